import Testing

@testable import AdaptationAdvisor

@Suite("Situations")
struct SituationTests {
  @Test("What was not answered is unknown, and what was is there")
  func known() throws {
    let situation = try Self.situation([
      "gap": "domain", "must_self_host": "false", "latency_ms": "0",
    ])
    #expect(situation.level(.gap) == 4)
    #expect(situation.flag(.mustSelfHost) == false)
    #expect(situation.number(.latency) == 0)
    #expect(situation.level(.driver) == nil)
    #expect(situation.number(.budget) == nil)
    #expect(situation.flag(.mustSelfHost) != nil)
    #expect(try Self.situation([:]).flag(.mustSelfHost) == nil)
  }

  @Test(
    "A range is read at its middle",
    arguments: [
      ("budget", "250..4000", Question.budget, 1000.0),
      ("labeled_examples", "50..200", .labeledExamples, 100),
      // From 0: √(1 × 40000), and √(0.25 × 0.25).
      ("labeled_examples", "0..40000", .labeledExamples, 200),
      ("time", "0..0.25", .time, 0.25),
      ("budget", "low", .budget, 200),
      ("budget", "medium", .budget, 1600),
      ("time", "short", .time, 4),
      ("data", "low", .labeledExamples, 30),
      ("data", "none", .labeledExamples, 0),
      ("data", "medium", .unlabeledTokens, 100),
    ])
  func middle(key: String, text: String, question: Question, value: Double) throws {
    let number = try #require(try Self.situation([key: text]).number(question))
    #expect(abs(number - value) < 1e-9 * max(1, value))
  }

  @Test("A known number counts, not what a level of the data would mean")
  func overridden() throws {
    let both = try Self.situation(["data": "medium", "labeled_examples": "5000"])
    #expect(both.number(.labeledExamples) == 5000)
    #expect(both.number(.unlabeledTokens).map { $0.rounded() } == 100)
    #expect(both.level(.data) == 2)
    // A number of 0 is known as well.
    let zero = try Self.situation(["data": "high", "labeled_examples": "0"])
    #expect(zero.number(.labeledExamples) == 0)
    // What the level does not mention stays unknown.
    #expect(zero.number(.unlabeledTokens) == nil)
  }

  @Test("A level of the budget moves the same gates and bands as its number")
  func levelOfBudget() throws {
    let evaluator = Evaluator(try SmallRubric.rubric())
    let level = evaluator.evaluate(try Answers(["budget": "low"]))
    let number = evaluator.evaluate(try Answers(["budget": "200"]))
    #expect(level.assessments == number.assessments)
    #expect(level.assessments[1].feasibility == .ruledOut)
  }

  @Test("Examples per class are known where both numbers are")
  func examplesPerClass() throws {
    func ratio(_ words: [String: String]) throws -> Double? {
      try Self.situation(words).number(.examplesPerClass, for: 0)
    }
    #expect(try ratio(["labeled_examples": "1000", "classes": "50"]) == 20)
    #expect(try ratio(["data": "none", "classes": "50"]) == 0)
    #expect(try ratio(["labeled_examples": "1000"]) == nil)
    #expect(try ratio(["classes": "50"]) == nil)
  }

  @Test("Cover is what there is ÷ what is needed, by strategy and end of the estimate")
  func cover() throws {
    let situation = try Self.situation(["budget": "1000", "time": "20"])
    let expected: [(Fact, [Double])] = [
      (.cover(.budget, .low), [20, 2]), (.cover(.budget, .central), [10, 1]),
      (.cover(.budget, .high), [5, 0.5]), (.cover(.time, .low), [20, 4]),
      (.cover(.time, .central), [10, 2]), (.cover(.time, .high), [5, 1]),
    ]
    for (fact, cover) in expected {
      #expect([0, 1].map { situation.number(fact, for: $0) } == cover, "\(fact.name)")
    }
    #expect(try Self.situation([:]).number(.cover(.budget, .low), for: 0) == nil)
  }

  @Test("What needs nothing is covered by anything, even by nothing")
  func free() throws {
    let rubric = try SmallRubric.rubric(replacing: [("[50, 100, 200]", "[0, 0, 0]")])
    let evaluation = Evaluator(rubric).evaluate(try Answers(["budget": "0"]))
    #expect(evaluation.assessments[0].cells[1].value == 80)
    #expect(evaluation.assessments[1].feasibility == .ruledOut)
  }

  private static func situation(_ words: [String: String]) throws -> Situation {
    Evaluator(try SmallRubric.rubric()).situation(try Answers(words))
  }
}
