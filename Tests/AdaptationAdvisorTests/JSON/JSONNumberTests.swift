import Foundation
import Testing

@testable import AdaptationAdvisor

struct JSONNumberTests {
  @Test(
    "Is an exact integer however it is written",
    arguments: [
      ("0", 0), ("-0", 0), ("0.0", 0), ("0e999999999999999999999", 0), ("0.000e-5", 0),
      ("7", 7), ("-7", -7), ("2e3", 2000), ("2E+3", 2000), ("2.0", 2), ("2.50e1", 25),
      ("20000e-4", 2), ("0.002e3", 2), ("1200.00", 1200), ("1e18", 1_000_000_000_000_000_000),
      ("9007199254740991", 9_007_199_254_740_991), ("9007199254740993", 9_007_199_254_740_993),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("-9223372036854775808.000", .min), ("922337203685477580.7e1", .max),
      ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1e19", nil),
      ("0.5", nil), ("1e-1", nil), ("25e-1", nil), ("1e400", nil), ("1e-400", nil),
      ("1e999999999999999999999", nil), ("1e-999999999999999999999", nil),
      ("12e9223372036854775807", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func integer(token: String, value: Int?) {
    #expect(JSONNumber(token: token).integer == value)
  }

  @Test(
    "Is the nearest double, or none beyond the range",
    arguments: [
      ("0.1", 0.1), ("1E+2", 100), ("1e-2", 0.01), ("9007199254740993", 9_007_199_254_740_992),
      ("1.7976931348623157e308", .greatestFiniteMagnitude), ("5e-324", .leastNonzeroMagnitude),
      ("1e-400", 0), ("1e400", nil), ("-1e400", nil), ("1.8e308", nil),
    ] as [(String, Double?)])
  func double(token: String, value: Double?) {
    #expect(JSONNumber(token: token).double == value)
  }

  @Test("Agrees with the C library to the last bit")
  func conversion() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<5000 {
      let token = RandomJSON.token(&random)
      #expect(JSONNumber(token: token).double?.bitPattern == strtod(token, nil).bitPattern)
    }
  }

  @Test("Keeps the sign of zero")
  func negativeZero() {
    #expect(JSONNumber(token: "-0").double?.sign == .minus)
    #expect(JSONNumber(-0.0)?.text == "-0")
  }

  @Test(
    "Writes doubles in their shortest form",
    arguments: [
      (0, "0"), (0.1, "0.1"), (-2.5, "-2.5"), (20_000, "20000"), (1e15, "1000000000000000"),
      (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "9007199254740992"),
      (-9_007_199_254_740_991, "-9007199254740991"), (1e16, "1e+16"), (1e300, "1e+300"),
      (0.0001, "0.0001"), (1e-7, "1e-07"), (.leastNonzeroMagnitude, "5e-324"),
      (1.0 / 3, "0.3333333333333333"),
      (.infinity, nil), (-.infinity, nil), (.nan, nil),
    ] as [(Double, String?)])
  func shortest(value: Double, text: String?) {
    #expect(JSONNumber(value)?.text == text)
  }

  @Test("Reads back what it wrote, bit for bit")
  func roundTrip() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<5000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let bytes = Array(try #require(JSONNumber(value)).text.utf8)
      guard case .number(let number) = try JSONDocument(parsing: bytes).root.value else {
        Issue.record("no number: \(value)")
        continue
      }
      #expect(number.double?.bitPattern == value.bitPattern)
    }
  }
}
