extension ErrorWorth {
  /// What a point is worth, then from how many on each dearer strategy is paid for.
  ///
  /// - Parameter costs: Dollars over the horizon by strategy, in the central case.
  package func sentences(_ costs: [(name: String, dollars: Double)]) -> [String] {
    let point =
      "One wrong output fewer in a hundred saves \(PlainNumber(dollars: pointMonthly)) a month: "
      + "\(PlainNumber(requests).text(with: "requests")) × 0.01 × \(PlainNumber(price: errorCost))."
    let ascending = costs.sorted { $0.dollars < $1.dollars }
    guard let least = ascending.first else { return [point] }
    return [point]
      + ascending.dropFirst().filter { $0.dollars > least.dollars }.map { cost in
        let more = PlainNumber(dollars: cost.dollars - least.dollars)
        return "\(cost.name.capitalizedFirst) costs \(more) more than \(least.name) over "
          + "\(PlainNumber(months).text(with: "months")): \(payment(for: cost.dollars - least.dollars))."
      }
  }

  private func payment(for dollars: Double) -> String {
    guard let points = points(payingFor: dollars) else {
      return "not even a hundred wrong outputs fewer in a hundred pay for it"
    }
    if points < 0.01 { return "less than one wrong output fewer in ten thousand pays for it" }
    let number = PlainNumber(Format.twoDigits(points))
    return "it is paid for by about \(number) wrong outputs fewer in a hundred"
  }
}
