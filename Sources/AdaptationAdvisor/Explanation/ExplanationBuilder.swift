/// Puts together what became of every rule, from what the evaluator found.
struct ExplanationBuilder {
  let evaluator: Evaluator
  let answers: Answers
  let evaluation: Evaluation

  var rubric: Rubric { evaluator.rubric }
  var situation: Situation { evaluation.situation }

  var explanation: Explanation {
    let rules = adjustments + gates
    return Explanation(
      lookups: lookups, fired: rules.filter(\.isFired).map(\.id), near: near(rules),
      waiting: waiting(rules), far: rules.filter(\.isFar).map(\.id))
  }

  func strategy(_ position: Int) -> Strategy { rubric.strategies[position].strategy }

  /// Values by strategy, of those that a place among all values is given for.
  func byStrategy(_ positions: [Int], _ values: [Int]) -> [String: Int] {
    Dictionary(
      positions.map { (strategy($0).rawValue, values[$0]) }, uniquingKeysWith: { first, _ in first }
    )
  }

  func search(_ condition: Condition, for strategy: Int) -> AnswerSearch {
    AnswerSearch(
      evaluator: evaluator, answers: answers, given: situation, condition: condition,
      strategy: strategy)
  }
}

// MARK: - Rules

extension ExplanationBuilder {
  private var adjustments: [TracedRule] {
    let fired = Set(evaluation.assessments.flatMap { $0.cells.flatMap(\.adjustments) })
    return rubric.adjustments.indices.map { index in
      let adjustment = rubric.adjustments[index]
      return traced(
        adjustment.rule, adjustment.when, for: 0, effect(of: adjustment), fired.contains(index))
    }
  }

  private var gates: [TracedRule] {
    let fired = Set(evaluation.assessments.flatMap(\.gates))
    return rubric.gates.indices.map { index in
      let gate = rubric.gates[index]
      let effect = Explanation.Effect(
        criterion: nil, points: nil, stake: nil, strategy: strategy(gate.strategy),
        feasibility: gate.effect)
      return traced(gate.rule, gate.when, for: gate.strategy, effect, fired.contains(index))
    }
  }

  private func effect(of adjustment: Adjustment) -> Explanation.Effect {
    let points = adjustment.points
    let spread = (points.max() ?? 0) - (points.min() ?? 0)
    let weight = evaluation.weights[adjustment.criterion]
    return Explanation.Effect(
      criterion: rubric.criteria[adjustment.criterion].id,
      points: byStrategy(points.indices.filter { points[$0] != 0 }, points),
      stake: Double(weight * spread) / Double(evaluation.scale), strategy: nil, feasibility: nil)
  }

  private func traced(
    _ rule: Rule, _ when: Condition, for strategy: Int, _ effect: Explanation.Effect,
    _ isFired: Bool
  ) -> TracedRule {
    TracedRule(
      id: rule.id, when: when, strategy: strategy, effect: effect,
      outcome: isFired ? .fired : outcome(when, strategy))
  }

  private func outcome(_ when: Condition, _ strategy: Int) -> TracedRule.Outcome {
    let search = search(when, for: strategy)
    switch search.truth(in: situation) {
    case .yes: return .fired
    case .no:
      let changes = search.nearChanges
      return changes.isEmpty ? .far : .near(changes)
    case .unknown:
      return search.completion.map { .waiting($0) } ?? .far
    }
  }

  private func near(_ rules: [TracedRule]) -> [Explanation.NearMiss] {
    let near = rules.compactMap { rule -> Explanation.NearMiss? in
      guard case .near(let changes) = rule.outcome else { return nil }
      return Explanation.NearMiss(
        rule: rule.id, when: rule.when.text, changes: changes, effect: rule.effect)
    }
    return near.ordered { one, other in
      let (here, there) = (one.changes[0].alike, other.changes[0].alike)
      return here != there ? here > there : one.effect.outweighs(other.effect)
    }
  }

  private func waiting(_ rules: [TracedRule]) -> [Explanation.Waiting] {
    let waiting = rules.compactMap { rule -> Explanation.Waiting? in
      guard case .waiting(let answers) = rule.outcome else { return nil }
      let rest = rule.when.remainder(in: situation, for: rule.strategy)
      let text = RequirementText(situation: situation, strategy: rule.strategy).text(rest)
      let open = search(rest, for: rule.strategy).questions.filter(situation.isOpen)
      return Explanation.Waiting(
        rule: rule.id, needs: text, questions: open.map(\.key),
        suchAs: Dictionary(
          answers.map { ($0.question.key, $0.question.text(of: $0.answer)) },
          uniquingKeysWith: { first, _ in first }),
        effect: rule.effect)
    }
    return waiting.ordered { $0.effect.outweighs($1.effect) }
  }
}

extension Array {
  /// The elements in order; those of which neither comes first stay as they are.
  fileprivate func ordered(_ precedes: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { one, other in
      if precedes(one.element, other.element) { return true }
      return !precedes(other.element, one.element) && one.offset < other.offset
    }.map(\.element)
  }
}
