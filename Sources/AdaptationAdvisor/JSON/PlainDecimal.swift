/// Digits with or without a point, few enough for an exact conversion.
struct PlainDecimal: Hashable, Sendable {
  private var digits = 0
  /// How many digits stand before the point.
  private(set) var wholeDigits = 0
  /// How many digits stand after it; none if there is no point.
  private(set) var fractionDigits: Int?

  /// Reads digits of ASCII and moves behind them; none if there are more than 15 or none at all.
  init?(_ bytes: [UInt8], at offset: inout Int) {
    wholeDigits = read(bytes, &offset)
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      fractionDigits = read(bytes, &offset)
    }
    guard 1...15 ~= wholeDigits + (fractionDigits ?? 0) else { return nil }
  }

  private mutating func read(_ bytes: [UInt8], _ offset: inout Int) -> Int {
    let start = offset
    while offset < bytes.count, offset - start <= 15 {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      digits = digits &* 10 &+ Int(digit)
      offset += 1
    }
    return offset - start
  }

  /// The double nearest to the number times a power of ten, 0…12.
  ///
  /// Digits and power are exact as doubles, so that the one operation rounds correctly (Clinger
  /// 1990).
  func value(power: Int) -> Double {
    let exponent = power - (fractionDigits ?? 0)
    let digits = Double(digits)
    return exponent < 0 ? digits / Self.powers[-exponent] : digits * Self.powers[exponent]
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
