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
        == "Fine-tuning repays itself from 633,333 requests a month: ($2,000 fixed a month "
        + "− 100,000 included × $0.001) ÷ ($0.004 − $0.001) saved per request. The work on the "
        + "prompt is left out: tuning starts from it, so it is paid either way.")
  }

  @Test("At the volume the two cost the same over the horizon")
  func sameCost() throws {
    let estimator = try TestTable.estimator(assuming: [
      // Without what prompting costs at any volume, which the volume leaves aside.
      ("engineer_days.prompting", "0"), ("engineer_days.rework", "0"),
      ("evaluation_examples", "0"),
    ])
    guard case .requests(let requests) = estimator.breakEven(for: Workload()).volume else {
      Issue.record("there is a volume")
      return
    }
    let workload = Workload.with { $0.monthlyRequests = requests }
    let prompting = estimator.outlook(.prompting, for: workload).costUSD.central
    let tuning = estimator.outlook(.fineTuning, for: workload).costUSD.central
    #expect(abs(prompting / tuning - 1) < 1e-6)
  }
}
