import Testing

@testable import AdaptationAdvisor

@Suite("A rubric as text")
struct RubricOutlineTests {
  @Test(
    "Every rule is there with its kind, condition and effect",
    arguments: [
      ("fit-novel", "row", "task_specificity = novel", "prompting 20, tuning 70 on fit"),
      (
        "labels-some", "row", "100 ≤ labeled_examples < 1000", "tuning 60 on means"
      ),
      ("labels-many", "row", "labeled_examples ≥ 1000", "tuning 95 on means"),
      ("gap-behavior", "adjustment", "gap = behavior", "prompting -30, tuning +25 on fit"),
      ("hurry", "adjustment", "time < 10", "prompting +15 on means"),
      ("tuning-tight", "gate", "budget_cover_low ≥ 1 and budget_cover < 1", "tuning doubtful"),
      ("prompting-barred", "gate", "strong_model = barred", "prompting ruled-out"),
      (
        "call", "call", "",
        "clear: 20 points, 3 answers, at most 1 open questions that could change it; "
          + "leaning: 5 points"
      ),
      ("budget-medium", "level", "budget = medium", "budget 400..6400"),
      (
        "data-medium", "level", "data = medium",
        "labeled_examples 100..900, unlabeled_tokens 0..10000"
      ),
      (
        "cost-tuning", "estimate", "always",
        "tuning dollars 500, 1000, 2000; days 5, 10, 20"
      ),
      (
        "tuning", "strategy", "", "tuning, estimated by the rubric's own ranges"
      ),
      ("zero-shot", "technique", "always", "zero-shot prompting (prompting)"),
      ("with-retrieval", "technique", "gap = knowledge", "adds retrieval (prompting)"),
      ("tuning-work", "trade-off", "labeled_examples < 100", "cost of tuning"),
      (
        "plan-start", "stage", "always",
        "Baseline, with prompting, in the plan for tuning"
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

  @Test("A criterion has its weight, tables and adjustments, in the order of the file")
  func criteria() throws {
    let criteria = try SmallRubric.rubric().outline.criteria
    #expect(criteria.map(\.entry.id) == ["fit", "means"])
    #expect(criteria.map(\.weight) == [3, 1])
    #expect(criteria.map(\.total) == [4, 4])
    #expect(criteria.map(\.neutral) == [50, 40])
    let adjustments = criteria.map { $0.adjustments.map(\.id) }
    #expect(adjustments == [["gap-behavior", "gap-lasting"], ["hurry"]])
    let tables = try #require(criteria.last?.tables)
    #expect(tables.map(\.reads) == ["labeled_examples", "budget_cover"])
    #expect(tables.map(\.strategies) == [["tuning"], ["prompting", "tuning"]])
    #expect(tables[0].rows.map(\.match) == ["below 100", "100 to 1k", "1k or more"])
    #expect(tables[1].rows.map(\.scores) == [[30, 5], [80, 70]])
    #expect(
      criteria[1].entry.effect
        == "means: weight 1, neutral 40; reads labeled_examples for tuning, else budget_cover for "
        + "prompting, tuning")
  }

  @Test("Other rules stand by kind")
  func sections() throws {
    let titles = try SmallRubric.rubric().outline.sections.map(\.title)
    #expect(
      titles == [
        "Gates", "Call", "Levels", "Estimates", "Techniques", "Trade-offs", "Plan", "Warnings",
      ])
  }

  @Test("A source finds the rules that cite it")
  func citing() throws {
    let rubric = try SmallRubric.rubric(replacing: [
      (#""because": "Habits.", "sources": ["J"]"#, #""because": "Habits.", "sources": ["S9", "J"]"#)
    ])
    #expect(rubric.outline.rules(citing: "S9").map(\.id) == ["gap-behavior"])
    #expect(rubric.outline.rules(citing: "S8") == [])
    #expect(rubric.outline.rule("tuning-tight")?.lift == "More.")
  }

  @Test("A misspelled rule finds the nearest one")
  func nearest() throws {
    let outline = try SmallRubric.rubric().outline
    #expect(outline.rule("tuning-tigth") == nil)
    #expect(outline.nearest(to: "tuning-tigth") == "tuning-tight")
    #expect(outline.nearest(to: "quite-different") == nil)
  }
}
