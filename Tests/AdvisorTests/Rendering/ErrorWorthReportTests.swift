import Foundation
import Testing

@testable import advisor

@Suite("What fewer wrong outputs are worth, in reports")
struct ErrorWorthReportTests {
  /// Training is ruled out here.
  private static let words = [
    "recommend", "--task-specificity", "specialized", "--budget", "60k", "--time", "6w", "--gap",
    "behavior", "--labeled-examples", "2000", "--monthly-requests", "40k",
  ]
  private static let point =
    "One wrong output fewer in a hundred saves $24,000 a month: 40,000 requests × 0.01 × $60."

  @Test(
    "Text, record and page tell it, of what is not ruled out",
    arguments: ["text", "markdown", "html"])
  func formats(format: String) throws {
    let plain = try Tool.run(Self.words + ["-f", format])
    let title = "What fewer wrong outputs are worth"
    #expect(!plain.prose.contains(title))
    let run = try Tool.run(Self.words + ["-f", format, "--error-cost", "60"])
    let prose = run.prose.replacing("\\.", with: ".").replacing("\\$", with: "$")
    #expect(prose.contains(title) && prose.contains(Self.point))
    let part = try #require(prose.components(separatedBy: Self.point).dropFirst().first)
    let next = part.prefix(600)
    #expect(next.contains("Fine-tuning costs $"))
    #expect(next.contains("more than prompt engineering over 12 months: it is paid for by about"))
    #expect(next.contains("How many fewer a strategy brings, no estimate says"))
    #expect(!next.contains("Training costs $"))
  }

  @Test("Where requests are not known it says what to state")
  func unknown() throws {
    let run = try Tool.run(
      "recommend", "--budget", "60k", "--gap", "behavior", "--error-cost", "60")
    #expect(run.prose.contains("depends on the requests a month: state them."))
  }

  @Test("A record keeps it, and gives it up for another; JSON has no place for it")
  func kept() throws {
    try Scratch.folder { scratch in
      let file = scratch.file("d.md")
      _ = try Tool.run(Self.words + ["--error-cost", "60", "-o", file])
      #expect(try scratch.text("d.md").contains("\n    --error-cost 60"))
      let again = try Tool.run("recommend", file, "-f", "markdown")
      #expect(again.output == (try scratch.read("d.md")))
      let other = try Tool.run("recommend", file, "--error-cost", "$30")
      #expect(other.prose.contains("saves $12,000 a month"))
      #expect(try Tool.run("recommend", file, "-f", "json").code == 0)
    }
    let refused = try Tool.run(Self.words + ["--error-cost", "60", "-f", "json"])
    #expect(refused.code == 64 && refused.message.contains("'advisor estimate'"))
  }
}
