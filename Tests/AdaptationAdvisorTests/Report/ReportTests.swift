import Testing

@testable import AdaptationAdvisor

@Suite("Reports")
struct ReportTests {
  @Test(
    "Where the technique is not the one that is estimated, the report says so",
    arguments: [("20", nil), ("10", "tune-contrastive"), ("2", nil)] as [(String, String?)])
  func estimateNote(classes: String, rule: String?) throws {
    let answers = try Answers([
      "task_type": "classification", "labeled_examples": "150", "classes": classes,
      "task_specificity": "specialized", "budget": "40k", "time": "3mo", "gap": "behavior",
      "request_variety": "fixed", "examples_source": "stored", "taught_by": "examples",
    ])
    let recommendation = try Advisor().recommend(for: answers).recommendation
    #expect(recommendation.strategy == .fineTuning)
    #expect(recommendation.estimateNote?.rule == rule)
    #expect(recommendation.estimateNote?.text.contains("upper bound") ?? true)
  }

  @Test("There is a report on every sample")
  func samples() {
    #expect(SampleReports.all.count == 25)
  }

  @Test("Points of a strategy add up to its score, shares of weight to 1")
  func sums() {
    for report in SampleReports.all.map(\.report) {
      for strategy in report.strategies {
        let points = strategy.criteria.reduce(0) { $0 + $1.points }
        #expect(abs(points - strategy.score) < 1e-9)
        #expect(abs(strategy.criteria.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
        for criterion in strategy.criteria {
          #expect(abs(criterion.weight * criterion.value - criterion.points) < 1e-9)
          #expect((0...100).contains(criterion.value))
        }
      }
    }
  }

  @Test("All five criteria are listed for every strategy, in order, answered or not")
  func criteria() {
    for sample in SampleReports.all {
      for strategy in sample.report.strategies {
        #expect(
          strategy.criteria.map(\.criterion) == [
            "task_specificity", "budget", "time", "consistency", "data_availability",
          ])
        for (criterion, question) in [(0, Question.taskSpecificity), (1, .budget), (2, .time)] {
          #expect(strategy.criteria[criterion].answered == (sample.answers[question] != nil))
        }
      }
    }
  }

  @Test("Strategies are ranked, and the first two are the recommendation and the runner-up")
  func ranks() {
    for report in SampleReports.all.map(\.report) {
      #expect(report.strategies.map(\.rank) == [1, 2, 3])
      #expect(report.recommendation.strategy == report.strategies.first?.strategy)
      #expect(report.recommendation.runnerUp == report.strategies.dropFirst().first?.strategy)
      let lead = report.strategies[0].score - report.strategies[1].score
      #expect(abs(report.recommendation.margin - max(0, lead)) < 1e-9)
      let isOut = report.strategies.map { $0.feasibility == .ruledOut }
      #expect(isOut == isOut.sorted { !$0 && $1 })
      for strategy in report.strategies {
        #expect(strategy.gates.map(\.effect).max() ?? .feasible == strategy.feasibility)
        #expect(strategy.gates.map(\.effect) == strategy.gates.map(\.effect).sorted(by: >))
      }
    }
  }

  @Test("Answers are echoed, and what was left open is named")
  func echo() {
    for sample in SampleReports.all {
      #expect(sample.report.answers == sample.answers)
      #expect(sample.report.unanswered == sample.answers.unanswered.map(\.key))
      #expect(sample.report.schema == 1)
      #expect(sample.report.rubric.name == "standard")
      #expect(sample.report.rubric.sha256 == Rubric.standard.sha256)
    }
  }

  @Test("Every rule that is named is in the rubric, with its reason and sources")
  func rules() {
    let rules = Rubric.standard.everyRule.map { ($0.id, $0) }
    let byID = Dictionary(rules) { first, _ in first }
    for report in SampleReports.all.map(\.report) {
      let tradeOffs = report.strategies.map(\.tradeOffs)
      let findings = tradeOffs.flatMap { $0.gains + $0.costs + $0.risks }
      for finding in findings + report.warnings + report.recommendation.techniques {
        #expect(byID[finding.rule]?.because == finding.text)
        #expect(byID[finding.rule]?.sources == finding.sources)
      }
      for stage in report.plan { #expect(byID[stage.rule]?.because == stage.do) }
      for contribution in report.strategies.flatMap(\.criteria).flatMap(\.rules) {
        #expect(byID[contribution.rule]?.because == contribution.because)
      }
    }
  }

  @Test("A plan leads to what is recommended, stage by stage with a rule for moving on")
  func plan() {
    for report in SampleReports.all.map(\.report) {
      #expect(!report.plan.isEmpty)
      #expect(report.plan.contains { $0.strategy == report.recommendation.strategy })
      #expect(report.plan.allSatisfy { !$0.moveOnWhen.isEmpty })
    }
  }

  @Test("The weights hold the recommendation within the stated shares")
  func robustness() {
    for report in SampleReports.all.map(\.report) {
      #expect((0...1).contains(report.robustness.radius))
      #expect((report.robustness.threat == nil) == (report.robustness.radius == 1))
      #expect(report.robustness.stability.count == 5)
      let left = report.strategies.filter { $0.feasibility != .ruledOut }.map(\.strategy.rawValue)
      #expect(Set(report.robustness.acceptability.keys) == Set(left))
      let shares = report.robustness.acceptability.values.reduce(0, +)
      #expect(left.isEmpty ? shares == 0 : abs(shares - 1) < 1e-12)
      for criterion in report.strategies[0].criteria {
        let range = report.robustness.stability[criterion.criterion] ?? []
        #expect(range.count == 2)
        #expect(range[0] <= criterion.weight && criterion.weight <= range[1])
      }
      #expect(report.flips.weights.allSatisfy { (0...1).contains($0.moved) })
    }
  }

  @Test("Three published cases are shown, the most alike first")
  func cases() {
    for report in SampleReports.all.map(\.report) {
      #expect(report.cases.count == 3)
      let similarities = report.cases.map(\.similarity)
      #expect(similarities == similarities.sorted(by: >))
      #expect(similarities.allSatisfy { 0 < $0 && $0 < 1 })
    }
  }
}
