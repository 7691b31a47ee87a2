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
    let (winner, rival) = (report.strategies[0], report.strategies[1])
    var told = 0
    for lead in report.leads {
      let parts = lead.reason.matches(
        of: #/(.+) This rule gives ([+-][\d.]+), the others ([+-][\d.]+)\./#)
      guard let part = parts.first else { continue }
      let own = try #require(winner.criteria.first { $0.criterion.words == lead.name })
      let other = try #require(rival.criteria.first { $0.criterion.words == lead.name })
      // What the rule gives on both sides, from the report's own list.
      func value(_ criterion: Report.Criterion) -> Int {
        criterion.rules.first { part.1.hasSuffix($0.because) }?.value ?? 0
      }
      let gain = Double(value(own) - value(other)) * own.weight
      let isAdjustment = (own.rules + other.rules).contains {
        part.1.hasSuffix($0.because) && $0.kind == .adjustment
      }
      let (given, rest) = (try #require(Double(part.2)), try #require(Double(part.3)))
      if isAdjustment {
        #expect(abs(given - gain) < 0.006, "\(lead)")
        told += 1
      }
      #expect(abs(given + rest - (own.points - other.points)) < 0.011)
    }
    #expect(told >= 2)
  }

  @Test("Where a single rule makes the lead nothing is told of a rest")
  func alone() throws {
    let report = try Advisor().recommend(
      for: Answers(json: Array(#"{"task_specificity": "general"}"#.utf8)))
    let lead = try #require(report.leads.first { $0.name == "task specificity" })
    #expect(lead.hundredths > 0 && !lead.reason.contains("the others"))
  }
}
