/// Rows and estimates that are never looked up, and rows that might be one.
extension Linter {
  mutating func checkTables() {
    for (position, criterion) in rubric.criteria.enumerated() {
      for table in criterion.tables.indices {
        checkReach(table, of: criterion)
        checkNeighbors(table, of: criterion, at: position)
      }
    }
    for (position, entry) in rubric.strategies.enumerated() where entry.costModel != nil {
      let idle = rubric.estimates.filter { $0.strategy == position }
      guard let first = idle.first else { continue }
      let names = idle.map { Echo.quoted($0.rule.id) }.asList
      note(
        .neverRead, at: map.cursor(first.rule.id, "id"), rule: first.rule.id,
        "the cost of \(name(position)) comes from its cost model, so \(names) "
          + "\(idle.count == 1 ? "is" : "are") never read",
        remedy: "remove \(idle.count == 1 ? "it" : "them"), or the strategy's cost_model")
    }
  }

  /// Rows that no strategy's lookup gets to, since a table before always has an answer.
  private mutating func checkReach(_ position: Int, of criterion: Criterion) {
    let table = criterion.tables[position]
    let dead = table.rows.filter { row in
      table.strategies.allSatisfy { isDead(row, for: $0, position, criterion) }
    }
    if dead.count < table.rows.count { checkStrategies(of: position, of: criterion) }
    guard !dead.isEmpty else { return }
    let before = criterion.tables[..<position].map(\.reads.name).joined(separator: " and ")
    let remedy = "put this table before the one that reads \(before), or remove it"
    if dead.count == table.rows.count, let cursor = map.table(position, of: criterion.id)?["reads"]
    {
      note(
        .neverRead, at: cursor, rule: criterion.id,
        "wherever \(table.reads.name) is known, so is \(before), and the first table that is known "
          + "counts: this one is never read", remedy: remedy)
    } else {
      for row in dead {
        note(
          .neverRead, at: map.cursor(row.rule.id, "id"), rule: row.rule.id,
          "wherever this row hits, \(before) is known, and the first table that is known counts: "
            + "the row is never read", remedy: remedy)
      }
    }
  }

  /// Whether the lookup of a strategy never gets to a row.
  private func isDead(
    _ row: Table.Row, for strategy: Int, _ position: Int, _ criterion: Criterion
  ) -> Bool {
    let table = criterion.tables[position]
    let earlier = criterion.tables[..<position].filter { $0.strategies.contains(strategy) }
    let open = earlier.map { ($0.reads, FactState.unknown) }
    return earlier.contains { $0.reads == table.reads }
      || !ties.allow(
        Dictionary([(table.reads, row.state(of: table.reads))] + open) { first, _ in first })
  }

  /// Strategies of a table whose lookup never gets to it, though that of others does.
  private mutating func checkStrategies(of position: Int, of criterion: Criterion) {
    let table = criterion.tables[position]
    let idle = table.strategies.filter { strategy in
      table.rows.allSatisfy { isDead($0, for: strategy, position, criterion) }
    }
    guard !idle.isEmpty, let cursor = map.table(position, of: criterion.id)?["strategies"]
    else { return }
    note(
      .neverRead, at: cursor, rule: criterion.id,
      "wherever \(table.reads.name) is known, a table before this one gives "
        + "\(idle.map(name).asList) a value, so the scores here are never read",
      remedy: "take \(idle.count == 1 ? "it" : "them") off this table, or off the one before")
  }

  /// Neighboring bands that say the same. Rows of levels must be there one by one, and bands with
  /// the same scores for different reasons tell the user different things.
  private mutating func checkNeighbors(_ position: Int, of criterion: Criterion, at index: Int) {
    let table = criterion.tables[position]
    guard table.reads.isNumber else { return }
    let rows = table.rows.sorted { $0.match < $1.match }
    for (row, next) in zip(rows, rows.dropFirst())
    where row.scores == next.scores && row.rule.because == next.rule.because {
      note(
        .mergeableRows, at: map.cursor(next.rule.id, "at_least"), rule: next.rule.id,
        "\(Echo.quoted(row.rule.id)) and \(Echo.quoted(next.rule.id)) give the same scores for the "
          + "same reason",
        remedy: "make them one band, or give each its own reason",
        witness: witness(
          [table.reads: next.state(of: table.reads)], for: table.strategies.first ?? 0
        ) { evaluation in
          table.strategies.contains { strategy in
            let hit = evaluation.assessments[strategy].cells[index].hit
            return hit?.table == position && hit.map { table.rows[$0.row].rule.id } == next.rule.id
          }
        })
    }
  }
}

extension Table.Row {
  /// The state of the fact at which the row hits.
  fileprivate func state(of fact: Fact) -> FactState {
    switch match {
    case .level(let level): .level(level)
    case .band(let low, let high): .stretch(.init(low: low, high: high))
    }
  }
}
