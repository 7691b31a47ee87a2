/// Where the base value of each strategy on each criterion comes from: the first of its tables
/// whose fact is known, or else the neutral value.
///
/// Cells are numbered strategy by strategy, criterion by criterion.
struct CompiledCells: Sendable {
  /// By cell: the value where nothing is known.
  let neutrals: [Int]
  private let lookups: Lists<Lookup>
  /// One row for each state of each lookup.
  private let rows: [Row]

  /// A table as seen by one strategy.
  private struct Lookup: Sendable {
    let cell: Int
    let slot: Int
    /// Position of the table in the criterion.
    let table: Int
    /// Where its rows start.
    let start: Int
  }

  /// What a state comes to: position of the row that hits and its score; -1 where unknown.
  private struct Row: Sendable {
    let position: Int
    let score: Int
  }

  init(_ rubric: Rubric, _ slots: SlotTable) {
    var rows: [Row] = []
    let cells = rubric.strategies.indices.flatMap { strategy in
      rubric.criteria.map { (strategy, $0) }
    }
    neutrals = cells.map(\.1.neutral)
    lookups = Lists(
      cells.enumerated().map { cell, place in
        let (strategy, criterion) = place
        return
          criterion.tables.enumerated().filter { $0.element.strategies.contains(strategy) }
          .map { position, table in
            defer { rows += Self.rows(of: table, strategy, slots) }
            return Lookup(
              cell: cell, slot: slots.slot(table.reads, for: strategy), table: position,
              start: rows.count)
          }
      })
    self.rows = rows
  }

  private static func rows(of table: Table, _ strategy: Int, _ slots: SlotTable) -> [Row] {
    let known = (1...slots.states(of: table.reads)).map { state in
      let hit = table.rows.firstIndex {
        slots.mask($0.match, table.reads) >> UInt64(state) & 1 == 1
      }
      return hit.map { Row(position: $0, score: table.rows[$0].scores[strategy]) }
        ?? Row(position: -1, score: -1)
    }
    return [Row(position: -1, score: -1)] + known
  }
}

extension CompiledCells {
  /// How many cells there are.
  var count: Int { neutrals.count }

  /// The slots that a cell's tables read.
  func slots(of cell: Int) -> [Int] { lookups.list(cell).map(\.slot) }

  /// A cell's base value in some states of the slots.
  func base(_ cell: Int, _ states: [UInt8]) -> Int {
    for place in lookups.range(cell) {
      let lookup = lookups[place]
      let score = rows[lookup.start + Int(states[lookup.slot])].score
      if score >= 0 { return score }
    }
    return neutrals[cell]
  }

  /// Puts each cell's base value into two lists.
  func fill(_ bases: inout [Int], _ others: inout [Int], _ states: [UInt8]) {
    var bases = bases.mutableSpan
    var others = others.mutableSpan
    for cell in neutrals.indices { bases[cell] = neutrals[cell] }
    // The first table whose fact is known has the last word.
    for lookup in lookups.elements.reversed() {
      let score = rows[lookup.start &+ Int(states[lookup.slot])].score
      if score >= 0 { bases[lookup.cell] = score }
    }
    for cell in neutrals.indices { others[cell] = bases[cell] }
  }

  /// The row that gives a cell's base value; none if it is the neutral one.
  func hit(_ cell: Int, _ states: [UInt8]) -> Evaluation.Hit? {
    for place in lookups.range(cell) {
      let lookup = lookups[place]
      let row = rows[lookup.start + Int(states[lookup.slot])].position
      if row >= 0 { return Evaluation.Hit(table: lookup.table, row: row) }
    }
    return nil
  }
}

extension SlotTable {
  /// The states of a fact at which a row hits.
  fileprivate func mask(_ match: Table.Match, _ fact: Fact) -> UInt64 {
    switch match {
    case .level(let index): 1 << UInt64(index + 1)
    case .band(let low, let high): mask(fact, atLeast: low, below: high)
    }
  }
}
