import Testing

@testable import AdaptationAdvisor

@Suite("Passages that are fetched for a request")
struct PassageTests {
  private func outlook(
    _ model: CostModel, _ change: (inout Workload) -> Void
  ) throws -> Outlook {
    let estimator = try TestTable.estimator(assuming: [
      ("request_tokens.passages", "4000"), ("engineer_days.retrieval", "0"),
    ])
    return estimator.outlook(model, for: .with(change))
  }

  @Test("Each request pays for them at the price of input, where facts are looked up")
  func hosted() throws {
    func monthly(_ looksUp: Bool) throws -> Double {
      try outlook(.prompting) {
        $0.monthlyRequests = 1e6
        $0.looksUpFacts = looksUp
      }.monthlyUSD.central
    }
    // 4,000 tokens × $2 per million × a million requests.
    #expect(abs(try monthly(true) - monthly(false) - 8000) < 1e-6)
  }

  @Test(
    "Own GPUs read them, too, whatever model answers",
    arguments: [CostModel.prompting, .fineTuning, .training])
  func own(model: CostModel) throws {
    func monthly(_ looksUp: Bool) throws -> Double {
      try outlook(model) {
        $0.monthlyRequests = 1e9
        $0.mustSelfHost = true
        $0.modelParameters = 8e9
        $0.looksUpFacts = looksUp
      }.monthlyUSD.central
    }
    #expect(try monthly(true) > 1.5 * monthly(false))
  }
}
