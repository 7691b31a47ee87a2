import Foundation
import Testing

@testable import AdaptationAdvisor

@Suite("Printed sums")
struct LineTests {
  @Test("Every printed sum gives its printed result", arguments: SampleWorkload.all)
  func sums(_ situation: SampleWorkload) throws {
    for line in try situation.lines() {
      let sum = try PrintedSum(line.text)
      #expect(sum.holds, "\(line.label): \(line.text)")
      #expect(sum.result == line.value, "\(line.label): \(line.text)")
    }
  }

  @Test("The lines add up to the figures they explain", arguments: SampleWorkload.all)
  func totals(_ situation: SampleWorkload) throws {
    for model in CostModel.allCases {
      let estimate = try situation.estimate(model)
      let cases = [
        (estimate.favorableLines, \Spread.low), (estimate.lines, \Spread.central),
        (estimate.adverseLines, \Spread.high),
      ]
      for (lines, figure) in cases {
        let outlook = estimate.outlook
        #expect(
          Self.isNear(lines, "Cost over the horizon", outlook.costUSD[keyPath: figure], 0.2))
        #expect(Self.isNear(lines, "Each month", outlook.monthlyUSD[keyPath: figure], 0.02))
        #expect(Self.isNear(lines, "Time until it serves", outlook.days[keyPath: figure], 0.4))
      }
    }
  }

  @Test("A hosted run is shown as in a price list")
  func hostedRun() throws {
    let inputs = RunInputs.with { inputs in
      inputs.examples = 50_000
      inputs.epochs = 3
      inputs.technique = .hosted
    }
    let estimator = try TestTable.estimator(assuming: [
      ("tokens_per_example", "500"), ("hosted_training.small", "0.5"), ("tuning_runs", "3"),
    ])
    let lines = estimator.estimate(.fineTuning, for: Workload(), inputs).lines
    #expect(
      lines.contains {
        $0.text == "50,000 examples × 500 tokens each × 3 epochs = 75M tokens"
      })
    #expect(
      lines.contains { $0.text == "75M tokens × $0.50 per M × 3 runs = $112.50" })
  }

  @Test("What was answered, assumed and overridden is told apart")
  func assumptions() throws {
    let estimator = try TestTable.estimator(assuming: [("engineer_day", "1000")])
    let estimate = estimator.estimate(
      .fineTuning, for: .with { $0.monthlyRequests = 3e4 })
    let values = Dictionary(uniqueKeysWithValues: estimate.assumptions.map { ($0.name, $0) })
    #expect(values["monthly_requests"]?.isAnswered == true)
    #expect(values["monthly_requests"]?.span == Spread(30_000))
    #expect(values["engineer_day"]?.isAnswered == true)
    #expect(values["engineer_day"]?.sources == [])
    #expect(values["tokens_per_example"]?.isAnswered == false)
    #expect(values["tokens_per_example"]?.sources.isEmpty == false)
  }

  @Test("Requests are named as left out where their number is not known")
  func excluded() throws {
    let estimator = try TestTable.estimator()
    let unknown = estimator.estimate(.prompting, for: Workload()).excluded
    let known = estimator.estimate(.prompting, for: .with { $0.monthlyRequests = 10 }).excluded
    #expect(Set(unknown).subtracting(known) == ["requests, since their number is not known"])
  }

  private static func isNear(
    _ lines: [Line], _ label: String, _ figure: Double, _ absolute: Double
  ) -> Bool {
    guard let line = lines.first(where: { $0.label == label }) else { return false }
    return abs(line.value - figure) <= max(absolute, figure * 1e-4)
  }
}
