import Testing

@testable import AdaptationAdvisor

@Suite("Spans")
struct SpreadTests {
  @Test(
    "Any order becomes ascending", arguments: [[1.0, 2, 3], [3, 2, 1], [2, 3, 1], [1, 3, 2]])
  func order(values: [Double]) {
    let span = Spread(values[0], values[1], values[2])
    #expect([span.low, span.central, span.high] == [1, 2, 3])
  }

  @Test("What is no amount becomes one")
  func bounds() {
    let span = Spread(.nan, -5, .infinity)
    #expect([span.low, span.central, span.high] == [0, 0, Spread.limit])
  }
}
