/// What fewer wrong outputs are worth, to be held against what a dearer strategy costs more.
///
/// How many fewer a strategy brings, no estimate says: a pilot does.
package struct ErrorWorth: Hashable, Sendable {
  /// Requests a month.
  package let requests: Double
  /// Dollars that a wrong output costs on average.
  package let errorCost: Double
  /// Months that cost is counted for.
  package let months: Double

  /// Numbers beyond 10¹⁸ count as that.
  package init(requests: Double, errorCost: Double, months: Double) {
    self.requests = min(requests.rounded(), Magnitude.limit)
    self.errorCost = min(errorCost, Magnitude.limit)
    self.months = months
  }

  /// Dollars a month that one wrong output fewer in a hundred saves.
  package var pointMonthly: Double { requests * errorCost / 100 }

  /// How many fewer wrong outputs in a hundred pay for a sum over the horizon; none where not even
  /// a hundred do.
  package func points(payingFor dollars: Double) -> Double? {
    let points = dollars / (pointMonthly * months)
    return points <= 100 ? points : nil
  }
}
