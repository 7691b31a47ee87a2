/// A strategy as the rubric introduces it.
struct StrategyEntry: Hashable, Sendable {
  /// `because` says in a sentence what the strategy is.
  let rule: Rule
  /// The name in running text.
  let name: String
  /// How its cost and days are worked out; by the rubric's own ranges where there is none.
  let costModel: CostModel?

  var strategy: Strategy { Strategy(rawValue: rule.id) }
}
