/// A rubric in the form in which it is applied: facts are slots, conditions are rows of bits,
/// and the row of a table that hits is an index.
struct CompiledRubric: Sendable {
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
  /// The conditions of all techniques.
  let techniques: CompiledConditions
  /// By strategy, word by word: its techniques.
  let techniqueBits: [UInt64]
  /// By technique: whether it makes the strategy up; others are added to one that does.
  let areBases: [Bool]
  /// By question: what answers could do.
  let reach: Reach
  let swing: Swing
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
    techniques = CompiledConditions(rubric.techniques.map { ($0.when, $0.strategy) }, slots)
    techniqueBits = rubric.techniqueBits
    areBases = rubric.techniques.map { $0.kind == .base }
    reach = Reach(rubric, weights, slots)
    swing = Swing(rubric, slots, rules, readers)
    meanings = rubric.levelNumbers
  }
}

extension Rubric {
  /// By strategy, in words of 64: a bit for each of its techniques.
  fileprivate var techniqueBits: [UInt64] {
    strategies.indices.flatMap { strategy in
      var words = Array(repeating: UInt64(0), count: (techniques.count + 63) / 64)
      for (position, technique) in techniques.enumerated() where technique.strategy == strategy {
        words[position / 64] |= 1 << UInt64(position % 64)
      }
      return words
    }
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
  /// Adds the points of an adjustment to the values of cells, so many times.
  func add(_ times: Int, _ adjustment: Int, to values: inout [Int]) {
    let effects = range(adjustment)
    var values = values.mutableSpan
    for place in effects { values[self[place].cell] += times * self[place].points }
  }
}
