import Testing

@testable import AdaptationAdvisor

@Suite("A rubric as text")
struct RubricOutlineTests {
  @Test(
    "Every rule is there with its kind, condition and effect",
    arguments: [
      ("fit-novel", "row", "task_specificity = novel", "prompting 20, tuning 70"),
      (
        "labels-some", "row", "100 ≤ labeled_examples < 1000", "tuning 60"
      ),
      ("labels-many", "row", "labeled_examples ≥ 1000", "tuning 95"),
      ("gap-behavior", "adjustment", "gap = behavior", "prompting -30, tuning +25 on fit"),
      ("hurry", "adjustment", "time < 10", "prompting +15 on means"),
      ("tuning-tight", "gate", "budget_cover_low ≥ 1 and budget_cover < 1", "tuning doubtful"),
      ("prompting-barred", "gate", "strong_model = barred", "prompting ruled-out"),
      (
        "call", "call", "",
        "clear: 20 points, 3 answers, at most 1 open questions that could change it; "
          + "leaning: 5 points"
      ),
      ("budget-medium", "level", "budget = medium", "budget 400..6.4k"),
      (
        "data-medium", "level", "data = medium",
        "labeled_examples 100..900, unlabeled_tokens 0..10k"
      ),
      ("cost-tuning", "estimate", "always", "tuning $500..$2k, 5..20 days"),
      ("zero-shot", "technique", "always", "zero-shot prompting (prompting)"),
      ("with-retrieval", "technique", "gap = knowledge", "adds retrieval (prompting)"),
      ("tuning-work", "trade-off", "labeled_examples < 100", "cost of tuning"),
      (
        "plan-start", "stage", "always",
        "Baseline, in the plan for tuning; move on when: It misses 90%."
      ),
      ("warn-few", "warning", "labeled_examples < 500", "for tuning"),
      ("warn-all", "warning", "always", "for prompting, tuning"),
    ])
  func entries(id: String, kind: String, when: String, effect: String) throws {
    let entry = try #require(try SmallRubric.rubric().outline.rule(id))
    #expect(entry.kind == kind)
    #expect(entry.when == when)
    #expect(entry.effect == effect)
    #expect(!entry.because.isEmpty)
    #expect(entry.sources == ["J"])
  }

  @Test("Weights are told beside their sum")
  func weights() throws {
    let titles = try SmallRubric.rubric().outline.sections.map(\.title)
    #expect(
      titles == [
        "Criterion fit: weight 3 of 4, neutral 50", "Criterion means: weight 1 of 4, neutral 40",
        "Adjustments", "Gates", "Call", "Levels", "Estimates", "Techniques", "Trade-offs", "Plan",
        "Warnings", "Priors",
      ])
  }

  @Test("A misspelled rule finds the nearest one")
  func nearest() throws {
    let outline = try SmallRubric.rubric().outline
    #expect(outline.rule("tuning-tigth") == nil)
    #expect(outline.nearestRule(to: "tuning-tigth") == "tuning-tight")
    #expect(outline.nearestRule(to: "quite-different") == nil)
  }
}
