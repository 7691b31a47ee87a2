import Foundation
import Testing

@testable import AdaptationAdvisor

/// The article on how a recommendation is computed works one example through; its numbers must be
/// those that the library gives.
@Suite("The worked example of the article")
struct WorkedExampleTests {
  private static let article: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = "Sources/AdaptationAdvisor/AdaptationAdvisor.docc/HowARecommendationIsComputed.md"
    return (try? String(contentsOf: root.appending(path: file), encoding: .utf8)) ?? ""
  }()

  /// The rows of the article's tables, by their first cell.
  private static let rows: [String: [String]] = {
    let lines = article.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let cells = lines.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
    return Dictionary(cells.map { ($0[0], Array($0.dropFirst())) }) { first, _ in first }
  }()

  private static let columns: [Strategy] = [.promptEngineering, .fineTuning, .training]

  private static let answers: Answers = {
    var answers = Answers()
    answers.taskSpecificity = .specialized
    answers.budget = 20_000
    answers.time = 42
    answers.consistency = .high
    answers.labeledExamples = 2_000
    return answers
  }()

  private func report() throws -> Report { try Advisor().recommend(for: Self.answers) }

  @Test("Weight, value and points of every criterion stand in the table")
  func criteria() throws {
    for strategy in try report().strategies {
      let column = try #require(Self.columns.firstIndex(of: strategy.strategy))
      for criterion in strategy.criteria {
        let row = try #require(Self.rows[criterion.criterion])
        #expect(row[0] == String(Int((criterion.weight * 100).rounded())))
        let cell = "\(Int(criterion.value)) → \(String(format: "%.2f", criterion.points))"
        #expect(row[column + 1] == cell)
      }
      let score = try #require(Self.rows["score"])
      #expect(score[column + 1] == String(format: "%.2f", strategy.score))
    }
  }

  @Test("The points of a column add up to its score, as printed")
  func sums() throws {
    let names = try report().strategies[0].criteria.map(\.criterion)
    for column in 1...3 {
      let points = try names.map { name in
        let cell = try #require(Self.rows[name])[column]
        return try #require(Decimal(string: String(cell.split(separator: " ")[2])))
      }
      let score = try #require(Self.rows["score"]?[column])
      #expect(points.reduce(0, +) == Decimal(string: score))
    }
  }

  @Test("Feasibility and margin are those of the report")
  func margin() throws {
    let report = try report()
    for strategy in report.strategies {
      #expect(Self.rows[strategy.strategy.rawValue] == [strategy.feasibility.rawValue])
    }
    let margin = String(format: "%.2f", report.recommendation.margin)
    #expect(Self.article.contains("next strategy: \(margin) here"))
  }

  @Test("The row that hits and the one beneath it are those of the explanation")
  func rows() throws {
    let explanation = try Advisor().recommend(for: Self.answers, explaining: true).explanation
    let budget = try #require(
      explanation?.lookups.first {
        $0.criterion == "budget" && $0.strategies == [.fineTuning]
      })
    let beneath = try #require(budget.neighbors.first)
    let prose = Self.article.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let times = Format.count(try #require(budget.value))
    let score = try #require(budget.scores["fine-tuning"])
    let other = try #require(beneath.scores["fine-tuning"])
    let distance = try #require(beneath.change.distance)
    #expect(
      prose.contains(
        "is \(times) times the usual cost of fine-tuning, so the row from \(budget.match ?? "?") "
          + "gives \(score). B\(beneath.change.to.dropFirst()), \(distance), the row beneath would "
          + "give \(other)."))
  }
}
