/// The published cases and the table of sources that a rubric's rules refer to.
struct Evidence: Sendable {
  let cases: [PublishedCase]
}

extension PublishedCase {
  /// The cases that are compiled in.
  package static var standard: [PublishedCase] { Evidence.published.cases }
}

extension Evidence {
  /// The cases that are compiled in; read when they are first needed.
  static let published = Evidence(
    cases: (try? PublishedCase.list(json: EmbeddedFile.cases.bytes)) ?? [])
}
