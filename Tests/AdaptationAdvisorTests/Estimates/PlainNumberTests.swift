import Testing

@testable import AdaptationAdvisor

@Suite("Printed numbers")
struct PlainNumberTests {
  @Test(
    "Six digits, commas, no needless zeros",
    arguments: [
      (0.0, "0"), (1, "1"), (0.5, "0.5"), (1.3, "1.3"), (1234.5678, "1,234.57"), (50_000, "50,000"),
      (1_234_567.89, "1,234,568"), (0.000_123_456_78, "0.000123457"), (999_999.96, "1,000,000"),
      (0.999_999_96, "1"), (1e18, "1e+18"),
    ])
  func plain(value: Double, text: String) {
    #expect(PlainNumber(value).description == text)
  }

  @Test(
    "Counts",
    arguments: [
      (6.74e9, "6.74B"), (2e12, "2T"), (1e6, "1M"), (999_999, "999,999"), (126_400_000, "126.4M"),
      (3.17e9, "3.17B"), (0, "0"),
    ])
  func counts(value: Double, text: String) {
    #expect(PlainNumber(count: value).description == text)
  }

  @Test(
    "Dollars",
    arguments: [
      (0.0, "$0"), (112.5, "$112.50"), (3, "$3"), (99_999.994, "$99,999.99"),
      (123_456.7, "$123,457"),
      (0.0625, "$0.0625"), (0.001_234_5, "$0.00123"), (0.1, "$0.10"),
      (1e15, "$1,000,000,000,000,000"),
    ])
  func dollars(value: Double, text: String) {
    #expect(PlainNumber(dollars: value).description == text)
  }

  @Test(
    "Prices keep their digits",
    arguments: [
      (2.95, "$2.95"), (2.123, "$2.123"), (150, "$150"), (0.003, "$0.003"), (0.5, "$0.50"),
    ])
  func prices(value: Double, text: String) {
    #expect(PlainNumber(price: value).description == text)
  }

  @Test(
    "Days", arguments: [(0.0388, "0.039"), (22.6963, "22.7"), (120, "120"), (1234.56, "1,234.6")])
  func days(value: Double, text: String) {
    #expect(PlainNumber(days: value).description == text)
  }

  @Test("The number is what is printed")
  func value() {
    #expect(PlainNumber(1234.5678).value == 1234.57)
    #expect(PlainNumber(count: 6.741234e9).value == 6.7412e9)
    #expect(PlainNumber(dollars: 112.504).value == 112.5)
  }

  @Test(
    "One of a thing is not many",
    arguments: [
      ("GPUs", "1 GPU"), ("people", "1 person"), ("passes", "1 pass"),
      ("engineer days a year", "1 engineer day a year"), ("for overheads", "1 for overheads"),
      ("TFLOP/s", "1 TFLOP/s"), ("", "1"), ("of peak", "1 of peak"),
    ])
  func singular(words: String, text: String) {
    #expect(PlainNumber(1).text(with: words) == text)
    #expect(PlainNumber(2).text(with: words) == (words.isEmpty ? "2" : "2 \(words)"))
  }
}
