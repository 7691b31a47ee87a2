import Foundation
import Testing

@testable import AdaptationAdvisor

/// The numbers of the example in "How a recommendation is computed".
@Suite("The worked example of the documentation")
struct WorkedExampleTests {
  private static let article = Result {
    let name = "AdaptationAdvisor.docc/HowARecommendationIsComputed.md"
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    return try String(
      contentsOf: root.appending(path: "Sources/AdaptationAdvisor/\(name)"), encoding: .utf8)
  }

  private static let report = Result {
    try Advisor().recommend(
      for: Answers([
        "task_specificity": "specialized", "budget": "20k", "time": "6w", "consistency": "high",
        "labeled_examples": "2000",
      ]))
  }

  /// The strategies in the order of the article's tables.
  private static func strategies() throws -> [Report.StrategyReport] {
    let strategies = try report.get().strategies
    return try [Strategy.promptEngineering, .fineTuning, .training].map { strategy in
      try #require(strategies.first { $0.strategy == strategy })
    }
  }

  @Test("Every weight, value and point is in its table")
  func values() throws {
    let article = try Self.article.get()
    let strategies = try Self.strategies()
    for criterion in Rubric.standard.criteria {
      let cells = try strategies.map { strategy in
        let found = strategy.criteria.first { $0.criterion == criterion.id }
        let cell = try #require(found)
        return "\(Int(cell.value)) → \(Self.hundredths(cell.points))"
      }
      let row = ([criterion.id, String(criterion.weight)] + cells).joined(separator: " | ")
      #expect(article.contains("| \(row) |"), "\(row)")
    }
    let total = Rubric.standard.criteria.reduce(0) { $0 + $1.weight }
    let scores = strategies.map { Self.hundredths($0.score) }.joined(separator: " | ")
    #expect(article.contains("| score | \(total) | \(scores) |"), "\(scores)")
  }

  @Test("Feasibility and margin are as told")
  func outcome() throws {
    let article = try Self.article.get()
    for strategy in try Self.strategies() {
      #expect(article.contains("| \(strategy.strategy) | \(strategy.feasibility.rawValue) |"))
    }
    let margin = Self.hundredths(try Self.report.get().recommendation.margin)
    #expect(article.contains("next strategy: \(margin) here"), "\(margin)")
  }

  private static func hundredths(_ value: Double) -> String { String(format: "%.2f", value) }
}
