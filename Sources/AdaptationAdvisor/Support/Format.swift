/// Writes numbers for people, the same everywhere and in every locale.
package enum Format {
  /// All digits and no more than needed: `20000`, `0.5`, `1e+300`.
  package static func plain(_ value: Double) -> String {
    if let whole = Int(exactly: value), abs(whole) <= 1 << 53 { return String(whole) }
    return "\(value)"
  }

  /// Three figures with a suffix, as `340`, `1.25k`, `20k`, `2.4B`.
  package static func count(_ value: Double) -> String {
    count(value, rounding: .toNearestOrAwayFromZero)
  }

  package static func count(_ value: Double, rounding: FloatingPointRoundingRule) -> String {
    let scales: [(Double, String)] = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k")]
    for (factor, suffix) in scales where value >= factor * 0.9995 {
      return figures(value / factor, rounding) + suffix
    }
    return figures(value, rounding)
  }

  /// A share in whole percent: `19%`; what is not all of it is never said to be, nor what is some of
  /// it to be nothing.
  package static func percent(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "under 1%" }
    if share < 1, share >= 0.995 { return "over 99%" }
    return plain((share * 100).rounded()) + "%"
  }

  /// US dollars: `$300`, `$20k`, `$1.5M`.
  package static func dollars(_ value: Double) -> String { "$" + count(value) }

  package static func dollars(_ value: Double, rounding: FloatingPointRoundingRule) -> String {
    "$" + count(value, rounding: rounding)
  }

  /// Days: `1 day`, `42 days`; from two years on, `3.5 years`.
  package static func days(_ value: Double) -> String {
    days(value, rounding: .toNearestOrAwayFromZero)
  }

  package static func days(_ value: Double, rounding: FloatingPointRoundingRule) -> String {
    if value >= 730 { return count(value / 365, rounding: rounding) + " years" }
    return dayCountInWords(value, rounding: rounding)
  }

  /// Days without their unit, for tables and axes: `29.6`, `1040`.
  package static func dayCount(
    _ value: Double, rounding: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> String {
    value < 99_999.5 ? figures(value, rounding) : count(value, rounding: rounding)
  }

  /// The same with it, never in years: `1 day`, `1040 days`.
  package static func dayCountInWords(
    _ value: Double, rounding: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> String {
    let text = dayCount(value, rounding: rounding)
    return text == "1" ? "1 day" : text + " days"
  }

  /// A value in the unit of a question: `$20k`, `42 days`, `2k`, `200 ms`.
  ///
  /// - Parameter rounding: up for what is needed at least, down for what must not be reached.
  static func value(
    _ value: Double, _ unit: Question.Unit,
    rounding: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> String {
    switch unit {
    case .dollars: dollars(value, rounding: rounding)
    case .days: days(value, rounding: rounding)
    case .count: count(value, rounding: rounding)
    case .milliseconds: figures(value, rounding) + " ms"
    }
  }

  /// A number in the unit of the question that it answers.
  package static func answer(_ value: Double, to question: Question) -> String {
    question.unit.map { Self.value(value, $0) } ?? count(value)
  }

  /// One decimal place, halves away from zero: `59.5`, `64.0`.
  package static func tenths(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
  }

  /// A number rounded to two significant digits, for what is not known any better: 412,668 is
  /// 410,000, and 3.51 is 3.5.
  package static func twoDigits(_ value: Double) -> Double {
    guard value.isFinite, value >= 0.01 else { return value }
    var scale = 1.0
    while value / scale >= 99.5 { scale *= 10 }
    if scale > 1 || value >= 9.95 { return (value / scale).rounded() * scale }
    var parts = 10.0
    while value * parts < 9.95 { parts *= 10 }
    return (value * parts).rounded() / parts
  }

  /// At most three significant figures, never fewer digits than the whole number has.
  ///
  /// What is off by less than a hundred-millionth counts as the round number it is near to.
  private static func figures(
    _ value: Double, _ rounding: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> String {
    guard value < 1e15 else { return plain(value) }
    let places = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
    let scale = [1.0, 10, 100][places]
    let slack = rounding == .up ? 1 - 1e-8 : rounding == .down ? 1 + 1e-8 : 1
    return plain((value * scale * slack).rounded(rounding) / scale)
  }
}
