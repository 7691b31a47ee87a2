import Testing

@testable import AdaptationAdvisor

/// The numbers of a report worked out again from its own values and weights.
@Suite("Robustness in reports")
struct ReportRobustnessTests {
  @Test("The radius follows from the values and weights that the report prints")
  func radius() {
    for report in SampleReports.all.map(\.report) {
      let winner = report.strategies[0]
      let rivals = report.strategies.dropFirst().filter { $0.feasibility != .ruledOut }
      let radii = rivals.map { rival in
        let leads = zip(winner.criteria, rival.criteria).map { $0.value - $1.value }
        let lead = zip(winner.criteria, leads).reduce(0) { $0 + $1.0.weight * $1.1 }
        let worst = leads.min() ?? 0
        return worst < 0 ? max(0, lead / (lead - worst)) : 1
      }
      #expect(abs(report.robustness.radius - (radii.min() ?? 1)) < 1e-6)
    }
  }

  @Test("Leads by criterion add up to the lead over the next strategy")
  func margins() {
    for report in SampleReports.all.map(\.report) {
      let sum = report.robustness.marginByCriterion.values.reduce(0, +)
      #expect(abs(sum - (report.strategies[0].score - report.strategies[1].score)) < 1e-9)
    }
  }

  @Test("Shares of weight space agree with sampling it")
  func sampling() {
    var random = SeededRandom(seed: 61)
    for report in SampleReports.all.prefix(6).map(\.report) {
      let strategies = report.strategies.filter { $0.feasibility != .ruledOut }
      var wins: [String: Int] = [:]
      for _ in 0..<3000 {
        let cuts =
          [0] + (0..<4).map { _ in Double.random(in: 0...1, using: &random) }.sorted() + [1]
        let weights = zip(cuts.dropFirst(), cuts).map { $0 - $1 }
        let best = strategies.max { a, b in
          let scores = [a, b].map { zip($0.criteria, weights).reduce(0) { $0 + $1.0.value * $1.1 } }
          return scores[0] < scores[1]
        }
        wins[best?.strategy.rawValue ?? "", default: 0] += 1
      }
      for (strategy, share) in report.robustness.acceptability {
        #expect(abs(share - Double(wins[strategy] ?? 0) / 3000) < 0.04)
      }
      for (strategy, ranks) in report.robustness.ranks {
        #expect(abs(ranks.reduce(0, +) - 1) < 1e-12)
        #expect(ranks[0] == report.robustness.acceptability[strategy])
      }
    }
  }

  @Test("Within the radius all weights near the stated ones favor the recommendation")
  func near() throws {
    for report in SampleReports.all.map(\.report) {
      let winner = report.recommendation.strategy.rawValue
      let moved = try #require(report.robustness.near.moved)
      let share = report.robustness.near.acceptability[winner] ?? 1
      if report.robustness.radius >= moved, report.strategies[0].feasibility != .ruledOut {
        #expect(share > 1 - 1e-9)
      }
      #expect((0...1 + 1e-12).contains(share))
    }
  }
}
