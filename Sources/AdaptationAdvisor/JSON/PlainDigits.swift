/// Appends numbers digit by digit, without a string in between.
extension [UInt8] {
  /// A whole number, 0 or more.
  mutating func appendDigits(_ number: Int) {
    if number >= 10 { appendDigits(number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// A number that has at most two decimal places, 0 or more; appends nothing to others.
  ///
  /// It is the shortest form as well: no two numbers of at most 15 digits are the same double, so
  /// none that is shorter can stand for this one.
  ///
  /// - Returns: Whether it was such a number.
  mutating func appendHundredths(_ number: Double) -> Bool {
    guard number >= 0, number < 1e12, number.sign == .plus else { return false }
    let hundredths = Int((number * 100).rounded())
    guard Double(hundredths) / 100 == number else { return false }
    appendDigits(hundredths / 100)
    let places = hundredths % 100
    guard places > 0 else { return true }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: places / 10))
    if places % 10 > 0 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: places % 10)) }
    return true
  }
}
