extension Agreement {
  /// What a rubric says about each of some cases.
  package init(of rubric: Rubric, with cases: [PublishedCase]) {
    let evaluator = Evaluator(rubric)
    results = cases.map { Result($0, evaluator) }
  }
}

extension Agreement.Result {
  init(_ published: PublishedCase, _ evaluator: Evaluator) {
    var scorer = evaluator.scorer
    scorer.score(evaluator.situation(published.answers))
    let evaluation = evaluator.evaluation(scorer)
    let evidence = evaluator.evidence(published.answers, &scorer)
    let strategies = evaluator.rubric.strategies.map(\.strategy)
    let cells = evaluation.assessments.flatMap(\.cells)
    let chosen = strategies.firstIndex(of: published.chosen)
    self.init(
      published: published, recommended: strategies[evaluation.winner],
      runnerUp: strategies[evaluation.runnerUp],
      call: evidence.call(evaluator.thresholds), margin: evaluation.margin,
      clamped: cells.count { $0.raw != $0.value }, values: cells.count,
      reasons: chosen.map { evaluator.reasons(evaluation, for: evaluation.winner, over: $0) } ?? [])
  }
}

extension Evaluator {
  /// The rules that speak most for one strategy over another, strongest first: at most three.
  fileprivate func reasons(_ evaluation: Evaluation, for a: Int, over b: Int) -> [String] {
    var effects: [String: Int] = [:]
    for (strategy, sign) in [(a, 1), (b, -1)] {
      for (criterion, cell) in evaluation.assessments[strategy].cells.enumerated() {
        let weight = sign * weights[criterion]
        if let hit = cell.hit {
          let row = rubric.criteria[criterion].tables[hit.table].rows[hit.row]
          effects[row.rule.id, default: 0] += weight * row.scores[strategy]
        }
        for position in cell.adjustments {
          let adjustment = rubric.adjustments[position]
          effects[adjustment.rule.id, default: 0] += weight * adjustment.points[strategy]
        }
      }
    }
    let ranked = effects.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ranked.prefix(3).map(\.key)
  }
}

extension PublishedCase {
  /// Whether the case counts in measurements: decided in 2023 or later, when strong hosted models
  /// were there to choose, and borne out by its outcome.
  package var isMeasured: Bool { year >= 2023 && verdict == .right }
}
