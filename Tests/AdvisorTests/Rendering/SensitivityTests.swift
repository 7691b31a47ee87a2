import AdaptationAdvisor
import Foundation
import Testing

@testable import advisor

@Suite("How far single answers move the lead, in words")
struct SensitivityTests {
  private static let words = [
    "recommend", "--budget", "60k", "--gap", "behavior", "--data", "medium",
  ]

  /// The example's report with findings of one's own.
  private func report(_ sensitivity: String, margin: Double = 2) throws -> Report {
    var members = try #require(try Situations.exampleJSON.get().json().object)
    members["sensitivity"] = try JSON(sensitivity)
    return try JSONDecoder().decode(Report.self, from: JSONEncoder().encode(JSON.object(members)))
  }

  private static let findings = """
    [{"question": "budget", "answered": true, "answers": [
       {"answer": "$10k", "lead": -0.04, "strategy": "prompt-engineering"},
       {"answer": "$20k", "lead": 1.16, "strategy": "fine-tuning"},
       {"answer": "$40k", "lead": 1.2, "strategy": "fine-tuning"}]},
     {"question": "base_model", "answered": false, "answers": [
       {"answer": "none", "strategy": "training"},
       {"answer": "usable", "lead": 1.5, "strategy": "fine-tuning"}]},
     {"question": "gap", "answered": false, "answers": [
       {"answer": "knowledge", "lead": -3, "strategy": "prompt-engineering"},
       {"answer": "language", "strategy": "fine-tuning"}]},
     {"question": "driver", "answered": false, "answers": [
       {"answer": "ambition", "lead": 1, "strategy": "fine-tuning"},
       {"answer": "control", "lead": 2, "strategy": "fine-tuning"}]}]
    """

  @Test("Other strategies are named whatever the points say, equal leads are told together")
  func words() throws {
    let report = try report(Self.findings)
    #expect(
      report.sensitivity.map(report.allEnds) == [
        "0.0 if $10k: prompt engineering; 1.2 if $20k or $40k",
        "out if none: training; 1.5 if usable",
        "-3.0 if knowledge: prompt engineering; all else out if language",
        "1.0 if ambition; 2.0 if control",
      ])
    #expect(report.label(of: report.sensitivity[0]) == "budget, now $20k")
    #expect(report.label(of: report.sensitivity[3]) == "driver, open")
  }

  @Test("In short the widest is named of what was answered and of what is open")
  func widest() throws {
    #expect(
      try report(Self.findings).widestRanges
        == "Of your answers, the lead of 1.2 points hangs most on budget (0.0 if $10k: prompt "
        + "engineering; 1.2 if $40k); of the open questions, on driver (1.0 if ambition; 2.0 if "
        + "control).")
    #expect(try report("[]").widestRanges == nil)
    let open = try report(
      Self.findings.replacing("\"answered\": true", with: "\"answered\": false"))
    #expect(
      open.widestRanges?.hasPrefix(
        "Of the open questions, the lead of 1.2 points hangs most on budget (0.0") == true)
    #expect(open.widestRange == nil)
  }

  @Test("In short the widest is told, in full all, in text, record and page")
  func everywhere() throws {
    let short = try Tool.run(Self.words).prose
    #expect(short.contains("Of your answers, the lead of 2.5 points hangs most on gap (-4.5 if "))
    #expect(!short.contains("How far one answer alone"))
    #expect(!short.contains("of the open questions, on"), "the next questions are told below")
    let record = try Tool.run(Self.words + ["-f", "markdown"])
    #expect(record.lines.contains { $0.hasPrefix("Of your answers, the lead of 2.5 points") })
    let full = try Tool.run(Self.words + ["--full"]).prose
    #expect(full.contains("The lead if one answer alone were another, in points"))
    #expect(full.contains("~ gap, now behavior: -4.5 if knowledge: prompt engineering; "))
    #expect(full.contains("~ base model, open: out if none: training; "))
    let fullRecord = try Tool.run(Self.words + ["-f", "markdown", "--full"])
    #expect(fullRecord.lines.contains { $0.hasPrefix("| gap, now behavior | -4.5 if knowledge: ") })
    let page = try Tool.run(Self.words + ["-f", "html"]).text
    #expect(
      page.contains("<figcaption>The lead if one answer alone were another, in points; 8 widest"))
    #expect(page.contains("class=\"strong\">gap, now behavior<"))
    #expect(page.contains(">-4.5 if knowledge: prompt engineering<"))
  }

  @Test("Where all others are ruled out there is no lead to speak of")
  func forced() throws {
    let words = ["recommend", "--budget", "500", "--time", "2d"]
    let json = try Tool.run(words + ["-f", "json"]).json()
    #expect(json["sensitivity"]?.array?.isEmpty == true)
    #expect(try !Tool.run(words).text.contains("hangs most"))
    #expect(try !Tool.run(words + ["--full"]).text.contains("How far one answer alone"))
    #expect(try !Tool.run(words + ["-f", "html"]).text.contains("The lead if one answer alone"))
  }
}
