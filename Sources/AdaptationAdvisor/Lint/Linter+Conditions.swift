/// Rules that never apply, and rules that others make superfluous.
extension Linter {
  /// How many rules of a sort are compared with each other.
  private static let mostCompared = 400

  mutating func checkConditions() {
    let rules = rubric.conditionedRules
    var undecided = 0
    var dead: Set<String> = []
    for rule in rules {
      switch ConditionSearch.outcome(of: rule.when, ties) {
      case .impossible:
        dead.insert(rule.rule.id)
        noteNeverHolds(rule)
      case .undecided: undecided += 1
      case .found:
        checkAlwaysHolds(rule)
        checkException(rule)
      }
    }
    check(
      "\(rules.count - undecided) of \(rules.count) conditions: over every state of the facts that "
        + "each reads")
    let compared = [rubric.gates.count, rubric.estimates.count, rubric.techniques.count]
    guard compared.allSatisfy({ $0 <= Self.mostCompared }) else {
      return check("gates, estimates and techniques were too many to compare with each other")
    }
    checkGates(except: dead)
    checkOrder(
      rubric.estimates.map { ($0.rule, $0.strategy, $0.when) }, "estimate", except: dead)
    checkOrder(
      rubric.techniques.filter { $0.kind == .base }.map { ($0.rule, $0.strategy, $0.when) },
      "technique", except: dead)
  }

  private mutating func noteNeverHolds(_ rule: ConditionedRule) {
    note(
      .neverHolds, at: map.cursor(rule.rule.id, "when"), rule: rule.rule.id,
      "no answers fulfill this condition, so the \(rule.noun) never applies",
      remedy: "mend the condition, or remove the \(rule.noun)")
  }

  /// A condition that no answers refute. Bounds from 0 up ask whether a number is known, and are
  /// meant to.
  private mutating func checkAlwaysHolds(_ rule: ConditionedRule) {
    guard rule.when != .always, !rule.when.asksWhatIsKnown,
      ConditionSearch.outcome(of: .not(rule.when), ties) == .impossible
    else { return }
    note(
      .alwaysHolds, at: map.cursor(rule.rule.id, "when"), rule: rule.rule.id,
      "whatever the answers to what this condition reads, it holds: all it asks is that they are "
        + "given",
      remedy: rule.noun == "gate"
        ? "mend the condition"
        : "mend the condition, or leave 'when' out if it is to hold without those answers, too")
  }

  /// An exception that holds wherever the condition does.
  private mutating func checkException(_ rule: ConditionedRule) {
    guard let exception = rule.unless, implies(rule.when, exception) else { return }
    note(
      .neverHolds, at: map.cursor(rule.rule.id, "unless"), rule: rule.rule.id,
      "wherever the \(rule.noun)'s condition holds, this exception to it holds as well, so the "
        + "\(rule.noun) never applies",
      remedy: "mend the exception, or remove the \(rule.noun)")
  }

  /// Gates that say nothing another gate of the strategy does not say as well.
  private mutating func checkGates(except dead: Set<String>) {
    let gates = rubric.gates.filter { !dead.contains($0.rule.id) }
    for (position, gate) in gates.enumerated() {
      let mask = gates.indices.first { other in
        other != position && gates[other].strategy == gate.strategy
          && gates[other].effect >= gate.effect
          && implies(gate.when, gates[other].when)
          // Of two that say the same, the first may stay.
          && (other < position || gates[other].effect > gate.effect
            || !implies(gates[other].when, gate.when))
      }
      guard let mask else { continue }
      let other = gates[mask]
      note(
        .maskedRule, at: map.cursor(gate.rule.id, "when"), rule: gate.rule.id,
        "wherever this gate applies, \(Echo.quoted(other.rule.id)) makes "
          + "\(name(gate.strategy)) \(other.effect.words) as well",
        remedy: "remove it, or narrow the condition of \(Echo.quoted(other.rule.id))",
        witness: witness(of: gate.when, gate.strategy) { evaluation in
          let fired = evaluation.assessments[gate.strategy].gates.map { rubric.gates[$0].rule.id }
          return fired.contains(gate.rule.id) && fired.contains(other.rule.id)
        })
    }
  }

  /// Rules of which only the first that applies counts, for each strategy.
  private mutating func checkOrder(
    _ rules: [(rule: Rule, strategy: Int, when: Condition)], _ noun: String,
    except dead: Set<String>
  ) {
    for (position, entry) in rules.enumerated() where !dead.contains(entry.rule.id) {
      let earlier = rules[..<position].filter { $0.strategy == entry.strategy }
      guard !earlier.isEmpty, implies(entry.when, .any(earlier.map(\.when))) else { continue }
      let mask = earlier.first { implies(entry.when, $0.when) }
      let names = mask.map { Echo.quoted($0.rule.id) } ?? "one of those"
      note(
        .maskedRule, at: map.cursor(entry.rule.id, "when"), rule: entry.rule.id,
        "wherever this \(noun) applies, \(names) before it does, and only the first counts",
        remedy: "put it before \(mask == nil ? "them" : names), or remove it",
        witness: witness(of: entry.when, entry.strategy) { evaluation in
          ([entry] + earlier).filter {
            $0.when.truth(in: evaluation.situation, for: $0.strategy) == .yes
          }.count > 1 && entry.when.truth(in: evaluation.situation, for: entry.strategy) == .yes
        })
    }
  }

  /// Whether one condition never holds without another.
  func implies(_ condition: Condition, _ other: Condition) -> Bool {
    ConditionSearch.outcome(of: condition, without: other, ties) == .impossible
  }

  /// Answers that fulfill a condition and show a claim.
  func witness(
    of condition: Condition, _ strategy: Int, showing claim: (Evaluation) -> Bool
  ) -> Answers? {
    guard case .found(let states) = ConditionSearch.outcome(of: condition, ties)
    else { return nil }
    return witness(states, for: strategy, showing: claim)
  }
}

extension Condition {
  /// Whether nothing is demanded but that some numbers are known.
  fileprivate var asksWhatIsKnown: Bool {
    switch self {
    case .number(_, let low, let high): (low ?? 0) == 0 && high == nil
    case .all(let parts): parts.allSatisfy(\.asksWhatIsKnown)
    default: false
    }
  }
}
