import Testing

@testable import AdaptationAdvisor

/// Workloads and inputs that between them reach every branch of the formulas.
struct SampleWorkload: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let workload: Workload
  let inputs: RunInputs
  var gpu: String?

  init(
    _ name: String, gpu: String? = nil, _ change: (inout Workload, inout RunInputs) -> Void
  ) {
    testDescription = name
    self.gpu = gpu
    var workload = Workload()
    var inputs = RunInputs()
    change(&workload, &inputs)
    self.workload = workload
    self.inputs = inputs
  }

  func estimate(_ model: CostModel) throws -> Estimate {
    try TestTable.estimator(gpu: gpu).estimate(model, for: workload, inputs)
  }

  /// The lines of all strategies and cases.
  func lines() throws -> [Line] {
    try CostModel.allCases.flatMap { model in
      let estimate = try estimate(model)
      return estimate.favorableLines + estimate.lines + estimate.adverseLines
    }
  }

  static let all = ordinary + extreme

  static let ordinary = [
    SampleWorkload("nothing known") { _, _ in },
    SampleWorkload("classification at volume") { workload, _ in
      workload.isClassification = true
      workload.classes = 40
      workload.labeledExamples = 120
      workload.monthlyRequests = 2e6
      workload.expertise = .practiced
    },
    SampleWorkload("own GPUs, continued pretraining") { workload, _ in
      workload.mustSelfHost = true
      workload.continuesPretraining = true
      workload.unlabeledTokens = 30e9
      workload.modelParameters = 6.74e9
      workload.monthlyRequests = 5e7
      workload.expertise = .beginner
    },
    SampleWorkload("a run from scratch", gpu: "a100") { workload, inputs in
      workload.modelParameters = 6.74e9
      inputs.tokens = 2e12
    },
    SampleWorkload("a mixture of experts", gpu: "b200") { workload, inputs in
      workload.modelParameters = 671e9
      inputs.activeParameters = 37e9
      inputs.recomputesActivations = true
    },
    SampleWorkload("QLoRA on one small card", gpu: "a100-40") { workload, inputs in
      workload.modelParameters = 32.5e9
      workload.labeledExamples = 12_345
      workload.examplesSource = .stored
      inputs.gpus = 1
    },
    SampleWorkload("examples from experts") { workload, _ in
      workload.examplesSource = .expertMade
      workload.expertise = .researchLab
      workload.unlabeledTokens = 3.17e9
    },
    SampleWorkload("examples from a model") { workload, inputs in
      workload.examplesSource = .generated
      workload.labelKind = .specialist
      workload.monthlyRequests = 1234
      inputs.packsExamples = true
    },
    SampleWorkload("a large corpus, a stated tuning run") { workload, inputs in
      workload.unlabeledTokens = 540e9
      workload.modelParameters = 70e9
      workload.examplesSource = .nowhere
      inputs.examples = 300_000
      inputs.tokensPerExample = 1328
      inputs.epochs = 2
    },
    SampleWorkload("hosted pretraining of a large model") { workload, inputs in
      workload.continuesPretraining = true
      workload.modelParameters = 405e9
      workload.examplesSource = .misfit
      inputs.technique = .hosted
    },
    SampleWorkload("a team with cards of its own") { workload, inputs in
      workload.mustSelfHost = true
      workload.examplesSource = .stored
      workload.expertise = .team
      inputs.packsExamples = true
    },
    SampleWorkload("many examples for a large hosted model") { workload, _ in
      workload.labeledExamples = 1e8
      workload.modelParameters = 405e9
      workload.monthlyRequests = 1e5
    },
    SampleWorkload("facts to look up, a prompt worked out") { workload, _ in
      workload.looksUpFacts = true
      workload.promptIsOpen = false
      workload.expertise = .practiced
    },
    SampleWorkload("a prompt still to be worked out") { workload, _ in
      workload.promptIsOpen = true
      workload.classes = 40
      workload.isClassification = true
    },
    SampleWorkload("a small model, a large corpus") { workload, _ in
      workload.modelParameters = 1e8
      workload.unlabeledTokens = 1e12
    },
  ]

  static let extreme = [
    SampleWorkload("one example") { workload, _ in workload.labeledExamples = 1 },
    SampleWorkload("1e15 tokens, 2e12 parameters") { workload, _ in
      workload.unlabeledTokens = 1e15
      workload.modelParameters = 2e12
      workload.labeledExamples = 1e12
      workload.monthlyRequests = 1e12
      workload.continuesPretraining = true
    },
    SampleWorkload("a run of 1e15 tokens") { workload, inputs in
      workload.modelParameters = 2e12
      inputs.tokens = 1e15
    },
    SampleWorkload("zero of everything") { workload, inputs in
      workload.labeledExamples = 0
      workload.unlabeledTokens = 0
      workload.modelParameters = 0
      workload.monthlyRequests = 0
      workload.classes = 0
      workload.isClassification = true
      inputs.tokens = 0
      inputs.activeParameters = 0
      inputs.gpus = 0
      inputs.examples = 0
      inputs.tokensPerExample = 0
      inputs.epochs = 0
    },
    SampleWorkload("beyond all numbers") { workload, inputs in
      workload.labeledExamples = .infinity
      workload.unlabeledTokens = .greatestFiniteMagnitude
      workload.modelParameters = .infinity
      workload.monthlyRequests = .infinity
      workload.mustSelfHost = true
      inputs.tokens = .infinity
    },
    SampleWorkload("no numbers") { workload, inputs in
      workload.labeledExamples = .nan
      workload.unlabeledTokens = -1
      workload.modelParameters = .nan
      inputs.gpus = .nan
      inputs.tokens = -.infinity
    },
  ]
}
