import AdaptationAdvisor

extension Format {
  /// What is assumed with its range, where there is one: `50 (10..100)`.
  static func assumed(low: Double, central: Double, high: Double) -> String {
    low == high
      ? assumed(central) : "\(assumed(central)) (\(assumed(low))..\(assumed(high)))"
  }

  /// All digits, from a million on with a suffix where that says the same: `850`, `62B`.
  static func exact(_ value: Double) -> String {
    let isShort = value >= 1e6 && value == twoDigits(value)
    return isShort ? count(value) : plain(value)
  }

  /// Three figures; of what is less than one all digits, which would hide it.
  private static func assumed(_ value: Double) -> String {
    value < 1 ? plain(value) : count(value)
  }
}
