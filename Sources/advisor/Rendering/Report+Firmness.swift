import AdaptationAdvisor

extension Report {
  /// How far weights may move before the recommendation changes, in a sentence or two.
  var firmness: String {
    let winner = recommendation.strategy
    guard strategies.dropFirst().contains(where: { $0.feasibility != .ruledOut }) else {
      return "No weights change it: the others are ruled out."
    }
    guard let move = flips.weights.first else {
      return "However the criteria are weighed, \(printableName(of: winner)) stays ahead."
    }
    let share = robustness.acceptability[winner.rawValue].map {
      " Of all possible weightings, \(percent($0)) favor \(printableName(of: winner))."
    }
    return "Holds until \(Format.tenths(move.moved * 100))% of the weight moves, at the least: to "
      + "\(move.to.words), for \(printableName(of: move.strategy))." + (share ?? "")
  }

  private func percent(_ share: Double) -> String { Format.plain((share * 100).rounded()) + "%" }
}
