import Testing

@testable import AdaptationAdvisor

/// Each formula against a figure worked out by hand, with the numbers written in the comment.
@Suite("Formulas")
struct FormulaTests {
  private func one(_ value: Double) -> ByCase { ByCase(repeating: value) }

  /// Assumptions that the figures below rest on, whatever the table says by now.
  private func assumptions() throws -> Assumptions {
    try TestTable.estimator(
      gpu: "h100",
      assuming: [
        ("availability", "0.9"), ("card_usable", "0.92"), ("gpu_memory.h100", "80"),
        ("gpu_flops.h100", "989"), ("gpu_price.h100", "2.95"), ("memory_factor", "1.15"),
        ("memory_base", "2"), ("node_gpus", "8"), ("cluster_limit", "16384"),
        ("small_cluster_gain", "1.25"), ("label_price.written", "5"), ("label_overhead", "1.3"),
        ("labels_per_hour.written", "15"), ("label_hours", "6"), ("annotators", "2"),
        ("calendar_days", "1.4"), ("evaluation_examples", "100"), ("utilization.serving", "0.06"),
        ("memory_bytes.serving", "2"), ("peak_load", "3"), ("month_hours", "730"),
        ("hosting_hours", "730"), ("engineer_day", "850"), ("staff_share", "0.5"),
        ("expertise.none", "1.5"), ("tokens_per_parameter", "40"),
        ("tokens_per_parameter.least", "20"), ("tokens_per_parameter.most", "100"),
        ("corpus_passes", "1"), ("corpus_repeats", "4"), ("model_parameters.training", "3B"),
      ]
    ).assumptions
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= abs(b) * 1e-9 }

  @Test("Operations per parameter and token")
  func operations() {
    #expect(TuningTechnique.full.operations(recomputing: false) == 6)
    #expect(TuningTechnique.full.operations(recomputing: true) == 8)
    #expect(TuningTechnique.lora.operations(recomputing: false) == 4)
    #expect(TuningTechnique.qlora.operations(recomputing: true) == 6)
  }

  @Test("GPU-hours")
  func gpuHours() {
    // 6 × 1e9 × 3.6e12 = 2.16e22; 100 TFLOP/s × 0.5 × 3,600 s = 1.8e17 an hour; 120,000 hours.
    let hours = Compute.gpuHours(
      operations: 6, parameters: one(1e9), tokens: one(3.6e12), teraflops: one(100),
      utilization: one(0.5))
    #expect(isNear(hours.central, 120_000))
  }

  @Test("Memory and the GPUs that hold it")
  func memory() throws {
    let assumptions = try self.assumptions()
    // 8 × 18 × 1.15 + 2 = 167.6 GB; 0.92 × 80 = 73.6 GB a card; 2.28, so three cards.
    let gigabytes = Memory.gigabytes(
      parameters: one(8e9), bytesPerParameter: one(18), assumptions)
    #expect(isNear(gigabytes.central, 167.6))
    #expect(Memory.gpus(gigabytes: gigabytes, assumptions).central == 3)
    #expect(Memory.gpus(gigabytes: .zero, assumptions).central == 1)
  }

  @Test(
    "GPUs for a deadline, in whole nodes above one",
    arguments: [(1.0, 1.0), (648, 1), (649, 2), (5184, 8), (5185, 16), (1e12, 16_384)])
  func clusters(hours: Double, gpus: Double) throws {
    // 24 h × 0.9 × 30 days = 648 hours for each GPU.
    let assumptions = try self.assumptions()
    let found = Cluster.gpus(hours: one(hours), days: one(30), memory: one(1), assumptions)
    #expect(found.central == gpus)
  }

  @Test(
    "The gain of a small cluster",
    arguments: [(1.0, 1.25), (8, 1.25), (16, 1 + 0.25 * 7 / 15), (128, 1), (4096, 1)]
      as [(Double, Double)])
  func gain(gpus: Double, expected: Double) throws {
    // On n nodes 0.25 × (1/n − 1/16) ÷ (1 − 1/16): on two of them 0.25 × 7/15.
    let gain = Cluster.gain(gpus: gpus, try assumptions())
    #expect(isNear(gain.central, expected))
  }

  @Test("Days of a run")
  func days() {
    // 4,320 ÷ (24 × 10 × 0.9) = 20.
    #expect(
      isNear(
        Cluster.days(hours: one(4320), gpus: one(10), availability: one(0.9)).central, 20))
  }

  @Test("Cost and days of labels")
  func labels() throws {
    let assumptions = try self.assumptions()
    // 1,000 × $5 × 1.3 = $6,500; 1,000 ÷ (15 × 6 × 2) × 1.4 = 7.78 days.
    let labels = Labeling(missing: one(1000), kind: .written, assumptions)
    #expect(isNear(labels.cost.central, 6500))
    #expect(isNear(labels.days.central, 1000.0 / 180 * 1.4))
  }

  @Test(
    "What is in hand serves for measuring first",
    arguments: [(0.0, 100.0, 500.0), (60, 40, 500), (100, 0, 500), (400, 0, 200), (9000, 0, 0)])
  func missingLabels(inHand: Double, evaluation: Double, training: Double) throws {
    let needs = LabelNeeds(
      wanted: one(500), .with { $0.labeledExamples = inHand },
      try assumptions())
    #expect(needs.missingEvaluation.central == evaluation)
    #expect(needs.missingTraining.central == training)
  }

  @Test("A prompted request with cached instructions")
  func request() {
    // $2 × (1,500 × (1 − 0.5 × 0.9) + 300) + $10 × 200 = $4,250 for a million requests.
    let request = RequestCost(
      prefix: one(1500), question: one(300), answer: one(200), inputPrice: one(2),
      outputPrice: one(10), cacheHits: one(0.5), cachedPrice: one(0.1))
    #expect(isNear(request.dollars.central, 0.00425))
    #expect(request.tokens.central == 2000)
  }

  @Test("Own GPUs that answer", arguments: [(0.0, 1.0), (1e6, 1), (1e9, 185)])
  func hosting(requests: Double, gpus: Double) throws {
    // A request: 2 × 8e9 × 600 = 9.6e12; a GPU-hour: 989e12 × 0.06 × 3,600 = 2.13624e17, which is
    // 22,252.5 requests. A billion take 44,938.8 hours, three times that ÷ 730 h is 184.7 GPUs.
    let hosting = OwnHosting(
      ModelSize(total: one(8e9), active: nil), requests: requests, tokens: one(600),
      try assumptions())
    #expect(abs(hosting.busyHours.central - requests / 22_252.5) <= requests * 1e-10)
    #expect(hosting.gpus.central == gpus)
    #expect(isNear(hosting.cost.central, gpus * 730 * 2.95))
  }

  @Test("Engineers")
  func staff() throws {
    let assumptions = try self.assumptions()
    // 10 days × 1.5 for beginners × $850 × half of it charged.
    let staff = Staffing(days: one(10), .with { $0.expertise = .beginner }, assumptions)
    #expect(isNear(staff.cost.central, 6375))
    #expect(isNear(staff.days.central, 15))
  }

  @Test("Money over the horizon")
  func outlay() {
    let outlay = Outlay(oneOff: one(1000), monthly: one(50), months: one(12))
    #expect(outlay.total.central == 1600)
  }

  @Test(
    "Tokens of a run from scratch",
    arguments: [(nil, 40e9), (1e9, 20e9), (50e9, 50e9), (1e12, 100e9)] as [(Double?, Double)])
  func tokens(corpus: Double?, tokens: Double) throws {
    // 1B parameters: 40 tokens for each; from 20 to 100 for each if the corpus is known.
    let plan = TrainingPlan(
      .with { workload in
        workload.modelParameters = 1e9
        workload.unlabeledTokens = corpus
      }, RunInputs(), try assumptions())
    #expect(plan.tokens.central == tokens)
  }

  @Test("A corpus that is too small makes the model smaller")
  func smallCorpus() throws {
    // 5e9 tokens × 4 passes ÷ 20 tokens per parameter = 1e9 parameters.
    let assumptions = try self.assumptions()
    func size(_ corpus: Double) -> Double {
      TrainingPlan(.with { $0.unlabeledTokens = corpus }, RunInputs(), assumptions)
        .size.total.central
    }
    #expect(size(5e9) == 1e9)
    #expect(size(1e12) == 3e9)
  }
}
