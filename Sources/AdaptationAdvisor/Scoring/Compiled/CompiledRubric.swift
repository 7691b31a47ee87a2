/// A rubric in the form in which it is applied: facts are slots, conditions are runs of tests, and
/// the row of a table that hits is an index.
struct CompiledRubric: Sendable {
  let slots: SlotTable
  let program: TestProgram
  let cells: CompiledCells
  /// By adjustment and by gate: where its condition starts.
  let adjustmentStarts: [TestProgram.Start]
  let gateStarts: [TestProgram.Start]
  /// By adjustment: cells and the points they get.
  let effects: Lists<Effect>
  /// By gate: what it does.
  let gateEffects: [GateEffect]
  /// By strategy: the techniques that make it up, and those that are added.
  let bases: Lists<Technique>
  let additions: Lists<Technique>
  /// By slot: what reads it.
  let readers: Readers
  /// By question: what answers could do.
  let reach: Reach
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

  struct Technique: Sendable {
    let start: TestProgram.Start
    /// Position in the rubric.
    let position: Int
  }

  /// By slot: positions of what its state can move.
  struct Readers: Sendable {
    let cells: Lists<Int>
    let adjustments: Lists<Int>
    let gates: Lists<Int>
  }

  init(_ rubric: Rubric, weights: [Int]) {
    let slots = SlotTable(rubric)
    var program = TestProgram()
    adjustmentStarts = rubric.adjustments.map { program.add($0.when, for: 0, slots) }
    gateStarts = rubric.gates.map { program.add($0.when, for: $0.strategy, slots) }
    effects = Lists(
      rubric.adjustments.map { adjustment in
        adjustment.points.enumerated().filter { $0.element != 0 }.map {
          Effect(
            cell: $0.offset * rubric.criteria.count + adjustment.criterion, points: $0.element)
        }
      })
    gateEffects = rubric.gates.map { GateEffect(strategy: $0.strategy, feasibility: $0.effect) }
    let compiled = rubric.techniques.enumerated().map { position, technique in
      Technique(
        start: program.add(technique.when, for: technique.strategy, slots), position: position)
    }
    func techniques(_ kind: AdaptationAdvisor.Technique.Kind) -> Lists<Technique> {
      Lists(
        rubric.strategies.indices.map { strategy in
          compiled.filter {
            let technique = rubric.techniques[$0.position]
            return technique.strategy == strategy && technique.kind == kind
          }
        })
    }
    bases = techniques(.base)
    additions = techniques(.addition)
    cells = CompiledCells(rubric, slots)
    readers = Readers(rubric, slots, cells)
    reach = Reach(rubric, weights, slots)
    meanings = rubric.levelNumbers
    self.slots = slots
    self.program = program
  }
}

extension CompiledRubric.Readers {
  init(_ rubric: Rubric, _ slots: SlotTable, _ cells: CompiledCells) {
    var (rows, adjustments, gates) = (slots.emptyLists, slots.emptyLists, slots.emptyLists)
    for cell in 0..<cells.count {
      for slot in cells.slots(of: cell) { rows[slot].append(cell) }
    }
    for (index, adjustment) in rubric.adjustments.enumerated() {
      for slot in Set(adjustment.when.facts.map { slots.slot($0, for: 0) }) {
        adjustments[slot].append(index)
      }
    }
    for (index, gate) in rubric.gates.enumerated() {
      for slot in Set(gate.when.facts.map { slots.slot($0, for: gate.strategy) }) {
        gates[slot].append(index)
      }
    }
    self.init(
      cells: Lists(rows), adjustments: Lists(adjustments), gates: Lists(gates))
  }
}

extension SlotTable {
  /// A list for each slot.
  fileprivate var emptyLists: [[Int]] { Array(repeating: [], count: count) }
}
