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
    return "Holds until \(Format.tenths(move.moved * 100))% of the weight moves: with that much "
      + "more on \(move.to.words), it is \(printableName(of: move.strategy))." + share(of: winner)
  }

  /// The share of weights that favor a strategy.
  private func share(of winner: Strategy) -> String {
    guard let all = robustness.acceptability[winner.rawValue] else { return "" }
    let near = robustness.near.acceptability[winner.rawValue] ?? 0
    let ordered = robustness.ordered?.acceptability[winner.rawValue].map {
      ", of those in your order \(Format.percent($0))"
    }
    let name = printableName(of: winner)
    return " Of all possible weightings, \(Format.percent(all)) favor \(name); of "
      + "those that move at most \(Format.percent(robustness.near.moved ?? 0)) of the weight, "
      + "\(Format.percent(near))\(ordered ?? "")."
  }
}
