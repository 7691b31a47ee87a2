/// A JSON number as it is written, so that no digit is lost before somebody asks for a type.
package struct JSONNumber: Sendable, Hashable {
  /// The token, in the grammar of RFC 8259 section 6.
  package let text: String

  /// Takes over a token that the reader has already checked.
  init(token: String) {
    text = token
  }

  package init(_ integer: some BinaryInteger) {
    text = String(integer)
  }

  /// The shortest token that reads back as the same value; none for infinities and NaN, which JSON
  /// cannot express. Integral values have no fraction: `20000`, not `20000.0`. Negative zero keeps
  /// its sign.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.init(shortest: value.description)
  }

  /// The same for single precision, whose shortest token is shorter: `0.1`.
  package init?(_ value: Float) {
    guard value.isFinite else { return nil }
    self.init(shortest: value.description)
  }

  /// From a description by the standard library, which is the shortest that round-trips, and
  /// decimal for integral values up to 2⁵³ at least.
  private init(shortest description: String) {
    text = description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  /// The nearest double; none if the number is beyond the range of doubles (`1e400`). Numbers too
  /// small for a double become zero.
  package var double: Double? {
    Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The value if it is an integer within the range of `Int`, however it is written: `2000`,
  /// `2e3` and `2000.0` are all 2000. Exact, without a detour over doubles.
  package var integer: Int? {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    scan: for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        // An exponent beyond Int leaves only zero representable.
        exponent = Int(text.dropFirst(index + 1)) ?? Int.max / 2
        break scan
      default: break
      }
    }
    guard let first = digits.firstIndex(where: { $0 != 0 }),
      let last = digits.lastIndex(where: { $0 != 0 })
    else { return 0 }
    // Digits up to the last that counts, then as many zeros as the exponent asks for.
    let end = (point ?? digits.count).addingReportingOverflow(exponent)
    guard !end.overflow, end.partialValue > last, end.partialValue - first <= 19 else { return nil }
    var magnitude = 0
    for index in first..<end.partialValue {
      let digit = Int(index <= last ? digits[index] : 0)
      let tenfold = magnitude.multipliedReportingOverflow(by: 10)
      let sum = tenfold.partialValue.subtractingReportingOverflow(digit)
      guard !tenfold.overflow, !sum.overflow else { return nil }
      magnitude = sum.partialValue
    }
    if text.hasPrefix("-") { return magnitude }
    return magnitude == .min ? nil : -magnitude
  }
}
