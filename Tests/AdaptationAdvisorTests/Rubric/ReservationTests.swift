import Testing

@testable import AdaptationAdvisor

@Suite("What keeps a call from being clear, and texts from being shown")
struct ReservationTests {
  private static let clear = [
    "task_specificity": "specialized", "budget": "2000", "task_type": "other",
  ]

  private static func rubric(_ reservation: String) throws -> Rubric {
    try SmallRubric.rubric(replacing: [
      (#""leaning": {"margin": 5},"#, #""leaning": {"margin": 5}, "not_clear": [\#(reservation)],"#)
    ])
  }

  @Test(
    "A reservation on the winner keeps its call from being clear, another one does not",
    arguments: [
      (#""for": ["tuning"],"#, Call.leaning), ("", .leaning), (#""for": ["prompting"],"#, .clear),
    ])
  func reservation(strategies: String, call: Call) throws {
    let rubric = try Self.rubric(
      #"{"id": "untried", \#(strategies) "when": {"task_type": "other"}, "#
        + #""because": "Nobody tried.", "sources": ["J"]}"#)
    let advisor = try Advisor(rubric: rubric)
    let answers = try Answers(Self.clear)
    #expect(try advisor.decide(answers).call == call)
    let report = try advisor.recommend(for: answers).recommendation
    #expect(report.notClearBecause == (call == .clear ? [] : ["nobody tried"]))
    let fired = advisor.evaluator.firedRules(answers, advisor.evaluator.evaluate(answers))
    #expect(fired.contains("untried") == (call != .clear))
  }

  @Test("What is not known is no reservation")
  func unknown() throws {
    let rubric = try Self.rubric(
      #"{"id": "untried", "when": {"prompt_baseline": "not-tried"}, "because": "Nobody tried.","#
        + #" "sources": ["J"]}"#)
    #expect(try Advisor(rubric: rubric).decide(try Answers(Self.clear)).call == .clear)
    let entry = try #require(rubric.outline.rule("untried"))
    #expect(entry.kind == "reservation")
    #expect(entry.when == "prompt_baseline = not-tried")
    #expect(entry.effect == "not clear: prompting, tuning")
  }

  @Test(
    "A text is left out where its exception is known to hold, and only there",
    arguments: [("true", false), ("false", true), (nil, true)] as [(String?, Bool)])
  func unless(answer: String?, isShown: Bool) throws {
    let exception = #""unless": {"must_self_host": true}, "#
    let rubric = try SmallRubric.rubric(replacing: [
      (#""text": "Measure first.""#, exception + #""text": "Measure first.""#),
      (#""text": "Quick.""#, exception + #""text": "Quick.""#),
    ])
    var words = ["task_specificity": "general"]
    words["must_self_host"] = answer
    let answers = try Answers(words)
    let advisor = try Advisor(rubric: rubric)
    let report = try advisor.recommend(for: answers)
    #expect(report.warnings.map(\.rule).contains("warn-all") == isShown)
    #expect(report.strategies[0].tradeOffs.gains.isEmpty != isShown)
    let fired = advisor.evaluator.firedRules(answers, advisor.evaluator.evaluate(answers))
    #expect(fired.isSuperset(of: ["warn-all", "prompting-quick"]) == isShown)
    #expect(rubric.outline.rule("warn-all")?.when == "always unless must_self_host = true")
  }
}
