import Testing

@testable import AdaptationAdvisor

@Suite("Estimates")
struct EstimatorTests {
  @Test("Every figure is finite, in order and not negative", arguments: SampleWorkload.all)
  func spans(_ situation: SampleWorkload) throws {
    for model in CostModel.allCases {
      let outlook = try situation.estimate(model).outlook
      let spans = [
        outlook.costUSD, outlook.monthlyUSD, outlook.days, outlook.gpuHours, outlook.memoryGB,
        outlook.gpus,
      ]
      for span in spans {
        #expect(0 <= span.low && span.low <= span.central && span.central <= span.high)
        #expect(span.high <= Spread.limit)
      }
    }
  }

  @Test("Numbers alone and explained numbers are the same", arguments: SampleWorkload.all)
  func outlooks(_ situation: SampleWorkload) throws {
    let estimator = try TestTable.estimator(gpu: situation.gpu)
    for model in CostModel.allCases {
      let alone = estimator.outlook(model, for: situation.workload, situation.inputs)
      #expect(try situation.estimate(model).outlook == alone)
    }
  }

  @Test("Every assumption matters to some estimate", arguments: Assumption.allCases)
  func assumptions(_ assumption: Assumption) throws {
    let table = try TestTable.table()
    let plain = try Estimator(table: table)
    let name = assumption.name(gpu: plain.gpu)
    let entry = try #require(table[name])
    let bounds = assumption.bounds
    // Sizes decide between steps, so they are moved further than others.
    let isStep = [.mediumSize, .largeSize, .largeModel, .tuningGPUs]
      .contains(assumption)
    let factor = isStep ? 1e-4 : 0.9
    let values = [entry.low, entry.high].map {
      min(max($0 * factor, bounds.lowerBound), bounds.upperBound)
    }
    let other = try Estimator(
      table: table.applying(overrides: [(name, "\(values[0])..\(values[1])")]))
    let isSeen = SampleWorkload.ordinary.contains { situation in
      CostModel.allCases.contains { model in
        plain.outlook(model, for: situation.workload, situation.inputs)
          != other.outlook(model, for: situation.workload, situation.inputs)
      }
    }
    #expect(isSeen)
  }

  @Test("Whatever is dearer in the table is not cheaper in the estimate")
  func dearerTable() throws {
    let table = try TestTable.table()
    let plain = try Estimator(table: table)
    let prices = table.entries.filter { $0.unit.hasPrefix("USD") }
    #expect(prices.count > 20)
    for price in prices {
      let dearer = try Estimator(
        table: table.applying(overrides: [(price.name, "\(price.low * 2)..\(price.high * 2 + 1)")]))
      for situation in SampleWorkload.ordinary {
        for model in CostModel.allCases {
          let before = plain.outlook(model, for: situation.workload, situation.inputs).costUSD
          let after = dearer.outlook(model, for: situation.workload, situation.inputs).costUSD
          #expect(after.low >= before.low && after.high >= before.high, "\(price.name)")
        }
      }
    }
  }

  @Test("The largest model that fits is the size at which the low estimate meets the limit")
  func largestModel() throws {
    let estimator = try TestTable.estimator()
    let budget = 20_000.0
    let size = try #require(
      estimator.largestModel(.training, for: Workload(), budget: budget))
    let cost = estimator.outlook(.training, for: .with { $0.modelParameters = size }).costUSD.low
    #expect(cost <= budget && cost > budget * 0.95)
    #expect(estimator.largestModel(.training, for: Workload(), budget: 0) == nil)
    #expect(estimator.largestModel(.prompting, for: Workload(), budget: budget) == nil)
  }

  @Test("An unknown GPU gets a suggestion")
  func unknownGPU() throws {
    let table = try TestTable.table()
    #expect(throws: PriceOverrideError.self) { try Estimator(table: table, gpu: "h10") }
    let known = ["a100", "a100-40", "h100", "h200", "b200", "b300"]
    #expect(table.gpus == known)
    do {
      _ = try Estimator(table: table, gpu: "h1oo")
    } catch {
      #expect(error == .unknownGPU("h1oo", known: known, suggestion: nil))
    }
  }
}
