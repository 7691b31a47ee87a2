import Testing

@testable import AdaptationAdvisor

/// Worked by hand on the small rubric: a score is (3 × fit + means) ÷ 4.
@Suite("Scores")
struct ScoreTests {
  @Test(
    "Values and scores come out as worked by hand",
    arguments: [
      // fit 90, 30; nothing known of the means: neutral 40 for both.
      (["task_specificity": "general"], [[90, 40], [30, 40]], [77.5, 32.5]),
      // The first table whose fact is known and that lists the strategy: 500 labels give tuning
      // 60, while prompting is read from its cover, 1000 ÷ 100.
      (
        ["task_specificity": "specialized", "budget": "1000", "labeled_examples": "500"],
        [[40, 80], [80, 60]], [50, 75]
      ),
      // Without labels both are read from their cover: 10 and exactly 1.
      (["task_specificity": "novel", "budget": "1000"], [[20, 80], [70, 70]], [35, 70]),
      // Just below 1.
      (["task_specificity": "novel", "budget": "999"], [[20, 80], [70, 5]], [35, 53.75]),
      // Labels alone say nothing about prompting, which stays neutral.
      (["labeled_examples": "2000"], [[50, 40], [50, 95]], [47.5, 61.25]),
      // Adjustments act on the neutral value all the same: 50 - 30 and 50 + 25.
      (["gap": "behavior", "budget": "2000"], [[20, 80], [75, 70]], [35, 73.75]),
      // A condition with two members holds only where both do: + 10 more.
      (
        ["gap": "behavior", "request_variety": "fixed", "budget": "2000"], [[20, 80], [85, 70]],
        [35, 81.25]
      ),
      // 4 days: prompting + 15 on the means.
      (["task_specificity": "general", "time": "4"], [[90, 55], [30, 40]], [81.25, 32.5]),
      (["task_specificity": "general", "time": "10"], [[90, 40], [30, 40]], [77.5, 32.5]),
    ] as [([String: String], [[Int]], [Double])])
  func byHand(words: [String: String], values: [[Int]], scores: [Double]) throws {
    let evaluation = try Self.evaluate(words)
    #expect(evaluation.assessments.map { $0.cells.map(\.value) } == values)
    #expect([evaluation.score(0), evaluation.score(1)] == scores)
    #expect(evaluation.assessments.map(\.total) == values.map { 3 * $0[0] + $0[1] })
  }

  @Test("A value is held within 0 to 100, and what it would have been is kept")
  func clamping() throws {
    // fit 40 - 30 and 80 + 25 + 10.
    let high = try Self.evaluate([
      "task_specificity": "specialized", "gap": "behavior", "request_variety": "fixed",
    ])
    #expect(high.assessments[1].cells[0].raw == 115)
    #expect(high.assessments[1].cells[0].value == 100)
    #expect(high.assessments[0].cells[0].raw == 10)
    // fit 20 - 30.
    let low = try Self.evaluate(["task_specificity": "novel", "gap": "behavior"])
    #expect(low.assessments[0].cells[0].raw == -10)
    #expect(low.assessments[0].cells[0].value == 0)
    #expect(low.assessments[0].total == 40)
  }

  @Test("Each value tells the table, the row and the adjustments behind it")
  func trace() throws {
    let evaluation = try Self.evaluate([
      "task_specificity": "specialized", "budget": "1000", "labeled_examples": "500",
      "gap": "behavior", "request_variety": "fixed", "time": "4",
    ])
    let (prompting, tuning) = (evaluation.assessments[0], evaluation.assessments[1])
    #expect(prompting.cells.map(\.hit) == [.init(table: 0, row: 2), .init(table: 1, row: 1)])
    #expect(tuning.cells.map(\.hit) == [.init(table: 0, row: 2), .init(table: 0, row: 1)])
    // An adjustment without points for a strategy is none of its reasons.
    #expect(prompting.cells.map(\.adjustments) == [[0], [2]])
    #expect(tuning.cells.map(\.adjustments) == [[0, 1], []])
  }

  @Test("A criterion is answered if anything that it reads is known")
  func answered() throws {
    let labels = try Self.evaluate(["labeled_examples": "5"])
    #expect([labels.isAnswered(0), labels.isAnswered(1)] == [false, true])
    let context = try Self.evaluate(["gap": "behavior", "time": "4"])
    #expect([context.isAnswered(0), context.isAnswered(1)] == [false, false])
  }

  @Test("Stated weights replace the rubric's")
  func weights() throws {
    let answers = try Answers(["task_specificity": "specialized", "budget": "2000"])
    // fit 40, 80; means 80, 70.
    let evaluator = Evaluator(try SmallRubric.rubric(), weights: [2, 8])
    let evaluation = evaluator.evaluate(answers)
    #expect(evaluation.assessments.map(\.total) == [720, 720])
    #expect(evaluation.scale == 10)
    #expect([evaluation.score(0), evaluation.score(1)] == [72, 72])
  }

  @Test("A rule whose condition is unknown does not act")
  func unknown() throws {
    // gap-lasting needs the variety of requests as well, which is open.
    let evaluation = try Self.evaluate(["gap": "domain", "task_specificity": "moderate"])
    #expect(evaluation.assessments[1].cells[0].adjustments == [])
    // Nor does the opposite of what is unknown.
    let rubric = try SmallRubric.rubric(replacing: [
      (#"{"time": {"below": 10}}"#, #"{"not": {"time": {"below": 10}}}"#)
    ])
    let open = Evaluator(rubric).evaluate(try Answers(["task_specificity": "general"]))
    #expect(open.assessments[0].cells[1].value == 40)
    let known = Evaluator(rubric).evaluate(
      try Answers(["task_specificity": "general", "time": "11"]))
    #expect(known.assessments[0].cells[1].value == 55)
  }

  private static func evaluate(_ words: [String: String]) throws -> Evaluation {
    Evaluator(try SmallRubric.rubric()).evaluate(try Answers(words))
  }
}
