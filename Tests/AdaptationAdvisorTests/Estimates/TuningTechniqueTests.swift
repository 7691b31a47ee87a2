import Testing

@testable import AdaptationAdvisor

@Suite("The technique of fine-tuning")
struct TuningTechniqueTests {
  struct Choice: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let technique: TuningTechnique
    let situation: SampleWorkload

    init(
      _ name: String, _ technique: TuningTechnique,
      _ change: (inout Workload, inout RunInputs) -> Void
    ) {
      testDescription = name
      self.technique = technique
      situation = SampleWorkload(name, change)
    }
  }

  static let choices = [
    Choice("nothing known: a host is cheapest", .hosted) { _, _ in },
    Choice("own GPUs only", .lora) { workload, _ in workload.mustSelfHost = true },
    Choice("a GPU was named", .lora) { _, inputs in inputs.usesOwnGPUs = true },
    Choice("70B on two GPUs", .qlora) { workload, inputs in
      workload.modelParameters = 70e9
      inputs.gpus = 2
    },
    Choice("plain text to learn", .full) { workload, _ in
      workload.continuesPretraining = true
      workload.unlabeledTokens = 1e9
    },
    Choice("plain text to learn, too few GPUs", .qlora) { workload, inputs in
      workload.continuesPretraining = true
      workload.unlabeledTokens = 1e9
      workload.modelParameters = 70e9
      inputs.gpus = 1
    },
    Choice("very many examples", .hosted) { workload, _ in workload.labeledExamples = 300_000 },
    Choice("stated", .full) { workload, inputs in
      workload.modelParameters = 405e9
      inputs.technique = .full
    },
  ]

  @Test("The cheapest that serves", arguments: choices)
  func choice(_ choice: Choice) throws {
    #expect(try choice.situation.estimate(.fineTuning).outlook.technique == choice.technique)
  }

  @Test("Examples beyond what adapters learn from are left out, unless all parameters are tuned")
  func manyExamples() throws {
    let estimator = try TestTable.estimator()
    func cost(_ examples: Double, _ technique: TuningTechnique? = nil) -> Double {
      var workload = Workload()
      workload.labeledExamples = examples
      var inputs = RunInputs()
      inputs.technique = technique
      return estimator.outlook(.fineTuning, for: workload, inputs).costUSD.central
    }
    #expect(cost(100_000) == cost(100_001) && cost(100_000) == cost(600_000))
    #expect(cost(50_000) < cost(100_000))
    #expect(cost(100_000, .full) < cost(600_000, .full))
    // Each is explained by the limit that holds it.
    func limits(_ technique: TuningTechnique?) -> [String] {
      var workload = Workload()
      workload.labeledExamples = 2e6
      var inputs = RunInputs()
      inputs.technique = technique
      return estimator.estimate(.fineTuning, for: workload, inputs).assumptions.map(\.name)
        .filter { ["adapter_examples", "examples_limit"].contains($0) }
    }
    #expect(limits(nil) == ["adapter_examples"])
    #expect(limits(.full) == ["examples_limit"])
  }

  @Test("Own GPUs where hosts are dear")
  func dearHost() throws {
    let estimator = try TestTable.estimator(assuming: [("hosted_hour", "10")])
    #expect(estimator.outlook(.fineTuning, for: Workload()).technique == .lora)
  }

  @Test("Memory by technique")
  func memory() throws {
    let estimator = try TestTable.estimator(assuming: [
      ("memory_bytes.full", "18"), ("memory_bytes.lora", "2.3"), ("memory_bytes.qlora", "0.55"),
      ("memory_factor", "1.15"), ("memory_base", "3"),
    ])
    let needs = estimator.memory(parameters: 8e9)
    #expect(needs.map(\.technique) == [.full, .lora, .qlora])
    // 8 × 18 × 1.15 + 3, 8 × 2.3 × 1.15 + 3, 8 × 0.55 × 1.15 + 3 GB; 73.6 GB a card.
    let gigabytes = needs.map { ($0.gigabytes.central * 100).rounded() / 100 }
    #expect(gigabytes == [168.6, 24.16, 8.06])
    #expect(needs.map(\.gpus.central) == [3, 1, 1])
  }

  @Test(
    "Memory is within half of published figures",
    arguments: [
      // F068, F069, F070: technique, parameters, gigabytes.
      (TuningTechnique.lora, 7e9, 18.5), (.lora, 13e9, 35.5), (.lora, 70e9, 160),
      (.qlora, 13e9, 17),
      (.qlora, 70e9, 48), (.full, 3e9, 47.1), (.lora, 3e9, 14.4), (.lora, 12e9, 56),
    ])
  func publishedMemory(technique: TuningTechnique, parameters: Double, gigabytes: Double) throws {
    let need = try #require(
      try TestTable.estimator().memory(parameters: parameters)
        .first { $0.technique == technique })
    #expect(need.gigabytes.isCentral(gigabytes, within: 1.65))
    #expect(need.gigabytes.contains(gigabytes))
  }
}
