import AdaptationAdvisor

extension Format {
  /// What is assumed with its range, where there is one: `50 (10..100)`.
  static func assumed(low: Double, central: Double, high: Double) -> String {
    low == high
      ? assumed(central) : "\(assumed(central)) (\(assumed(low))..\(assumed(high)))"
  }

  /// Three figures; of what is less than one all digits, which would hide it.
  private static func assumed(_ value: Double) -> String {
    value < 1 ? plain(value) : count(value)
  }
}
