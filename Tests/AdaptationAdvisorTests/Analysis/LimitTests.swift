import Testing

@testable import AdaptationAdvisor

/// What a recommended strategy needs to stay feasible, though it would go on winning with less.
@Suite("Limits of budget and time")
struct LimitTests {
  private static let answers: [String: String] = [
    "task_specificity": "specialized", "budget": "100k", "time": "6mo", "consistency": "high",
    "labeled_examples": "8000", "gap": "behavior", "request_variety": "fixed",
    "examples_source": "stored", "taught_by": "examples", "prompt_baseline": "exhausted",
  ]

  private func report(_ changed: [String: String] = [:]) throws -> Report {
    try Advisor().recommend(for: Answers(Self.answers.merging(changed) { $1 }))
  }

  @Test("Just above a limit the strategy is feasible, just below it is as doubtful as it says")
  func edge() throws {
    let limits = try report().flips.limits
    #expect(limits.map(\.question) == ["budget", "time"])
    for limit in limits {
      let above = try report([limit.question: "\(limit.value * 1.0001)"])
      let below = try report([limit.question: "\(limit.value * 0.9999)"])
      #expect(above.strategies[0].feasibility == .feasible)
      #expect(above.recommendation.startWith == .fineTuning)
      #expect(below.recommendation.strategy == .fineTuning)
      #expect(below.strategies[0].feasibility == limit.feasibility)
      #expect(below.recommendation.startWith == limit.startWith)
      #expect(below.flips.limits.allSatisfy { $0.question != limit.question })
    }
  }

  @Test("The budget's limit is what the strategy usually costs")
  func usual() throws {
    let report = try report()
    let limit = try #require(report.flips.limits.first)
    let usual = report.strategies[0].estimate.costUSD.central
    #expect(abs(limit.value - usual) < usual * 1e-9)
    #expect(limit.from == "$100k")
  }

  @Test("A range that reaches below a limit is not clear, one that ends above it is")
  func ranges() throws {
    let given = try report()
    let limit = try #require(given.flips.limits.first).value
    let (least, most) = (limit * 0.8, limit * 4)
    let across = try report(["budget": "\(least)..\(most)"])
    #expect(given.recommendation.call == .clear)
    #expect(across.recommendation.call == .leaning)
    #expect(across.flips.ranges == ["budget"])
    let above = try report(["budget": "\(limit * 1.12)..\(most)"])
    #expect(above.recommendation.call == .clear)
  }
}
