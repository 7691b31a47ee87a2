/// Strategies that part of the rubric has been written without.
extension Linter {
  mutating func checkForgotten() {
    checkScored()
    let based = Set(rubric.techniques.filter { $0.kind == .base }.map(\.strategy))
    for (position, entry) in rubric.strategies.enumerated() where !based.contains(position) {
      note(
        .missingTechnique, at: map.cursor(entry.rule.id, "id"), rule: entry.rule.id,
        "where \(name(position)) is recommended, nothing says how to go about it",
        remedy: "add a technique of kind base for it, without 'when'")
    }
  }

  /// Strategies that no table of a criterion lists, told by strategy or by criterion, whichever is
  /// less to tell.
  private mutating func checkScored() {
    let blanks = rubric.criteria.indices.flatMap { criterion in
      let listed = Set(rubric.criteria[criterion].tables.flatMap(\.strategies))
      return rubric.strategies.indices.filter { !listed.contains($0) }
        .map { (criterion: criterion, strategy: $0) }
    }
    let byStrategy = Dictionary(grouping: blanks, by: \.strategy)
    let byCriterion = Dictionary(grouping: blanks, by: \.criterion)
    if byStrategy.count <= byCriterion.count {
      for (strategy, blanks) in byStrategy {
        let id = rubric.strategies[strategy].rule.id
        let criteria = blanks.map { Echo.quoted(rubric.criteria[$0.criterion].id) }
        noteUnscored([name(strategy)], on: criteria, at: map.cursor(id, "id"), rule: id)
      }
    } else {
      for (criterion, blanks) in byCriterion {
        let id = rubric.criteria[criterion].id
        noteUnscored(
          blanks.map { name($0.strategy) }, on: [Echo.quoted(id)], at: map.cursor(id, "tables"),
          rule: id)
      }
    }
  }

  private mutating func noteUnscored(
    _ strategies: [String], on criteria: [String], at cursor: JSONCursor, rule: String
  ) {
    note(
      .unscoredStrategy, at: cursor, rule: rule,
      "no table of \(criteria.asList) lists \(strategies.asList), which there always "
        + "\(strategies.count == 1 ? "takes" : "take") the neutral value",
      remedy: "list \(strategies.count == 1 ? "it" : "them") in a table with scores; where the "
        + "neutral value is meant, with that value in every row")
  }
}
