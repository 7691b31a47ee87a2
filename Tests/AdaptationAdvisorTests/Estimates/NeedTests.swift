import Testing

@testable import AdaptationAdvisor

@Suite("Cost and time alone")
struct NeedTests {
  @Test("They are those of the whole estimate", arguments: CostModel.allCases)
  func agreement(model: CostModel) {
    var random = SeededRandom(seed: 21)
    for _ in 0..<200 {
      let workload = Workload(Situation(RandomAnswers.make(&random), meanings: [])).bounded
      let outlook = Estimator.standard.outlook(model, for: workload)
      let need = Estimator.standard.need(
        model, for: workload, Estimator.standard.preparation(for: workload))
      #expect(need.cost == outlook.costUSD)
      #expect(need.days == outlook.days)
    }
  }
}
