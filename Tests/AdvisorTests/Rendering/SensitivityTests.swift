import AdaptationAdvisor
import Foundation
import Testing

@testable import advisor

@Suite("How far single answers move the lead, in words")
struct SensitivityTests {
  private static let words = [
    "recommend", "--budget", "60k", "--gap", "behavior", "--data", "medium",
  ]

  private static func report(_ words: [String] = words) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Tool.run(words + ["-f", "json"]).output)
  }

  @Test("In short the widest of each kind is told, in full all, in text, record and page")
  func everywhere() throws {
    let report = try Self.report()
    let ranges = report.leadRanges
    let widest = try #require(report.widestRanges)
    #expect(try Tool.run(Self.words).prose.contains(widest))
    #expect(try Tool.run(Self.words + ["-f", "markdown"]).lines.contains(widest))
    let full = try Tool.run(Self.words + ["--full"])
    let fullRecord = try Tool.run(Self.words + ["-f", "markdown", "--full"])
    for range in ranges {
      let (least, most) = (report.words(for: range.least), report.words(for: range.most))
      #expect(full.prose.contains("~ \(report.label(of: range)): \(least), \(most)"))
      #expect(fullRecord.lines.contains("| \(report.label(of: range)) | \(least) | \(most) |"))
    }
    let page = try Tool.run(Self.words + ["-f", "html"]).text
    #expect(page.contains("<figcaption>How far one answer alone moves the lead, in points"))
    #expect(
      page.contains("<text x=\"1\" y=\"31\" class=\"strong\">\(report.label(of: ranges[0]))<"))
  }

  @Test("Of open questions the widest is named where none could turn the answer")
  func widest() throws {
    let decoder = JSONDecoder()
    var (named, unnamed) = (0, 0)
    for run in try Situations.runs.get() {
      let report = try decoder.decode(Report.self, from: run.output)
      let text = report.widestRanges ?? ""
      if let given = report.leadRanges.first(where: { $0.answered }) {
        #expect(text.contains("points hangs most on \(report.sentence(of: given))."))
      }
      guard let open = report.leadRanges.first(where: { !$0.answered }) else { continue }
      let isNamed = text.hasSuffix("left open, it hangs most on \(report.sentence(of: open)).")
      #expect(isNamed == report.askNext.isEmpty)
      if isNamed { named += 1 } else { unnamed += 1 }
    }
    #expect(named > 0 && unnamed > 0)
  }

  @Test("Where another strategy is ahead the lead is negative, where gates bar it, that is said")
  func ends() throws {
    let report = try Self.report()
    for range in report.sensitivity {
      for end in [range.least, range.most] where end.strategy != report.recommendation.strategy {
        #expect(report.words(for: end).hasSuffix("(but ruled out)") == (end.lead > 0))
      }
    }
    let barred = report.sensitivity.first { $0.question == "base_model" }
    #expect(barred.map { report.words(for: $0.most) }?.hasSuffix("if none (but ruled out)") == true)
  }

  @Test("Where all others are ruled out there is no lead to speak of")
  func forced() throws {
    let words = ["recommend", "--budget", "500", "--time", "2d"]
    let report = try Self.report(words)
    guard case .forced = report.standing else {
      Issue.record("something else can be done here as well")
      return
    }
    #expect(report.leadRanges.isEmpty && report.widestRanges == nil)
    #expect(try !Tool.run(words + ["--full"]).text.contains("hangs most"))
    #expect(try !Tool.run(words + ["-f", "html"]).text.contains("moves the lead"))
  }
}
