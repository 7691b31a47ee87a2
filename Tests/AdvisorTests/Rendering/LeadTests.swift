import AdaptationAdvisor
import Testing

@testable import advisor

@Suite("What each criterion adds to the lead")
struct LeadTests {
  @Test("What the named rule gives and the rest add up to the lead of the criterion")
  func parts() throws {
    let report = try Advisor().recommend(
      for: Answers(
        json: Array(
          #"""
          {"task_specificity": "specialized", "budget": 60000, "time": 120, "gap": "behavior",
           "consistency": "critical", "labeled_examples": 14000, "request_variety": "fixed",
           "examples_source": "stored", "monthly_requests": 3000}
          """#.utf8)))
    var told = 0
    for lead in report.leads {
      let parts = lead.reason.matches(of: #/This ([+-][\d.]+), the rest ([+-][\d.]+)\./#)
      guard let part = parts.first else { continue }
      let sum = try #require(Double(part.1)) + #require(Double(part.2))
      #expect(Int((sum * 100).rounded()) == lead.hundredths)
      told += 1
    }
    #expect(told >= 3)
    #expect(report.leads.reduce(0) { $0 + $1.hundredths } > 0)
  }

  @Test("Where a single rule makes the lead nothing is told of a rest")
  func alone() throws {
    let report = try Advisor().recommend(
      for: Answers(json: Array(#"{"task_specificity": "general"}"#.utf8)))
    let lead = try #require(report.leads.first { $0.name == "task specificity" })
    #expect(lead.hundredths > 0 && !lead.reason.contains("the rest"))
  }
}
