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
      let arguments = arguments(strategy)
      document.bullets(
        (isChosen ? [] : arguments.lines) + [
          "Neutral, because: it scores \(Format.tenths(strategy.score)) points of 100.",
          """
          Neutral, because: it usually costs \(strategy.estimate.usualCost) \
          (\(cost.ends(Format.dollars))) and takes \(strategy.estimate.usualTime) \
          (\(days.ends { Format.dayCount($0) })).
          """,
        ])
      if !isChosen { more(arguments.left, "argument") }
    }
  }

  /// Gains as good, what stands in the way, costs and risks as bad: the most telling first, and how
  /// many are left out.
  ///
  /// - Parameter withGates: Whether to tell what stands in the way, too.
  func arguments(
    _ strategy: Report.StrategyReport, withGates: Bool = true
  ) -> (lines: [Markdown], left: Int) {
    let limits = limits(strategy)
    let all = strategy.tradeOffs
    let gains = all.gains.prefix(limits.points)
    let costs = all.costs.prefix(limits.points)
    let risks = all.risks.prefix(limits.risks)
    let gates: [Markdown] = (withGates ? strategy.gates : []).map {
      "Bad, because \($0.effect.rawValue.words): \(sentences($0))"
    }
    return (
      gains.map { "Good, because: \($0.text) \(cite($0))" } + gates
        + costs.map { "Bad, because: \($0.text) \(cite($0))" }
        + risks.map { "Bad, because of a risk: \($0.text) \(cite($0))" },
      left: all.all.count - gains.count - costs.count - risks.count
    )
  }

  /// How many gains and costs, and how many risks are told: every risk of what is to be done, and
  /// nothing but its gates of what cannot be.
  private func limits(_ strategy: Report.StrategyReport) -> (points: Int, risks: Int) {
    let advice = report.recommendation
    if isFull { return (.max, .max) }
    if [advice.strategy, advice.startWith].contains(strategy.strategy) { return (3, .max) }
    return strategy.feasibility == .ruledOut ? (0, 0) : (3, 3)
  }

  /// Says how many of some things are left out, if any are.
  mutating func more(_ count: Int, _ noun: String) {
    if count > 0 {
      document.paragraph("\(count) more \(count == 1 ? noun : noun + "s") with `--full`.")
    }
  }

  /// The sources of a finding.
  func cite(_ finding: Report.Finding) -> Markdown { cite(finding.rule, finding.sources) }

  /// The sources of a rule, and the rule itself where everything is to be shown.
  func cite(_ rule: String, _ sources: [String]) -> Markdown {
    let keys = sources.joined(separator: ", ")
    return explains ? "(\(rule); \(keys))" : "(\(keys))"
  }
}
