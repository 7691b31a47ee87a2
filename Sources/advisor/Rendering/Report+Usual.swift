import AdaptationAdvisor

/// Usual figures, rounded up as what stands in the way is, so that one is never beside the other with
/// another last digit.
extension Report.Estimate {
  /// US dollars over the horizon: `$23.7k`.
  var usualCost: String { Format.dollars(costUSD.central, rounding: .up) }

  /// What of it is people's time: `$22.9k`; a dash where that is not told apart.
  var usualPeople: String { peopleUSD.map { Format.dollars($0) } ?? "–" }

  /// Days until it serves users: `29.6`.
  var usualDays: String { Format.count(days.central, rounding: .up) }

  /// The same with its unit: `29.6 days`, `3.5 years`.
  var usualTime: String { Format.days(days.central, rounding: .up) }
}
