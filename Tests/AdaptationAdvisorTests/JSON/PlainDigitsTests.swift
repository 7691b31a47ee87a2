import Testing

@testable import AdaptationAdvisor

@Suite("Numbers written digit by digit")
struct PlainDigitsTests {
  private func text(_ number: Double) -> String? {
    var bytes: [UInt8] = []
    return bytes.appendHundredths(number) ? String(decoding: bytes, as: UTF8.self) : nil
  }

  @Test("Hundredths are written in the shortest form")
  func hundredths() {
    var random = SeededRandom(seed: 3)
    let large = (0..<5000).map { _ in Int.random(in: 0..<99_999_999_999_999, using: &random) }
    for number in Array(0...10_000) + large {
      let value = Double(number) / 100
      #expect(text(value) == JSONNumber(value)?.text)
    }
  }

  @Test(
    "Other numbers are left to others",
    arguments: [
      -1, -0.0, 0.001, 0.1 + 0.2, 2.675 - 0.0000001, 1e12, 1e300, .leastNonzeroMagnitude,
      .infinity, .nan, 53.44.nextUp, 53.44.nextDown,
    ])
  func others(number: Double) { #expect(text(number) == nil) }

  @Test("Whole numbers", arguments: [0, 7, 10, 99, 100, 1_234_567_890, Int.max, -1, Int.min])
  func whole(number: Int) {
    var bytes: [UInt8] = []
    bytes.appendJSON(number)
    #expect(String(decoding: bytes, as: UTF8.self) == "\(number)")
  }
}
