/// Rows and estimates that are never looked up, and rows that might be one.
extension Linter {
  mutating func checkTables() {
    for (position, criterion) in rubric.criteria.enumerated() {
      for table in criterion.tables.indices {
        checkReach(table, of: criterion)
        checkNeighbors(table, of: criterion, at: position)
      }
    }
    for estimate in rubric.estimates
    where rubric.strategies[estimate.strategy].costModel != nil {
      note(
        .neverRead, at: map.cursor(estimate.rule.id, "id"), rule: estimate.rule.id,
        "the cost of \(name(estimate.strategy)) comes from its cost model, so this estimate is "
          + "never read",
        remedy: "remove the estimate, or the strategy's cost_model")
    }
  }

  /// Rows that no strategy's lookup gets to, since a table before always has an answer.
  private mutating func checkReach(_ position: Int, of criterion: Criterion) {
    let table = criterion.tables[position]
    let dead = table.rows.filter { row in
      table.strategies.allSatisfy { strategy in
        let earlier = criterion.tables[..<position].filter { $0.strategies.contains(strategy) }
        let open = earlier.map { ($0.reads, FactState.unknown) }
        return earlier.contains { $0.reads == table.reads }
          || !ties.allow(
            Dictionary([(table.reads, row.state(of: table.reads))] + open) { first, _ in first })
      }
    }
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
