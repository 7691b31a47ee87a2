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

  @Test("Caching moves it from millions to never", arguments: [(1.0, 6.9e6), (0.5, 41e6)])
  func published(cachedPrice: Double, volume: Double) throws {
    let breakEven = BreakEven(
      fixedMonthly: 1241, prompted: Self.prompted(cachedPrice: cachedPrice), tuned: Self.tuned)
    guard case .requests(let requests) = breakEven.volume else {
      Issue.record("there is a volume")
      return
    }
    #expect(abs(requests / volume - 1) < 0.02)
  }

  @Test("With nine tenths off for cached tokens there is none")
  func never() {
    let breakEven = BreakEven(
      fixedMonthly: 1241, prompted: Self.prompted(cachedPrice: 0.1), tuned: Self.tuned)
    #expect(breakEven.volume == .never)
    #expect(
      breakEven.sentence
        == "Fine-tuning never repays itself by volume: a tuned request costs $0.00021, "
        + "a prompted one $0.00012.")
  }

  @Test("Equal prices never repay anything")
  func equal() {
    #expect(BreakEven(fixedMonthly: 1, prompted: 0.5, tuned: 0.5).volume == .never)
    #expect(BreakEven(fixedMonthly: 1, prompted: 0, tuned: 0).volume == .never)
  }

  @Test("Standing GPUs answer some requests for nothing")
  func included() {
    // $2,000 ÷ $0.004 = 500,000 while those are included.
    let within = BreakEven(
      fixedMonthly: 2000, prompted: 0.004, tuned: 0.001, included: 1_000_000)
    #expect(within.volume == .requests(500_000))
    // ($2,000 − 100,000 × $0.001) ÷ ($0.004 − $0.001) = 633,333 where fewer are.
    let beyond = BreakEven(fixedMonthly: 2000, prompted: 0.004, tuned: 0.001, included: 100_000)
    guard case .requests(let requests) = beyond.volume else {
      Issue.record("there is a volume")
      return
    }
    #expect(abs(requests - 1900 / 0.003) < 0.01)
    #expect(
      beyond.sentence
        == "From about 630,000 requests a month on fine-tuning costs less in all than prompting: "
        + "($2,000 more a month without requests − 100,000 included × $0.001) ÷ ($0.004 − $0.001) "
        + "saved per request. The prompt to beat is counted on both sides.")
  }

  @Test("At the volume the two cost the same over the horizon")
  func sameCost() throws {
    let estimator = try TestTable.estimator()
    for isOpen in [true, false, nil] {
      let plain = Workload.with { $0.promptIsOpen = isOpen }
      guard case .requests(let requests) = estimator.breakEven(for: plain).volume else {
        Issue.record("there is a volume")
        return
      }
      var workload = plain
      workload.monthlyRequests = requests
      let prompting = estimator.outlook(.prompting, for: workload).costUSD.central
      let tuning = estimator.outlook(.fineTuning, for: workload).costUSD.central
      #expect(abs(prompting / tuning - 1) < 1e-6)
      // Whatever volume is asked about, the totals agree with it.
      for share in [0.5, 0.9, 1.1, 2] {
        workload.monthlyRequests = requests * share
        let isDearer =
          estimator.outlook(.fineTuning, for: workload).costUSD.central
          > estimator.outlook(.prompting, for: workload).costUSD.central
        #expect(isDearer == (share < 1))
        #expect(estimator.breakEven(for: workload).volume == .requests(requests))
      }
    }
  }

  @Test("What costs less without any request pays from the first one")
  func atOnce() {
    let breakEven = BreakEven(fixedMonthly: -1, prompted: 0.002, tuned: 0.001)
    #expect(breakEven.volume == .requests(0))
    #expect(
      breakEven.sentence == "Fine-tuning costs less at any number of requests a month.")
  }
}
