extension Question {
  /// What is asked, as one sentence, with the months that cost is counted for where they matter.
  package func text(over months: @autoclosure () -> Double) -> String {
    guard self == .budget else { return text }
    let months = months()
    let span = months == 1 ? "1 month" : "\(Format.plain(months)) months"
    return "How much may it cost over \(span), your own people's time included?"
  }
}

extension Estimator {
  /// The months that cost is counted for.
  var horizonMonths: Double { assumptions[.horizonMonths].central }
}

extension PriceTable {
  /// The months that cost is counted for.
  package var horizonMonths: Double { Estimator(self).horizonMonths }
}
