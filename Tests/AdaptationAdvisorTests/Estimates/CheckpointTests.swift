import Testing

@testable import AdaptationAdvisor

/// Published figures, each with the tolerance that was set for it beforehand.
@Suite("Checkpoints")
struct CheckpointTests {
  @Test(
    "GPU-hours of a training run",
    arguments: [
      ("CP01 Llama 2 7B", 6.74e9, 2e12, "a100", 184_320.0, 1.25),
      ("CP03 TinyLlama, 300B tokens", 1.1e9, 300e9, "a100", 3456, 1.5),
      ("CP06 Llama 3.1 405B", 405e9, 15.6e12, "h100", 30.84e6, 1.3),
    ])
  func trainingHours(
    name: String, parameters: Double, tokens: Double, gpu: String, published: Double,
    factor: Double
  ) throws {
    let hours = try TestTable.estimator(gpu: gpu).outlook(
      .training, for: .with { $0.modelParameters = parameters }, .with { $0.tokens = tokens }
    ).gpuHours
    #expect(hours.isCentral(published, within: factor))
    #expect(hours.contains(published))
  }

  @Test("CP04 Memory of weights, gradients and optimizer of Pythia 6.9B")
  func memoryOfStates() {
    let gigabytes = Memory.states(
      parameters: ByCase(repeating: 6.87e9), bytesPerParameter: ByCase(repeating: 18)
    ).central
    let gibibytes = gigabytes * 1e9 / Double(1 << 30)
    #expect(abs(gibibytes / 115.2 - 1) <= 0.03)
  }

  @Test("CP08 Hours and cost of GPT-2 1558M on one node")
  func gpt2() throws {
    let estimator = try TestTable.estimator(assuming: [
      ("gpu_price.h100", "3.5"), ("availability", "1"), ("cloud_overhead", "1"),
      ("project_multiplier", "1"),
    ])
    let inputs = RunInputs.with { inputs in
      inputs.tokens = 33.55e9
      inputs.gpus = 8
    }
    let estimate = estimator.estimate(
      .training, for: .with { $0.modelParameters = 1.558e9 }, inputs)
    let wallHours = estimate.outlook.gpuHours.central / 8
    #expect(wallHours / 24 <= 1.5 && 24 / wallHours <= 1.5)
    let cost = try #require(estimate.lines.first { $0.label == "Computing" }).value
    #expect(cost / 672 <= 1.5 && 672 / cost <= 1.5)
  }

  @Test("CP10 Days of BioMedLM on 128 GPUs")
  func bioMedLM() throws {
    let inputs = RunInputs.with { inputs in
      inputs.tokens = 300e9
      inputs.gpus = 128
    }
    let hours = try TestTable.estimator(gpu: "a100").outlook(
      .training, for: .with { $0.modelParameters = 2.7e9 }, inputs
    ).gpuHours
    let days = Cluster.days(
      hours: ByCase(favorable: hours.low, central: hours.central, adverse: hours.high),
      gpus: ByCase(repeating: 128), availability: ByCase(repeating: 1))
    #expect(days.span.isCentral(6.25, within: 2))
    #expect(days.span.contains(6.25))
  }

  @Test("CP11 A mixture of experts costs what its active parameters cost")
  func deepSeek() throws {
    let estimator = try TestTable.estimator(assuming: [
      ("gpu_price.h100", "2"), ("cloud_overhead", "1"), ("project_multiplier", "1"),
    ])
    let inputs = RunInputs.with { inputs in
      inputs.tokens = 14.8e12
      inputs.activeParameters = 37e9
    }
    let estimate = estimator.estimate(
      .training, for: .with { $0.modelParameters = 671e9 }, inputs)
    let hours = estimate.outlook.gpuHours
    #expect(hours.isCentral(2.664e6, within: 1.3))
    let cost = try #require(estimate.lines.first { $0.label == "Computing" }).value
    #expect(abs(cost / hours.central * 2.788e6 / 5.576e6 - 1) <= 0.001)
  }

  @Test("CP13 LoRA against full fine-tuning", arguments: [1.47, 1.438, 1.443])
  func loraRatio(published: Double) {
    let ratio =
      TuningTechnique.full.operations(recomputing: false)
      / TuningTechnique.lora.operations(recomputing: false)
    #expect(abs(ratio / published - 1) <= 0.08)
  }

  @Test("CP14 Tokens per second of full fine-tuning", arguments: [(true, 7075.0), (false, 2091)])
  func tuningSpeed(isPacked: Bool, published: Double) throws {
    let inputs = RunInputs.with { inputs in
      inputs.technique = .full
      inputs.examples = 1000
      inputs.tokensPerExample = 1000
      inputs.epochs = 1
      inputs.packsExamples = isPacked
    }
    let hours = try TestTable.estimator(gpu: "a100").outlook(
      .fineTuning, for: .with { $0.modelParameters = 3.21e9 }, inputs
    ).gpuHours
    let speed = 1e6 / (hours.central * 3600)
    #expect(speed / published <= 1.4 && published / speed <= 1.4)
  }

  @Test(
    "CP15 Adapters of Llama 2 7B on 50,000 short examples",
    arguments: [(TuningTechnique.lora, 1.97, 21.3), (.qlora, 3.19, 13.8)])
  func adapters(technique: TuningTechnique, hours: Double, gigabytes: Double) throws {
    let inputs = RunInputs.with { inputs in
      inputs.technique = technique
      inputs.examples = 50_000
      inputs.tokensPerExample = 130
      inputs.epochs = 1
    }
    let outlook = try TestTable.estimator(gpu: "a100-40").outlook(
      .fineTuning, for: .with { $0.modelParameters = 6.74e9 }, inputs)
    #expect(outlook.gpuHours.isCentral(hours, within: 2))
    #expect(outlook.memoryGB.isCentral(gigabytes, within: 2))
  }

  @Test("CP18 A month of a tuned hosted deployment")
  func hostedMonth() throws {
    let hours = try TestTable.estimator(assuming: [("month_hours", "720"), ("hosted_hour", "1.7")])
    let fee = hours.assumptions[.hostedHour] * hours.assumptions[.monthHours]
    let none = ByCase.zero
    let tokens = RequestCost(
      prefix: none, question: ByCase(repeating: 20e6), answer: ByCase(repeating: 40e6),
      inputPrice: ByCase(repeating: 1.1), outputPrice: ByCase(repeating: 4.4), cacheHits: none,
      cachedPrice: none)
    #expect(abs((fee.central + tokens.dollars.central) / 1422 - 1) <= 0.002)
  }

  @Test(
    "CP19 Epochs by the number of examples",
    arguments: zip([3.0, 20, 50, 5081, 10_000, 20_000, 30_000], [25.0, 5, 3, 3, 2, 1, 1]))
  func epochs(examples: Double, expected: Double) {
    let epochs = EpochRule.epochs(
      examples: ByCase(repeating: examples), target: ByCase(repeating: 3))
    #expect(epochs == ByCase(repeating: expected))
  }
}
