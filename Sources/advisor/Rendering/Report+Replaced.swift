import AdaptationAdvisor

extension Report {
  /// What is assumed instead of the table's values, a clause each, and what a single value does; empty
  /// where nothing was replaced.
  var assumed: [String] {
    let clauses = prices.replaced.map { price in
      let (now, before) = (text(price.value), text(price.instead))
      return "\(price.name) \(now) instead of \(before) \(price.unit)"
    }
    let hint = "a single value stands for both ends of a range; LOW..USUAL..HIGH keeps them apart"
    return clauses + (prices.replaced.contains(where: \.losesRange) ? [hint] : [])
  }

  private func text(_ range: Range) -> String {
    Format.assumed(low: range.low, central: range.central, high: range.high)
  }
}
