import AdaptationAdvisor

extension Report {
  /// The heading above what fewer wrong outputs are worth.
  static let errorWorthTitle = "What fewer wrong outputs are worth"

  /// What fewer wrong outputs are worth where each costs so many dollars, in sentences, held against
  /// what strategies cost that are not ruled out.
  func errorWorth(each cost: Double) -> [String] {
    guard let requests = answers.monthlyRequests?.middle, requests > 0 else {
      return [ErrorWorth.unknown]
    }
    guard let months = horizonMonths else {
      return ["There are no months here over which to count what wrong outputs cost."]
    }
    let costs = strategies.filter { $0.feasibility != .ruledOut }
      .map { (name: $0.name, dollars: $0.estimate.costUSD.central) }
    return ErrorWorth(requests: requests, errorCost: cost, months: months).sentences(costs)
      + [ErrorWorth.unestimated]
  }
}

extension ErrorWorth {
  /// What is said where it cannot be worked out.
  static let unknown =
    "What fewer wrong outputs are worth depends on the requests a month: state them."

  /// What no estimate says.
  static let unestimated =
    "How many fewer a strategy brings, no estimate says: measure it in a pilot."
}
