import AdaptationAdvisor

extension DecisionRecord {
  /// What speaks for and against every strategy here; of the chosen one, the consequences say that.
  mutating func prosAndCons() {
    document.heading(2, "Pros and Cons of the Options")
    for strategy in ranked {
      document.heading(3, "\(strategy.name)")
      let cost = strategy.estimate.costUSD
      let days = strategy.estimate.days
      let isChosen = strategy.strategy == report.recommendation.strategy
      if isChosen { document.paragraph("Good and bad: see “Consequences” above.") }
      document.bullets(
        (isChosen ? [] : arguments(strategy)) + [
          "Neutral, because: it scores \(Format.tenths(strategy.score)) points of 100.",
          """
          Neutral, because: it usually costs \(strategy.estimate.usualCost) \
          (\(cost.ends(Format.dollars))) and takes \(strategy.estimate.usualTime) \
          (\(days.ends { Format.dayCount($0) })).
          """,
        ])
    }
  }

  /// Gains as good, what stands in the way, costs and risks as bad: the most telling first.
  func arguments(_ strategy: Report.StrategyReport) -> [Markdown] {
    let tradeOffs = strategy.tradeOffs
    let gains: [Markdown] = shown(tradeOffs.gains).map {
      "Good, because: \($0.text) \(cite($0))"
    }
    let gates: [Markdown] = strategy.gates.map { gate in
      """
      Bad, because \(gate.effect.rawValue.words): \(gate.because) What would lift it: \
      \(gate.lift) \(cite(gate.rule, gate.sources))
      """
    }
    let costs: [Markdown] = shown(tradeOffs.costs).map {
      "Bad, because: \($0.text) \(cite($0))"
    }
    let risks: [Markdown] = shown(tradeOffs.risks).map {
      "Bad, because of a risk: \($0.text) \(cite($0))"
    }
    return gains + gates + costs + risks
  }

  /// The sources of a finding.
  func cite(_ finding: Report.Finding) -> Markdown { cite(finding.rule, finding.sources) }

  /// The sources of a rule, and the rule itself where everything is to be shown.
  func cite(_ rule: String, _ sources: [String]) -> Markdown {
    let keys = sources.joined(separator: ", ")
    return explains ? "(\(rule); \(keys))" : "(\(keys))"
  }
}
