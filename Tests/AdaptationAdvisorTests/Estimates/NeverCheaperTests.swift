import Testing

@testable import AdaptationAdvisor

/// More of something that costs never makes an estimate cheaper, in any case of any situation.
@Suite("More is never cheaper")
struct NeverCheaperTests {
  struct Magnitude: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let values: [Double]
    let models: [CostModel]
    let set: @Sendable (Double, inout Workload, inout RunInputs) -> Void

    init(
      _ name: String, _ values: [Double], _ models: [CostModel] = CostModel.allCases,
      _ set: @escaping @Sendable (Double, inout Workload, inout RunInputs) -> Void
    ) {
      testDescription = name
      self.values = values
      self.models = models
      self.set = set
    }
  }

  static let wide = stride(from: 0.0, through: 60, by: 1).map { step in
    (0..<Int(step)).reduce(1) { value, _ in value * 1.8 }
  }

  static let quantities = [
    Magnitude("tokens of the run", wide) { $2.tokens = $0 * 1e3 },
    Magnitude("tokens of the corpus", wide, [.training]) { value, workload, _ in
      workload.unlabeledTokens = value * 1e3
    },
    Magnitude("parameters", wide, [.training, .prompting]) { value, workload, _ in
      workload.modelParameters = value * 1e3
    },
    Magnitude("parameters, hosted", wide, [.fineTuning]) { value, workload, inputs in
      workload.modelParameters = value * 1e3
      inputs.technique = .hosted
    },
    Magnitude("parameters, QLoRA", wide, [.fineTuning]) { value, workload, inputs in
      workload.modelParameters = value * 1e3
      inputs.technique = .qlora
    },
    Magnitude("active parameters", wide, [.training]) { value, workload, inputs in
      workload.modelParameters = 1e15
      inputs.activeParameters = value
    },
    Magnitude("requests", wide) { value, workload, _ in workload.monthlyRequests = value },
    Magnitude("classes", wide, [.fineTuning]) { value, workload, inputs in
      workload.isClassification = true
      workload.classes = value
      inputs.examples = 1000
    },
    Magnitude("examples trained on", wide, [.fineTuning]) { value, _, inputs in
      inputs.examples = value
      inputs.epochs = 3
      inputs.technique = .lora
    },
    Magnitude("tokens per example", wide, [.fineTuning]) { $2.tokensPerExample = $0 },
    Magnitude("epochs", wide, [.fineTuning]) { $2.epochs = $0 },
  ]

  @Test("More of it costs no less and takes no less time", arguments: quantities)
  func more(_ quantity: Magnitude) throws {
    for situation in SampleWorkload.ordinary {
      let estimator = try TestTable.estimator(gpu: situation.gpu)
      for model in quantity.models {
        var last: Outlook?
        for value in quantity.values {
          var (workload, inputs) = (situation.workload, situation.inputs)
          quantity.set(value, &workload, &inputs)
          let outlook = estimator.outlook(model, for: workload, inputs)
          if let last {
            for figure in [\Spread.low, \.central, \.high] {
              let isDearer =
                outlook.costUSD[keyPath: figure] >= last.costUSD[keyPath: figure] * 0.999_999
              #expect(isDearer, "\(situation), \(model), \(value)")
            }
          }
          last = outlook
        }
      }
    }
  }

  @Test("More GPUs are never slower and never cheaper", arguments: [1e8, 7e9, 400e9])
  func moreGPUs(parameters: Double) throws {
    let estimator = try TestTable.estimator(gpu: "a100")
    var last: Outlook?
    for gpus in 1...2000 {
      let inputs = RunInputs.with { inputs in
        inputs.tokens = 1e12
        inputs.gpus = Double(gpus)
      }
      let outlook = estimator.outlook(
        .training, for: .with { $0.modelParameters = parameters }, inputs)
      if let last {
        #expect(outlook.days.central <= last.days.central)
        #expect(outlook.costUSD.central >= last.costUSD.central * 0.999_999)
      }
      last = outlook
    }
  }

  @Test("More experience never costs more", arguments: SampleWorkload.ordinary)
  func experience(_ situation: SampleWorkload) throws {
    let estimator = try TestTable.estimator(gpu: situation.gpu)
    for model in CostModel.allCases {
      let costs = [Workload.Expertise.beginner, .practiced, .team, .researchLab].map { level in
        var workload = situation.workload
        workload.expertise = level
        return estimator.outlook(model, for: workload, situation.inputs).costUSD
      }
      for (less, more) in zip(costs, costs.dropFirst()) {
        #expect(less.central >= more.central && less.high >= more.high)
      }
    }
  }
}
