/// A rubric in the form in which it is applied: facts are slots, conditions are runs of tests, and
/// the row of a table that hits is an index.
struct CompiledRubric: Sendable {
  let slots: SlotTable
  let program: TestProgram
  /// Cells are numbered strategy by strategy, criterion by criterion.
  let cells: [Cell]
  let adjustments: [Adjustment]
  let gates: [Gate]

  /// Where a strategy's base value on a criterion comes from.
  struct Cell: Sendable {
    let neutral: Int
    let lookups: [Lookup]
  }

  /// A table as seen by one strategy.
  struct Lookup: Sendable {
    let slot: Int
    /// Position of the table in the criterion.
    let table: Int
    /// By state: position of the row that hits and its score; -1 where unknown.
    let rows: [Int]
    let scores: [Int]
  }

  struct Adjustment: Sendable {
    let start: Int
    /// Cells and the points they get.
    let effects: [(cell: Int, points: Int)]
  }

  struct Gate: Sendable {
    let start: Int
    let strategy: Int
    let effect: Feasibility
  }

  init(_ rubric: Rubric) {
    let slots = SlotTable(rubric)
    var program = TestProgram()
    self.slots = slots
    cells = rubric.strategies.indices.flatMap { strategy in
      rubric.criteria.map { Cell($0, strategy, slots) }
    }
    adjustments = rubric.adjustments.map { adjustment in
      Adjustment(
        start: program.add(adjustment.when, for: 0, slots),
        effects: adjustment.points.enumerated().filter { $0.element != 0 }.map {
          ($0.offset * rubric.criteria.count + adjustment.criterion, $0.element)
        })
    }
    gates = rubric.gates.map { gate in
      Gate(
        start: program.add(gate.when, for: gate.strategy, slots), strategy: gate.strategy,
        effect: gate.effect)
    }
    self.program = program
  }
}

extension CompiledRubric.Cell {
  fileprivate init(_ criterion: Criterion, _ strategy: Int, _ slots: SlotTable) {
    neutral = criterion.neutral
    lookups = criterion.tables.enumerated().filter { $0.element.strategies.contains(strategy) }.map
    {
      CompiledRubric.Lookup($0.element, at: $0.offset, strategy, slots)
    }
  }
}

extension CompiledRubric.Lookup {
  fileprivate init(_ table: Table, at position: Int, _ strategy: Int, _ slots: SlotTable) {
    slot = slots.slot(table.reads, for: strategy)
    self.table = position
    rows =
      [-1]
      + (1...slots.states(of: table.reads)).map { state in
        table.rows.firstIndex { slots.mask($0.match, table.reads) >> UInt64(state) & 1 == 1 } ?? -1
      }
    scores = rows.map { $0 < 0 ? -1 : table.rows[$0].scores[strategy] }
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
