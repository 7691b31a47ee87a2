import AdaptationAdvisor

extension TextReport {
  /// The numbers behind it: what each criterion bears, and whose weights favor whom.
  mutating func weightSpace() {
    let robustness = report.robustness
    if let threat = robustness.threat {
      layout.paragraph(
        "Taken from all criteria alike and put on others, \(percent(robustness.radius)) of the "
          + "weight changes nothing; first to give: \(threat.criterion.words), for "
          + "\(name(threat.strategy)).", lead: "  ")
    }
    layout.paragraph(
      "Shares of weight between which it holds, the others in proportion", lead: "  ")
    for criterion in ranked[0].criteria {
      guard let range = robustness.stability[criterion.criterion], range.count == 2 else {
        continue
      }
      layout.paragraph(
        "\(criterion.criterion.words), now \(percent(criterion.weight)): \(percent(range[0])) to "
          + "\(percent(range[1]))", lead: "    ")
    }
    for strategy in ranked {
      guard let ranks = robustness.ranks[strategy.strategy.rawValue] else { continue }
      let places = ranks.map(percent).joined(separator: ", ")
      layout.paragraph(
        "\(name(strategy.strategy)): places 1 to \(ranks.count) in \(places) of all weightings"
          + central(strategy), lead: "  ")
    }
  }

  /// The weights of those who would choose a strategy.
  private func central(_ strategy: Report.StrategyReport) -> String {
    guard let weights = report.robustness.centralWeights[strategy.strategy.rawValue]
    else { return "" }
    let shares = strategy.criteria.map { criterion in
      "\(criterion.criterion.words) \(percent(weights[criterion.criterion] ?? 0))"
    }
    return "; chosen by those who weigh like " + shares.joined(separator: ", ")
  }

  /// A share in percent with one decimal place.
  private func percent(_ share: Double) -> String { Format.tenths(share * 100) + "%" }
}
