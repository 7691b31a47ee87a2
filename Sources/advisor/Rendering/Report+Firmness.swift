import AdaptationAdvisor

extension Report {
  /// How far the weights hold the answer, in a sentence or three.
  var firmness: String {
    let winner = recommendation.strategy
    guard strategies.dropFirst().contains(where: { $0.feasibility != .ruledOut }) else {
      return "No weights change it: the others are ruled out."
    }
    guard let move = flips.weights.first else {
      return "However the criteria are weighed, \(printableName(of: winner)) stays ahead."
    }
    return
      "Moving \(Format.tenths(move.moved * 100))% of the weight to \(move.to.words), from where "
      + "\(printableName(of: winner)) leads most, turns it to "
      + "\(printableName(of: move.strategy))." + share(of: winner)
  }

  /// The share of weights that favor a strategy.
  private func share(of winner: Strategy) -> String {
    guard let all = robustness.acceptability[winner.rawValue] else { return "" }
    // What is lost at one corner alone may be too little for a share of numbers to show.
    let isLost = flips.weights.contains { $0.moved < robustness.near.moved ?? 0 }
    let near = min(robustness.near.acceptability[winner.rawValue] ?? 0, isLost ? 0.999 : 1)
    let ordered = robustness.ordered?.acceptability[winner.rawValue].map {
      ", and in \(Format.percent($0)) of those in your order"
    }
    return " \(printableName(of: winner).capitalizedFirst) wins in \(Format.percent(all)) of all "
      + "possible weightings, in \(Format.percent(near)) of those that move at most "
      + "\(Format.percent(robustness.near.moved ?? 0)) of the weight\(ordered ?? "")."
  }
}
