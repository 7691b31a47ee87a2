/// The tests beside a rubric's rules.
enum TestList: Sendable {
  case read([RubricTest])
  /// Those of the built-in rubric, which are read when they are first asked for: hardly any run
  /// does.
  case builtIn

  var tests: [RubricTest] {
    switch self {
    case .read(let tests): tests
    case .builtIn: Self.standard
    }
  }

  private static let standard = (try? Rubric(json: EmbeddedFile.standard.bytes))?.tests ?? []
}

extension TestList: Hashable {
  static func == (a: TestList, b: TestList) -> Bool {
    if case (.builtIn, .builtIn) = (a, b) { true } else { a.tests == b.tests }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(tests) }
}
