import Testing

@testable import AdaptationAdvisor

@Suite("Weights of which only the order is known")
struct WeightsOrderTests {
  private static let order = [
    "consistency", "budget", "time", "task_specificity", "data_availability",
  ]

  @Test("Weights are the rank order centroid")
  func centroid() throws {
    // Barron and Barrett 1996: 137, 77, 47, 27 and 12 parts of 300.
    let weights = try Weights.centroid(Self.order, in: .standard)
    let total = Double(weights.values.reduce(0, +))
    let shares = Self.order.map { Double(weights[$0] ?? 0) / total }
    #expect(shares == [137, 77, 47, 27, 12].map { $0 / 300 })
  }

  @Test("The report tells the order and how often each strategy is first over such weights")
  func report() throws {
    var answers = Answers()
    answers.taskSpecificity = .specialized
    answers.budget = 20_000
    let report = try Advisor(order: Self.order).recommend(for: answers)
    let ordered = try #require(report.robustness.ordered)
    #expect(ordered.order == Self.order)
    #expect(abs(ordered.acceptability.values.reduce(0, +) - 1) < 1e-12)
    let values = report.strategies.map { strategy in strategy.criteria.map(\.value) }
    // The same by sampling: sorted gaps of random numbers are weights by chance.
    var random = SeededRandom(seed: 3)
    let positions = report.strategies[0].criteria.map { criterion in
      Self.order.firstIndex(of: criterion.criterion) ?? 0
    }
    var wins = values.map { _ in 0 }
    for _ in 0..<4000 {
      let cuts = [0] + (0..<4).map { _ in Double.random(in: 0...1, using: &random) }.sorted() + [1]
      let gaps = zip(cuts.dropFirst(), cuts).map { $0 - $1 }.sorted(by: >)
      let scores = values.map { zip($0, positions).reduce(0) { $0 + $1.0 * gaps[$1.1] } }
      wins[scores.indices.max { scores[$0] < scores[$1] } ?? 0] += 1
    }
    for (strategy, count) in zip(report.strategies, wins) {
      let share = ordered.acceptability[strategy.strategy.rawValue] ?? 0
      #expect(abs(share - Double(count) / 4000) < 0.04)
    }
  }

  @Test("An order that leaves a criterion out, repeats or misspells one is refused")
  func faults() throws {
    #expect(throws: WeightsError.incomplete(missing: ["budget", "time"])) {
      try Advisor(order: ["consistency", "task_specificity", "data_availability"])
    }
    #expect(throws: WeightsError.repeated("budget")) { try Advisor(order: ["budget", "budget"]) }
    #expect(throws: WeightsError.self) { try Advisor(order: ["bugdet"]) }
  }
}
