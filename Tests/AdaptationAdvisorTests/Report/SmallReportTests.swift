import Foundation
import Testing

@testable import AdaptationAdvisor

/// Reports on the small rubric, worked by hand.
@Suite("A small report")
struct SmallReportTests {
  private static func report(_ words: [String: String]) throws -> Report {
    try Advisor(rubric: SmallRubric.rubric()).recommend(for: Answers(words))
  }

  @Test("Values come with the row and the adjustments behind them")
  func contributions() throws {
    let report = try Self.report([
      "task_specificity": "specialized", "labeled_examples": "50", "gap": "behavior",
    ])
    let tuning = try #require(report.strategies.first)
    #expect(tuning.strategy.rawValue == "tuning")
    #expect(tuning.criteria.map(\.value) == [100, 10])
    #expect(tuning.criteria.map(\.points) == [75, 2.5])
    #expect(tuning.criteria[0].rules.map(\.rule) == ["fit-specialized", "gap-behavior"])
    #expect(tuning.criteria[0].rules.map(\.value) == [80, 25])
    // 105 was held at 100.
    #expect(tuning.criteria.map(\.unclamped) == [105, nil])
    let prompting = try #require(report.strategies.last)
    #expect(prompting.criteria.map(\.value) == [10, 40])
    #expect(prompting.criteria[1].rules.isEmpty)
    #expect(prompting.criteria[1].answered)
  }

  @Test("Trade-offs, plan and warnings are those that apply")
  func advice() throws {
    let few = try Self.report(["task_specificity": "specialized", "labeled_examples": "50"])
    #expect(few.recommendation.strategy.rawValue == "tuning")
    #expect(few.strategies[0].tradeOffs.costs.map(\.rule) == ["tuning-work"])
    #expect(few.strategies[1].tradeOffs.gains.map(\.text) == ["Quick."])
    #expect(few.plan.map(\.stage) == ["Baseline", "Tune"])
    #expect(few.plan.map(\.strategy.rawValue) == ["prompting", "tuning"])
    #expect(few.warnings.map(\.rule) == ["warn-few", "warn-all"])
    let many = try Self.report(["task_specificity": "specialized", "labeled_examples": "5000"])
    #expect(many.strategies[0].tradeOffs.costs.isEmpty)
    #expect(many.warnings.map(\.rule) == ["warn-all"])
    let words = try Self.report(["task_specificity": "general", "labeled_examples": "50"])
    #expect(words.recommendation.strategy.rawValue == "prompting")
    #expect(words.plan.isEmpty)
    #expect(words.warnings.map(\.rule) == ["warn-all"])
  }

  @Test("A warning may read what the recommended strategy takes of the budget, not what others do")
  func warningByCover() throws {
    let rubric = try SmallRubric.rubric(replacing: [
      (
        #""for": ["tuning"], "when": {"labeled_examples": {"below": 500}}"#,
        #""when": {"budget_cover": {"at_least": 1, "below": 1.25}}"#
      )
    ])
    func warnings(_ specificity: String, _ budget: String) throws -> [String] {
      try Advisor(rubric: rubric)
        .recommend(for: Answers(["task_specificity": specificity, "budget": budget]))
        .warnings.map(\.rule)
    }
    // Tuning usually costs $1,000 here, prompting $100.
    #expect(try warnings("specialized", "1200") == ["warn-few", "warn-all"])
    #expect(try warnings("specialized", "1300") == ["warn-all"])
    #expect(try warnings("general", "1200") == ["warn-all"])
    #expect(try warnings("general", "120") == ["warn-few", "warn-all"])
  }

  @Test("Estimates are those that the gates were judged by")
  func estimates() throws {
    let report = try Self.report(["budget": "2000", "model_parameters": "20B"])
    let tuning = try #require(report.strategies.first { $0.strategy.rawValue == "tuning" })
    let cost = tuning.estimate.costUSD
    #expect([cost.low, cost.central, cost.high] == [4000, 8000, 16_000])
    #expect(tuning.feasibility == .ruledOut)
  }

  @Test(
    "The summary names the strategy, the technique and the lead",
    arguments: [
      (
        ["task_specificity": "specialized", "budget": "2000", "ml_expertise": "team"],
        ["tuning", "LoRA", "27.5", "prompting", "clear"]
      ),
      (["task_specificity": "specialized", "budget": "2000"], ["tuning", "LoRA", "27.5"]),
      (["consistency": "high"], ["prompting", "tuning", "equal"]),
      (["task_specificity": "novel", "ml_expertise": "none"], ["prompting", "ruled out"]),
      (
        ["task_specificity": "novel", "ml_expertise": "none", "strong_model": "barred"],
        ["tuning", "feasible"]
      ),
    ] as [([String: String], [String])])
  func summary(words: [String: String], parts: [String]) throws {
    let summary = try Self.report(words).recommendation.summary
    for part in parts { #expect(summary.localizedCaseInsensitiveContains(part), "\(summary)") }
  }
}
