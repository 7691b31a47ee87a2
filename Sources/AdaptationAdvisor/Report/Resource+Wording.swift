extension Fact.Resource {
  /// An amount with its unit: `$20k`, `42 days`.
  func format(
    _ amount: Double, rounding: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> String {
    Format.value(amount, self == .budget ? .dollars : .days, rounding: rounding)
  }

  /// What there is of it, to be read beside what is needed: with more digits where it would look the
  /// same and is less.
  func supply(_ amount: Double, beside needs: [Double]) -> String {
    let text = format(amount)
    let looksEnough = needs.contains { amount < $0 && format($0, rounding: .up) == text }
    guard looksEnough else { return text }
    return self == .budget ? "\(PlainNumber(dollars: amount))" : "\(PlainNumber(amount)) days"
  }
}
