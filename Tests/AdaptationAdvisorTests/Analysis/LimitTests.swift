import Foundation
import Testing

@testable import AdaptationAdvisor

/// What a recommended strategy needs to stay feasible, though it would go on winning with less.
@Suite("Limits of what was answered")
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
      let value = try #require(limit.value)
      let above = try report([limit.question: "\(value * 1.0001)"])
      let below = try report([limit.question: "\(value * 0.9999)"])
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
    #expect(try abs(#require(limit.value) - usual) < usual * 1e-9)
    #expect(limit.from == "$100k")
  }

  @Test("A range that reaches below a limit is not clear, one that ends above it is")
  func ranges() throws {
    let given = try report()
    let limit = try #require(given.flips.limits.first?.value)
    let (least, most) = (limit * 0.8, limit * 4)
    let across = try report(["budget": "\(least)..\(most)"])
    #expect(given.recommendation.call == .clear)
    #expect(across.recommendation.call == .leaning)
    #expect(across.flips.ranges == ["budget"])
    let above = try report(["budget": "\(limit * 1.12)..\(most)"])
    #expect(above.recommendation.call == .clear)
  }

  @Test("A level that makes the winner doubtful is told, and every one that does, in its order")
  func levels() throws {
    let hosted = [
      "gap": "knowledge", "task_specificity": "moderate", "budget": "30k", "time": "3mo",
      "monthly_requests": "2500", "must_self_host": "false", "prompt_baseline": "not-tried",
      "consistency": "high", "ml_expertise": "some",
    ]
    let given = try Advisor().recommend(for: Answers(hosted))
    #expect(given.strategies[0].feasibility == .feasible)
    let limit = try #require(given.flips.limits.first { $0.question == "must_self_host" })
    #expect(limit.from == "no" && limit.to == "yes" && limit.value == nil)
    // Trying every other level by hand.
    for question in Question.allCases where hosted[question.key] != nil && !question.isNumber {
      let names = question.isFlag ? ["false", "true"] : question.levels.map(\.name)
      let told = given.flips.limits.filter { $0.question == question.key }
      let found = try names.filter { name in
        let other = try Advisor().decide(Answers(hosted.merging([question.key: name]) { $1 }))
        let feasibility = other.standings.first { $0.strategy == other.strategy }?.feasibility
        return other.strategy == given.recommendation.strategy && feasibility != .feasible
      }
      let words = told.flatMap { $0.to.components(separatedBy: " or ") }
        .map { ["yes": "true", "no": "false"][$0] ?? $0 }
      #expect(Set(words) == Set(found), "\(question.key)")
    }
  }
}
