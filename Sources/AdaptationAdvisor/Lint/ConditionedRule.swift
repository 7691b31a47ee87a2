/// A rule that applies under a condition, whatever its kind.
struct ConditionedRule: Sendable {
  let rule: Rule
  /// What such a rule is called.
  let noun: String
  let when: Condition
  /// Position of the strategy whose estimates the condition may read.
  let strategy: Int
  /// What keeps it from applying, although its condition holds.
  var unless: Condition?
}

extension Rubric {
  /// Every rule that has a condition to fulfill.
  var conditionedRules: [ConditionedRule] {
    let scoring =
      estimates.map { ConditionedRule($0.rule, "estimate", $0.when, $0.strategy) }
      + gates.map { ConditionedRule($0.rule, "gate", $0.when, $0.strategy) }
      + adjustments.map { ConditionedRule($0.rule, "adjustment", $0.when) }
    let advice =
      techniques.map { ConditionedRule($0.rule, "technique", $0.when, $0.strategy) }
      + tradeOffs.map {
        ConditionedRule($0.rule, "trade-off", $0.when, $0.strategy, unless: $0.unless)
      }
      + plan.map { ConditionedRule($0.rule, "stage", $0.when, $0.strategy) }
      + warnings.map {
        ConditionedRule(
          $0.rule, "warning", $0.when, $0.strategies.first ?? 0, unless: $0.unless)
      }
      + call.reservations.map { ConditionedRule($0.rule, "reservation", $0.when) }
    return (scoring + advice).filter { $0.when != .always || $0.unless != nil }
  }
}

extension ConditionedRule {
  fileprivate init(
    _ rule: Rule, _ noun: String, _ when: Condition, _ strategy: Int = 0,
    unless: Condition? = nil
  ) {
    self.init(rule: rule, noun: noun, when: when, strategy: strategy, unless: unless)
  }

  /// Whether the rule applies in a situation.
  func applies(in evaluation: Evaluation) -> Bool {
    when.truth(in: evaluation.situation, for: strategy) == .yes
  }
}
