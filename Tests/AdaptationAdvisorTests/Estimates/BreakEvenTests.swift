import Testing

@testable import AdaptationAdvisor

@Suite("Break-even volume")
struct BreakEvenTests {
  /// Dollars per request: 2,000 tokens of instructions, 200 in, 100 out (F098).
  private static func prompted(cachedPrice: Double) -> Double {
    func one(_ value: Double) -> ByCase { ByCase(repeating: value) }
    return RequestCost(
      prefix: one(2000), question: one(200), answer: one(100), inputPrice: one(0.15),
      outputPrice: one(0.60), cacheHits: one(1), cachedPrice: one(cachedPrice)
    ).dollars.central
  }

  /// The tuned model at twice the price, with 100 tokens of instructions.
  private static let tuned = (0.30 * (100 + 200) + 1.20 * 100) / 1e6

  /// With hosts for both.
  private static func hosted(fixed: Double, _ prompted: Double, _ tuned: Double) -> BreakEven {
    BreakEven(
      fixed: .init(tuningMonthly: fixed), prompted: .byRequest(dollars: prompted, fee: 0),
      tuned: .byRequest(dollars: tuned, fee: 0))
  }

  @Test("Caching moves it from millions to never", arguments: [(1.0, 6.9e6), (0.5, 41e6)])
  func published(cachedPrice: Double, volume: Double) throws {
    let breakEven = Self.hosted(
      fixed: 1241, Self.prompted(cachedPrice: cachedPrice), Self.tuned)
    guard case .requests(let requests) = breakEven.volume else {
      Issue.record("there is a volume")
      return
    }
    #expect(abs(requests / volume - 1) < 0.02)
  }

  @Test("With nine tenths off for cached tokens there is none")
  func never() {
    let breakEven = Self.hosted(fixed: 1241, Self.prompted(cachedPrice: 0.1), Self.tuned)
    #expect(breakEven.volume == .never)
    #expect(
      breakEven.sentence
        == "Fine-tuning never repays itself by volume: a tuned request costs $0.00021, "
        + "a prompted one $0.00012.")
  }

  @Test("Equal prices never repay anything")
  func equal() {
    #expect(Self.hosted(fixed: 1, 0.5, 0.5).volume == .never)
    #expect(Self.hosted(fixed: 1, 0, 0).volume == .never)
  }

  @Test("What costs less without any request pays from the first one")
  func atOnce() {
    let breakEven = Self.hosted(fixed: -1, 0.002, 0.001)
    #expect(breakEven.volume == .requests(0))
    #expect(
      breakEven.sentence == "Fine-tuning costs less at any number of requests a month.")
  }

  @Test(
    "GPUs of the tuned model against a host of the prompted one: on the last stair that is dearer")
  func stairs() {
    // A GPU of $400 answers 200,000 requests that a host takes $800 for. With $1,000 fixed, the third
    // GPU begins at 400,000 requests, where the host takes $1,600 and tuning $2,200; the fourth at
    // 600,000, for $2,400 against $2,600; the fifth at 800,000, for $3,200 against $3,000.
    let breakEven = BreakEven(
      fixed: .init(tuningOnce: 12_000, tuningMonthly: 100, promptingMonthly: 100),
      prompted: .byRequest(dollars: 0.004, fee: 0),
      tuned: .onGPUs(least: 1, capacity: 200_000, monthly: 400))
    #expect(breakEven.volume == .requests(650_000))
    #expect(
      breakEven.sentence
        == "From about 650,000 requests a month on fine-tuning costs less in all than prompting: "
        + "($1,000 more a month + 4 GPUs × $400) ÷ $0.004 per prompted request. Apart from "
        + "answering, fine-tuning costs $1,000 more a month: ($12,000 − $0) ÷ 12 months + $100 − $100 of upkeep. "
        + "The prompt to beat is counted on both sides.")
  }

  @Test("A GPU that costs more than it answers for never repays itself")
  func dearGPU() {
    let breakEven = BreakEven(
      fixed: .init(), prompted: .byRequest(dollars: 0.001, fee: 0),
      tuned: .onGPUs(least: 1, capacity: 200_000, monthly: 400))
    #expect(breakEven.volume == .never)
    #expect(breakEven.sentence.hasSuffix("cost more than the requests that they answer."))
  }

  @Test(
    "GPUs against GPUs: where prompting takes as many more as pay for what is fixed",
    arguments: [
      // By GPUs of prompting, of which each answers 100,000 requests and the tuned model three times
      // as many: 1, 1, 1, 2, 2, 2, 3 of its own. A second one pays for $500, two for $1,001, and
      // four, with the sixth, for $3,500.
      (500.0, 100_000.0), (1000, 100_000), (1001, 200_000), (3500, 500_000), (0, 0), (-500, 0),
    ])
  func ownGPUs(fixed: Double, volume: Double) {
    let breakEven = BreakEven(
      fixed: .init(tuningMonthly: fixed),
      prompted: .onGPUs(least: 1, capacity: 100_000, monthly: 1000),
      tuned: .onGPUs(least: 1, capacity: 300_000, monthly: 1000))
    #expect(breakEven.volume == .requests(volume))
    if fixed == 1001 {
      #expect(
        breakEven.sentence.contains(
          "there prompting takes 3 GPUs and the tuned model 1, at $1,000 a month each."))
    }
  }

  @Test("A tuned model that is no smaller saves no GPUs")
  func noSmaller() {
    let breakEven = BreakEven(
      fixed: .init(tuningMonthly: 1), prompted: .onGPUs(least: 1, capacity: 100, monthly: 1000),
      tuned: .onGPUs(least: 1, capacity: 90, monthly: 1000))
    #expect(breakEven.volume == .never)
    #expect(breakEven.sentence.hasSuffix("the tuned model does not save enough GPUs."))
  }

  @Test(
    "From the volume on fine-tuning is no dearer in all, and just below it is",
    arguments: [
      (nil, nil, nil), (true, nil, nil), (false, nil, nil), (nil, true, 8e9), (nil, true, nil),
      (true, true, 3e9), (nil, nil, 1e9),
    ] as [(Bool?, Bool?, Double?)])
  func sameCost(isOpen: Bool?, mustSelfHost: Bool?, parameters: Double?) throws {
    let estimator = try TestTable.estimator()
    var workload = Workload.with {
      $0.promptIsOpen = isOpen
      $0.mustSelfHost = mustSelfHost
      $0.modelParameters = parameters
    }
    func isDearer(_ requests: Double) -> Bool {
      workload.monthlyRequests = requests
      return estimator.outlook(.fineTuning, for: workload).costUSD.central
        > estimator.outlook(.prompting, for: workload).costUSD.central
    }
    guard case .requests(let requests)? = estimator.breakEven(for: workload)?.volume else {
      // With the same model for both neither saves a GPU.
      #expect(parameters != nil && mustSelfHost == true)
      return
    }
    #expect(isDearer(requests * 0.999))
    for share in [1.001, 1.1, 1.37, 2, 5.3, 100] { #expect(!isDearer(requests * share)) }
    // Whatever volume is asked about, it is the same.
    workload.monthlyRequests = requests * 0.5
    #expect(estimator.breakEven(for: workload)?.volume == .requests(requests))
  }

  @Test("GPUs that cost next to nothing are no endless search")
  func endless() {
    let breakEven = BreakEven(
      fixed: .init(tuningMonthly: 1), prompted: .onGPUs(least: 1, capacity: 1, monthly: 1e-18),
      tuned: .onGPUs(least: 1, capacity: 1.5, monthly: 1e-18))
    #expect(breakEven.volume == .never)
  }

  @Test("GPUs that stand ready for part of the month only are left out")
  func partOfTheMonth() throws {
    let own = Workload.with { $0.mustSelfHost = true }
    func breakEven(_ hours: String) throws -> BreakEven? {
      try TestTable.estimator(assuming: [("hosting_hours", hours)]).breakEven(for: own)
    }
    #expect(try breakEven("160") == nil)
    #expect(try breakEven("0") != nil)
    #expect(try breakEven("500") != nil)
  }
}
