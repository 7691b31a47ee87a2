/// A rubric in the form in which it is applied: facts are slots, conditions are rows of bits,
/// and the row of a table that hits is an index.
///
/// A class only because it is large and never changes, so that a ``Scorer`` is small.
final class CompiledRubric: Sendable {
  let slots: SlotTable
  let cells: CompiledCells
  /// By slot: the cells whose base value its state can move.
  let readers: Lists<Int>
  /// The conditions of all adjustments, then those of all gates.
  let rules: CompiledConditions
  /// By adjustment: cells and the points they get.
  let effects: Lists<Effect>
  /// By gate: what it does.
  let gateEffects: [GateEffect]
  /// By strategy.
  let techniques: [CompiledTechniques]
  let reservations: [CompiledReservations]
  /// By question: what answers could do.
  let reach: Reach
  let swing: Swing
  /// Position of prompting, if it is among the strategies.
  let prompting: Int?
  /// What levels such as `low` stand for.
  let meanings: [LevelNumber]

  struct Effect: Sendable {
    let cell: Int
    let points: Int
  }

  struct GateEffect: Sendable {
    let strategy: Int
    let feasibility: Feasibility
  }

  init(_ rubric: Rubric, weights: [Int]) {
    let slots = SlotTable(rubric)
    self.slots = slots
    cells = CompiledCells(rubric, slots)
    readers = cells.readers(slots: slots.count)
    rules = CompiledConditions(
      rubric.adjustments.map { ($0.when, 0) } + rubric.gates.map { ($0.when, $0.strategy) }, slots)
    effects = Lists(
      rubric.adjustments.map { adjustment in
        adjustment.points.enumerated().filter { $0.element != 0 }.map {
          Effect(
            cell: $0.offset * rubric.criteria.count + adjustment.criterion, points: $0.element)
        }
      })
    gateEffects = rubric.gates.map { GateEffect(strategy: $0.strategy, feasibility: $0.effect) }
    techniques = rubric.strategies.indices.map { CompiledTechniques(rubric, of: $0, slots) }
    reservations = rubric.strategies.indices.map { CompiledReservations(rubric, about: $0, slots) }
    reach = Reach(rubric, weights, slots)
    swing = Swing(rubric, weights, slots, rules, readers)
    prompting = rubric.strategies.firstIndex { $0.strategy == .promptEngineering }
    meanings = rubric.levelNumbers
  }
}

extension CompiledCells {
  /// By slot: the cells whose tables read it.
  fileprivate func readers(slots: Int) -> Lists<Int> {
    var readers: [[Int]] = Array(repeating: [], count: slots)
    for cell in 0..<count {
      for slot in self.slots(of: cell) { readers[slot].append(cell) }
    }
    return Lists(readers)
  }
}

extension Lists<CompiledRubric.Effect> {
  /// Adds the points of some adjustments to the values of cells, so many times.
  ///
  /// - Parameters:
  ///   - adjustments: a bit for each.
  ///   - first: the position of the one with the lowest bit.
  func add(_ times: Int, _ adjustments: UInt64, from first: Int, to values: inout [Int]) {
    var values = values.mutableSpan
    for bit in Bits(adjustments) {
      for place in range(first + bit) {
        let effect = self[place]
        values[effect.cell] += times * effect.points
      }
    }
  }
}
