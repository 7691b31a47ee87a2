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
    return "Holds until \(Format.tenths(move.moved * 100))% of the weight moves, at the least: to "
      + "\(move.to.words), for \(printableName(of: move.strategy))." + share(of: winner)
  }

  /// The share of weights that favor a strategy.
  private func share(of winner: Strategy) -> String {
    guard let all = robustness.acceptability[winner.rawValue] else { return "" }
    let near = robustness.near.acceptability[winner.rawValue] ?? 0
    let ordered = robustness.ordered?.acceptability[winner.rawValue].map {
      ", and of those in your order \(Format.percent($0))"
    }
    return " Of all possible weightings \(Format.percent(all)) favor it, of those within "
      + "\(Format.percent(robustness.near.moved ?? 0)) of these \(Format.percent(near))"
      + "\(ordered ?? "")."
  }
}
