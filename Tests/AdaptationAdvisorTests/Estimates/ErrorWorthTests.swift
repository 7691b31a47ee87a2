import Testing

@testable import AdaptationAdvisor

@Suite("What fewer wrong outputs are worth")
struct ErrorWorthTests {
  /// 40,000 letters a month, $60 for each that is wrong, over a year.
  private static let letters = ErrorWorth(requests: 40_000, errorCost: 60, months: 12)

  @Test("One in a hundred of 40,000 letters at $60 each is $24,000 a month")
  func point() {
    #expect(Self.letters.pointMonthly == 24_000)
    #expect(Self.letters.points(payingFor: 288_000) == 1)
    #expect(Self.letters.points(payingFor: 28_800_000) == 100)
    #expect(Self.letters.points(payingFor: 28_800_001) == nil)
  }

  @Test("Every dearer strategy is held against the cheapest, in order of cost")
  func sentences() {
    let sentences = Self.letters.sentences([
      ("training", 40_000_000), ("fine-tuning", 24_400), ("prompt engineering", 10_000),
    ])
    #expect(
      sentences == [
        "One wrong output fewer in a hundred saves $24,000 a month: 40,000 requests × 0.01 × $60.",
        "Fine-tuning costs $14,400 more than prompt engineering over 12 months: it is paid for by "
          + "about 0.05 wrong outputs fewer in a hundred.",
        "Training costs $39,990,000 more than prompt engineering over 12 months: not even a hundred "
          + "wrong outputs fewer in a hundred pay for it.",
      ])
  }

  @Test("What costs the same needs no paying for")
  func even() {
    #expect(Self.letters.sentences([("one", 5), ("other", 5)]).count == 1)
  }
}
