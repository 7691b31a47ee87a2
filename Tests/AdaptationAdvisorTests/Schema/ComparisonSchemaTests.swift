import Testing

@testable import AdaptationAdvisor

@Suite("The schema of comparisons")
struct ComparisonSchemaTests {
  /// A comparison of random situations.
  private static func comparison() throws -> Comparison {
    var random = SeededRandom(seed: 8)
    let advisor = try Advisor(weights: ["budget": 90])
    var scenarios: [(name: String, answers: Answers)] = []
    while scenarios.count < 12 {
      let answers = RandomAnswers.make(&random)
      if (try? advisor.decide(answers)) != nil { scenarios.append(("b", answers)) }
    }
    return try advisor.compare(scenarios)
  }

  private static func node(_ comparison: Comparison) throws -> JSONNode {
    try OrderedJSONEncoder().node(of: comparison)
  }

  @Test("A comparison has the declared keys and no others, with its settings or without")
  func valid() throws {
    let strict = try SchemaCheck(.comparison, isStrict: true)
    let comparison = try Self.comparison()
    #expect(strict.fault(try Self.node(comparison)) == nil)
    let noted = try Self.node(
      comparison.noting(
        options: ["--weights budget=90"], recorded: [nil, [], ["--assume engineer_day=700"]]))
    #expect(strict.fault(noted) == nil)
    #expect(noted["options"]?.elements.map(\.string) == ["--weights budget=90"])
    let recorded = noted["scenarios"]?.elements.prefix(3).map { $0["recorded_with"]?.text }
    #expect(recorded == [nil, "[]", #"["--assume engineer_day=700"]"#])
  }

  @Test("A comparison needs two scenarios, and options that are texts")
  func invalid() throws {
    let check = try SchemaCheck(.comparison)
    let members = try Self.node(try Self.comparison()).members
    let wrong = [("scenarios", JSONNode(.array([]))), ("options", JSONNode(.string("")))]
    for (key, node) in wrong {
      let changed = members.filter { $0.key != key } + [JSONMember(key: key, node: node)]
      #expect(!check.accepts(JSONNode(.object(changed))))
    }
  }
}
