/// Applies a compiled rubric, over and over, in memory that is set aside once.
///
/// What fired is recorded in the same pass that decides, so an explanation can never differ from
/// the decision.
struct Scorer: Sendable {
  private let rubric: CompiledRubric
  private let weights: [Int]
  /// By slot.
  private var states: [UInt8]
  /// By adjustment and by gate: whether it fired.
  private(set) var fired: [Bool]
  private(set) var gatesFired: [Bool]
  /// By cell: the value before clamping, and which lookup and row gave the base (-1 if none).
  private(set) var raw: [Int]
  private(set) var lookups: [Int]
  private(set) var rows: [Int]
  /// By strategy.
  private(set) var totals: [Int]
  private(set) var feasibility: [Feasibility]
  private var barring: [Int]

  init(_ rubric: CompiledRubric, strategies: Int, weights: [Int]) {
    self.rubric = rubric
    self.weights = weights
    states = Array(repeating: 0, count: rubric.slots.count)
    fired = Array(repeating: false, count: rubric.adjustments.count)
    gatesFired = Array(repeating: false, count: rubric.gates.count)
    raw = Array(repeating: 0, count: rubric.cells.count)
    lookups = raw
    rows = raw
    totals = Array(repeating: 0, count: strategies)
    feasibility = Array(repeating: .feasible, count: strategies)
    barring = totals
  }

  /// Takes over a situation and applies every rule to it.
  mutating func score(_ situation: Situation) {
    load(situation)
    look()
    adjust()
    weigh()
    gate()
  }

  private mutating func load(_ situation: Situation) {
    for question in Question.allCases {
      let slot = question.rawValue
      states[slot] =
        question.isNumber
        ? rubric.slots.state(of: situation.number(question), in: slot) : situation.state(question)
    }
    load(.examplesPerClass, situation, for: 0)
    for strategy in totals.indices {
      for fact in SlotTable.coverFacts { load(fact, situation, for: strategy) }
    }
  }

  private mutating func load(_ fact: Fact, _ situation: Situation, for strategy: Int) {
    let slot = rubric.slots.slot(fact, for: strategy)
    states[slot] = rubric.slots.state(of: situation.number(fact, for: strategy), in: slot)
  }

  /// Base values: the first lookup whose fact is known.
  private mutating func look() {
    for cell in rubric.cells.indices {
      raw[cell] = rubric.cells[cell].neutral
      lookups[cell] = -1
      for (index, lookup) in rubric.cells[cell].lookups.enumerated() {
        let state = Int(states[lookup.slot])
        guard lookup.rows[state] >= 0 else { continue }
        raw[cell] = lookup.scores[state]
        lookups[cell] = index
        rows[cell] = lookup.rows[state]
        break
      }
    }
  }

  private mutating func adjust() {
    for index in rubric.adjustments.indices {
      fired[index] = rubric.program.holds(rubric.adjustments[index].start, states)
      guard fired[index] else { continue }
      for effect in rubric.adjustments[index].effects { raw[effect.cell] += effect.points }
    }
  }

  private mutating func weigh() {
    for strategy in totals.indices {
      totals[strategy] = 0
      for criterion in weights.indices {
        let value = min(100, max(0, raw[strategy * weights.count + criterion]))
        totals[strategy] += weights[criterion] * value
      }
    }
  }

  private mutating func gate() {
    for strategy in totals.indices {
      feasibility[strategy] = .feasible
      barring[strategy] = 0
    }
    for (index, gate) in rubric.gates.enumerated() {
      gatesFired[index] = rubric.program.holds(gate.start, states)
      guard gatesFired[index] else { continue }
      feasibility[gate.strategy] = max(feasibility[gate.strategy], gate.effect)
      barring[gate.strategy] += gate.effect == .ruledOut ? 1 : 0
    }
  }
}

extension Scorer {
  /// Where a cell's base value came from: the table's position in its criterion and the row's.
  func hit(_ cell: Int) -> Evaluation.Hit? {
    guard lookups[cell] >= 0 else { return nil }
    return Evaluation.Hit(
      table: rubric.cells[cell].lookups[lookups[cell]].table, row: rows[cell])
  }

  /// Position of the best strategy.
  var winner: Int {
    totals.indices.reduce(0) { precedes($1, $0) ? $1 : $0 }
  }

  /// Strategy positions, best first.
  var ranking: [Int] { totals.indices.sorted(by: precedes) }

  /// What is not ruled out comes before what is, then the higher score, then the lesser commitment.
  /// If all are ruled out, the fewer gates rule a strategy out, the better.
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let areAllOut = feasibility.allSatisfy { $0 == .ruledOut }
    let (outA, outB) =
      areAllOut
      ? (barring[a], barring[b]) : (min(1, barring[a]), min(1, barring[b]))
    if outA != outB { return outA < outB }
    return totals[a] != totals[b] ? totals[a] > totals[b] : a < b
  }
}
