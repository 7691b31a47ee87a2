extension Rubric {
  /// The kinds of rules that fire in some situations and not in others.
  enum FiringKind: String, CaseIterable, Hashable, Sendable {
    case row, adjustment, gate, technique, level, estimate, stage, warning, reservation
    case tradeOff = "trade-off"

    /// Whether rules of this kind can change which strategy is recommended by their own effect.
    var decides: Bool { self == .row || self == .adjustment || self == .gate }

    /// Several of them.
    var plural: String {
      switch self {
      case .row: "rows of tables"
      case .stage: "stages of plans"
      default: rawValue + "s"
      }
    }
  }

  /// Every rule that can fire, with its kind, those that decide first.
  var firingRules: [(kind: FiringKind, id: String)] {
    let rows = criteria.flatMap(\.tables).flatMap(\.rows).map(\.rule)
    let byKind: [(FiringKind, [Rule])] = [
      (.row, rows), (.adjustment, adjustments.map(\.rule)), (.gate, gates.map(\.rule)),
      (.technique, techniques.map(\.rule)), (.tradeOff, tradeOffs.map(\.rule)),
      (.stage, plan.map(\.rule)), (.warning, warnings.map(\.rule)),
      (.level, levels.map(\.rule)), (.estimate, estimates.map(\.rule)),
      (.reservation, call.reservations.map(\.rule)),
    ]
    return byKind.flatMap { kind, rules in rules.map { (kind, $0.id) } }
  }
}

extension Evaluator {
  /// The rules that fire in a situation: that set a value, shut a strategy out, or are shown in its
  /// report.
  func firedRules(_ answers: Answers, _ evaluation: Evaluation) -> Set<String> {
    let (situation, winner) = (evaluation.situation, evaluation.winner)
    func holds(_ condition: Condition, _ strategy: Int) -> Bool {
      condition.truth(in: situation, for: strategy) == .yes
    }
    var fired = rubric.levels.filter { answers[$0.question] == .level($0.level) }.map(\.rule)
    for (strategy, assessment) in evaluation.assessments.enumerated() {
      fired += assessment.gates.map { rubric.gates[$0].rule }
      for (criterion, cell) in assessment.cells.enumerated() {
        let row = cell.hit.map { rubric.criteria[criterion].tables[$0.table].rows[$0.row].rule }
        fired += [row].compactMap { $0 } + cell.adjustments.map { rubric.adjustments[$0].rule }
      }
      let isEstimatedByRule = rubric.strategies[strategy].costModel == nil
      let range = isEstimatedByRule ? range(strategy, in: situation)?.rule : nil
      fired += [range].compactMap { $0 }
      fired += rubric.tradeOffs.filter { $0.strategy == strategy && $0.applies(in: situation) }
        .map(\.rule)
    }
    fired += evaluation.techniques.map { rubric.techniques[$0].rule }
    fired += rubric.plan.filter { $0.plans.contains(winner) && holds($0.when, winner) }
      .map(\.rule)
    fired += rubric.warnings.filter { $0.applies(to: winner, in: situation) }.map(\.rule)
    fired += rubric.call.reservations.applying(to: winner, in: situation).map(\.rule)
    return Set(fired.map(\.id))
  }
}
