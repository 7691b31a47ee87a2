@testable import AdaptationAdvisor

extension Rubric {
  /// All rules, of whatever kind.
  var everyRule: [Rule] {
    let rows = criteria.flatMap(\.tables).flatMap(\.rows).map(\.rule)
    let scoring = levels.map(\.rule) + estimates.map(\.rule) + rows + gates.map(\.rule)
    let advice = techniques.map(\.rule) + tradeOffs.map(\.rule) + plan.map(\.rule)
    return strategies.map(\.rule) + scoring + adjustments.map(\.rule) + [call.rule] + advice
      + warnings.map(\.rule) + call.reservations.map(\.rule)
  }

  /// The conditions of all rules.
  var everyCondition: [Condition] {
    estimates.map(\.when) + gates.map(\.when) + adjustments.map(\.when) + techniques.map(\.when)
      + tradeOffs.map(\.when) + plan.map(\.when) + warnings.map(\.when)
      + call.reservations.map(\.when) + tradeOffs.compactMap(\.unless)
      + warnings.compactMap(\.unless)
  }
}
