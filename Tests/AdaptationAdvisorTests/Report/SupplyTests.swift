import Testing

@testable import AdaptationAdvisor

@Suite("What there is, beside what is needed")
struct SupplyTests {
  @Test(
    "What falls short never looks like enough",
    arguments: [
      (Fact.Resource.budget, 23_680, 23_690, "$23,680"), (.budget, 23_700, 23_690, "$23.7k"),
      (.budget, 20_000, 23_621.82, "$20k"), (.time, 29.45, 29.46, "29.45 days"),
      (.time, 29.46, 29.46, "29.5 days"), (.time, 42, 29.46, "42 days"),
      (.time, 0.996, 0.999, "0.996 days"),
    ])
  func supply(resource: Fact.Resource, amount: Double, need: Double, text: String) {
    #expect(resource.supply(amount, beside: [need]) == text)
  }

  @Test("Neither in the summary nor in the gate")
  func report() throws {
    var answers = try Answers([
      "task_specificity": "specialized", "consistency": "high", "labeled_examples": "2000",
      "gap": "behavior", "budget": "1M",
    ])
    let days = try Advisor().recommend(for: answers).strategies[0].estimate.days.central
    answers.time = Quantity(days - 0.01)
    let report = try Advisor().recommend(for: answers)
    let best = report.strategies[0]
    #expect(best.strategy == .fineTuning && best.feasibility == .doubtful)
    let there = "\(PlainNumber(days - 0.01)) days"
    let needed = Format.days(days, rounding: .up)
    #expect(there != needed)
    #expect(report.recommendation.summary.contains("takes \(needed), and there are \(there)"))
    #expect(best.gates.contains { $0.because.contains(needed) && $0.because.contains(there) })
  }
}
