/// A rule that applies under a condition, whatever its kind.
struct ConditionedRule: Sendable {
  let rule: Rule
  /// What such a rule is called.
  let noun: String
  let when: Condition
  /// What keeps it from applying, although its condition holds.
  var unless: Condition?
}

extension Rubric {
  /// Every rule that has a condition to fulfill.
  var conditionedRules: [ConditionedRule] {
    let scoring =
      estimates.map { ConditionedRule($0.rule, "estimate", $0.when) }
      + gates.map { ConditionedRule($0.rule, "gate", $0.when) }
      + adjustments.map { ConditionedRule($0.rule, "adjustment", $0.when) }
    let advice =
      techniques.map { ConditionedRule($0.rule, "technique", $0.when) }
      + tradeOffs.map {
        ConditionedRule($0.rule, "trade-off", $0.when, unless: $0.unless)
      }
      + plan.map { ConditionedRule($0.rule, "stage", $0.when) }
      + warnings.map { ConditionedRule($0.rule, "warning", $0.when, unless: $0.unless) }
      + call.reservations.map { ConditionedRule($0.rule, "reservation", $0.when) }
    return (scoring + advice).filter { $0.when != .always || $0.unless != nil }
  }
}

extension ConditionedRule {
  fileprivate init(
    _ rule: Rule, _ noun: String, _ when: Condition, unless: Condition? = nil
  ) {
    self.init(rule: rule, noun: noun, when: when, unless: unless)
  }
}
