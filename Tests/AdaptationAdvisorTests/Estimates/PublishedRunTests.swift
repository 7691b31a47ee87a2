import Testing

@testable import AdaptationAdvisor

@Suite("Published training runs")
struct PublishedRunTests {
  /// A run that was reported with its GPU-hours.
  struct Run: Sendable, CustomTestStringConvertible {
    let name: String
    let parameters: Double
    let tokens: Double
    let gpu: String
    /// None where the source does not say it.
    let gpus: Double?
    let hours: Double
    /// Llama 3 8B: 14 to 16 % of peak where its larger siblings report 25 to 34 %.
    var isOutlier = false

    init(
      _ name: String, _ parameters: Double, _ tokens: Double, _ gpu: String, gpus: Double? = nil,
      hours: Double, isOutlier: Bool = false
    ) {
      self.name = name
      self.parameters = parameters
      self.tokens = tokens
      self.gpu = gpu
      self.gpus = gpus
      self.hours = hours
      self.isOutlier = isOutlier
    }

    var testDescription: String { name }

    func span(_ estimator: Estimator) -> Spread {
      let workload = Workload.with { $0.modelParameters = parameters }
      let inputs = RunInputs.with { inputs in
        inputs.tokens = tokens
        inputs.gpus = gpus
      }
      return estimator.outlook(.training, for: workload, inputs).gpuHours
    }
  }

  static let runs = [
    Run("F012 Llama 2 7B", 6.74e9, 2e12, "a100", hours: 184_320),
    Run("F012 Llama 2 13B", 13.0e9, 2e12, "a100", hours: 368_640),
    Run("F012 Llama 2 70B", 69e9, 2e12, "a100", hours: 1_720_320),
    Run("F013 Llama 3 8B", 8.03e9, 15e12, "h100", hours: 1.3e6, isOutlier: true),
    Run("F013 Llama 3 70B", 70.6e9, 15e12, "h100", hours: 6.4e6),
    Run("F014 Llama 3.1 8B", 8.03e9, 15e12, "h100", hours: 1.46e6, isOutlier: true),
    Run("F014 Llama 3.1 70B", 70.6e9, 15e12, "h100", hours: 7.0e6),
    Run("F014 Llama 3.1 405B", 405e9, 15.6e12, "h100", hours: 30.84e6),
    Run("F016 TinyLlama, 300B tokens", 1.1e9, 300e9, "a100-40", gpus: 16, hours: 3456),
    Run("F017 Pythia 1.0B", 1.0e9, 300e9, "a100-40", hours: 4830),
    Run("F017 MPT 1.3B", 1.3e9, 300e9, "a100-40", hours: 7920),
    Run("F018 Pythia 2.8B", 2.8e9, 300e9, "a100-40", hours: 14_240),
    Run("F018 Pythia 6.9B", 6.9e9, 300e9, "a100-40", hours: 33_500),
    Run("F018 Pythia 12B", 12e9, 300e9, "a100-40", hours: 72_300),
    Run("F019 BLOOM 176B", 176e9, 366e9, "a100", gpus: 384, hours: 1_082_990),
    Run("F020 Falcon 180B", 180e9, 3.5e12, "a100", gpus: 4096, hours: 7e6),
    Run("F020 Falcon 40B", 40e9, 1e12, "a100", gpus: 384, hours: 384 * 24 * 61),
    Run("F021 SmolLM3 3B", 3.08e9, 11.2e12, "h100", gpus: 384, hours: 220_000),
    Run("F022 OLMo 3 7B", 7.3e9, 5.93e12, "h100", hours: 234_000),
    Run("F022 OLMo 3 32B", 32.2e9, 5.5e12, "h100", hours: 1.05e6),
    Run("F023 DeepSeek V3, active", 37e9, 14.8e12, "h100", gpus: 2048, hours: 2.664e6),
    Run("F024 MPT 7B", 6.65e9, 1e12, "a100-40", gpus: 440, hours: 100_320),
    Run("F025 BioMedLM 2.7B", 2.7e9, 300e9, "a100-40", gpus: 128, hours: 19_200),
    Run("F026 BloombergGPT", 50.6e9, 569e9, "a100-40", gpus: 512, hours: 512 * 24 * 53),
    Run("F028 GPT-2 124M", 124e6, 9.9e9, "a100", gpus: 8, hours: 8 * 94.0 / 60),
    Run("F028 GPT-2 350M", 350e6, 31.5e9, "a100", gpus: 8, hours: 8 * 13.7),
    Run("F028 GPT-2 774M", 774e6, 150e9, "a100", gpus: 8, hours: 8 * 135),
    Run("F028 GPT-2 1558M", 1558e6, 33.6e9, "h100", gpus: 8, hours: 8 * 24),
    // Only the operations are reported; they are split so that 6 × N × D gives them.
    Run("F029 nanochat", 1e9, 4.33e19 / 6e9, "h100", gpus: 8, hours: 8 * 10_949.0 / 3600),
  ]

  @Test(
    "The central estimate is within a factor of 1.5 and the run inside the span",
    arguments: runs.filter { !$0.isOutlier })
  func run(_ run: Run) throws {
    let span = run.span(try TestTable.estimator(gpu: run.gpu))
    #expect(span.low <= run.hours && run.hours <= span.high)
    #expect(span.central / run.hours < 1.5 && run.hours / span.central < 1.5)
  }

  @Test("The outlier is the only family that the central estimate misses by more")
  func outlier() throws {
    for run in Self.runs where run.isOutlier {
      let span = run.span(try TestTable.estimator(gpu: run.gpu))
      #expect(run.hours / span.central > 1.5)
      #expect(run.hours / span.high < 1.1)
    }
  }

  @Test("F027 Code Llama, all sizes together, is estimated as well")
  func codeLlama() throws {
    let runs = [(6.74e9, 500e9), (13e9, 500e9), (33.7e9, 500e9), (69e9, 1e12)].map {
      Run("", $0, $1, "a100", hours: 0)
    }
    let estimator = try TestTable.estimator(gpu: "a100")
    let spans = runs.map { $0.span(estimator) }
    let hours = 1.4e6
    #expect(spans.map(\.low).reduce(0, +) < hours && hours < spans.map(\.high).reduce(0, +))
    let central = spans.map(\.central).reduce(0, +)
    #expect(central / hours < 1.5 && hours / central < 1.5)
  }

  @Test("Half of the central estimates are within 20 %")
  func median() throws {
    let errors = try Self.runs.map { run in
      abs(run.span(try TestTable.estimator(gpu: run.gpu)).central / run.hours - 1)
    }
    let median = errors.sorted()[errors.count / 2]
    #expect(median <= 0.2)
  }
}
