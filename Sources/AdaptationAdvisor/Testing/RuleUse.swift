/// What a rule does in published cases.
package struct RuleUse: Hashable, Sendable, Encodable {
  /// Cases that were looked at.
  package let cases: Int
  /// Those in which the rule fired, by their ids.
  package let fired: [String]
  /// Those that would be answered otherwise without the rule.
  package let decided: [Decided]

  package struct Decided: Hashable, Sendable, Encodable {
    package let id: String
    package let chosen: Strategy
    package let with: Strategy
    package let without: Strategy
  }
}

extension RuleUse {
  /// What the rule with an identifier does; none if nothing that fires in cases has it.
  package init?(of id: String, in rubric: Rubric, _ cases: [PublishedCase]) {
    let changed = rubric.without(id)
    guard changed != nil || rubric.firingRules.contains(where: { $0.id == id }) else { return nil }
    let evaluator = Evaluator(rubric)
    let other = changed.map { Evaluator($0) }
    var fired: [String] = []
    var decided: [Decided] = []
    for published in cases {
      let evaluation = evaluator.evaluate(published.answers)
      if evaluator.firedRules(published.answers, evaluation).contains(id) {
        fired.append(published.id)
      }
      let winner = other?.evaluate(published.answers).winner ?? evaluation.winner
      if winner != evaluation.winner {
        decided.append(
          Decided(
            id: published.id, chosen: published.chosen,
            with: rubric.strategies[evaluation.winner].strategy,
            without: rubric.strategies[winner].strategy))
      }
    }
    self.init(cases: cases.count, fired: fired, decided: decided)
  }
}

extension Rubric {
  /// The rubric as if a rule were not there; none if nothing that decides has this identifier.
  ///
  /// A gate or an adjustment is dropped, a row gives every strategy the neutral value, a criterion
  /// weighs nothing.
  func without(_ id: String) -> Rubric? {
    let isAdjustment = adjustments.contains { $0.rule.id == id }
    let isGate = gates.contains { $0.rule.id == id }
    let neutralized = criteria.map { $0.without(id) }
    guard isAdjustment || isGate || neutralized != criteria,
      neutralized.contains(where: { $0.weight > 0 })
    else { return nil }
    var rubric = Rubric(
      name: name, version: version, digest: digest, about: about, updated: updated,
      strategies: strategies, criteria: neutralized, levels: levels, estimates: estimates,
      gates: gates.filter { $0.rule.id != id },
      adjustments: adjustments.filter { $0.rule.id != id }, call: call, techniques: techniques,
      tradeOffs: tradeOffs, plan: plan, warnings: warnings, priors: priors)
    rubric.sources = sources
    rubric.testList = testList
    return rubric
  }
}

extension Criterion {
  /// The criterion without weight if it has this identifier, else with the row that has it neutral.
  fileprivate func without(_ id: String) -> Criterion {
    let tables = tables.map { table in
      Table(
        reads: table.reads, strategies: table.strategies,
        rows: table.rows.map { row in
          row.rule.id == id
            ? Table.Row(
              rule: row.rule, match: row.match, scores: row.scores.map { _ in neutral }) : row
        }, monotone: table.monotone)
    }
    return Criterion(
      id: self.id, name: name, question: question, weight: self.id == id ? 0 : weight,
      neutral: neutral, tables: tables)
  }
}
