import AdaptationAdvisor

extension Report {
  /// What the sources that its rules cite say, in the order in which the report cites them first.
  var citations: [CitedSource] {
    var seen: Set<String> = []
    return CitedSource.resolve(
      sourceKeys.filter { seen.insert($0).inserted }, of: rubric.sources ?? [])
  }

  /// The keys of all sources, repeated as often as they are cited.
  private var sourceKeys: [String] {
    let advice = recommendation.techniques + warnings
    let byStrategy = strategies.flatMap { strategy in
      strategy.gates.flatMap(\.sources)
        + strategy.criteria.flatMap { $0.rules.flatMap(\.sources) }
        + strategy.tradeOffs.all.flatMap(\.sources)
    }
    return advice.flatMap(\.sources) + plan.flatMap(\.sources) + byStrategy
  }
}

extension Report.TradeOffs {
  /// Gains, costs and risks in one list.
  var all: [Report.Finding] { gains + costs + risks }
}
