import Testing

@testable import AdaptationAdvisor

/// What may well fail is not called ahead of what is easier to carry out.
@Suite("A winner that is doubtful")
struct EasierRivalTests {
  /// Prompting is held against the money, and usually costs a stated sum.
  private static func rubric(promptingCost: String) throws -> Rubric {
    try SmallRubric.rubric(replacing: [
      ("[50, 100, 200]", promptingCost),
      (
        #""prompting-barred", "strategy": "prompting", "effect": "ruled-out""#,
        #""prompting-barred", "strategy": "prompting", "effect": "doubtful""#
      ),
      (#"{"strong_model": "barred"}"#, #"{"budget_cover": {"below": 1}}"#),
    ])
  }

  @Test(
    "It is close where another choice is feasible or takes less, leaning where none is easier",
    arguments: [
      // Tuning usually costs $1,000, and there are $600.
      ("[50, 100, 200]", Call.close), ("[50, 700, 2000]", .close), ("[50, 1500, 2000]", .leaning),
      ("[50, 1000, 2000]", .leaning),
    ])
  func call(promptingCost: String, call: Call) throws {
    let advisor = try Advisor(rubric: Self.rubric(promptingCost: promptingCost))
    let answers = try Answers(["task_specificity": "specialized", "budget": "600"])
    let decision = try advisor.decide(answers)
    #expect(decision.strategy.rawValue == "tuning")
    #expect(decision.call == call)
    #expect(decision.startWith?.rawValue == (call == .close ? "prompting" : "tuning"))
    let recommendation = try advisor.recommend(for: answers).recommendation
    #expect(recommendation.call == call)
    #expect(recommendation.startWith == decision.startWith)
  }

  @Test(
    "The summary says what is usual against what there is, and what to start with",
    arguments: [
      ("[50, 100, 200]", "11.3", "which is feasible."),
      ("[50, 700, 2000]", "23.8", "which is doubtful, too, but takes less: usually $700."),
    ])
  func summary(promptingCost: String, lead: String, end: String) throws {
    let answers = try Answers(["task_specificity": "specialized", "budget": "600"])
    let report = try Advisor(rubric: Self.rubric(promptingCost: promptingCost))
      .recommend(for: answers)
    #expect(
      report.recommendation.summary
        == "Start with prompting, \(end) Tuning (LoRA) would fit best, by \(lead) points, but it is "
        + "doubtful here: it usually costs $1k, and there is $600.")
    #expect(
      report.recommendation.notClearBecause.contains { $0.hasSuffix("another choice is less so") })
  }

  @Test("With the built-in rubric, no doubtful strategy leads over a feasible one")
  func standard() throws {
    var random = SeededRandom(seed: 1)
    let advisor = Advisor()
    var doubtful = 0
    for _ in 0..<60 {
      let report = try advisor.recommend(for: RandomAnswers.make(&random))
      guard report.strategies[0].feasibility == .doubtful,
        report.strategies.contains(where: { $0.feasibility == .feasible })
      else { continue }
      doubtful += 1
      #expect(report.recommendation.call == .close)
      #expect(report.recommendation.summary.prefix { $0 != "," }.contains(" with "))
    }
    #expect(doubtful > 0)
  }

  @Test(
    "A prompt that meets the target comes first, unless something else has to improve",
    arguments: [
      (
        "20k", nil, "Stay with prompt engineering while it meets the target, unless cost, delay or "
      ),
      ("15k", nil, "Stay with prompt engineering, which meets the target. Were that not "),
      ("20k", "serving-cost", "Fine-tuning (LoRA) is ahead of prompt engineering by "),
      ("15k", "control", "Stay with prompt engineering, which is feasible. Fine-tuning (LoRA) "),
    ] as [(String, String?, String)])
  func targetMet(budget: String, driver: String?, start: String) throws {
    var words = [
      "task_specificity": "specialized", "budget": budget, "time": "6w", "consistency": "high",
      "labeled_examples": "2000", "gap": "behavior", "prompt_baseline": "meets-target",
    ]
    words["driver"] = driver
    let recommendation = try Advisor().recommend(for: try Answers(words)).recommendation
    #expect(recommendation.strategy == .fineTuning)
    #expect(recommendation.summary.hasPrefix(start), "\(recommendation.summary)")
  }
}
