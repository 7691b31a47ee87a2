/// Applies a compiled rubric, over and over, in memory that is set aside once.
///
/// What fired is recorded in the same pass that decides, so an explanation can never differ from
/// the decision. After one full pass a single answer can be changed: only the rules that read it
/// are then applied again, see ``move(to:after:)``.
struct Scorer: Sendable {
  let rubric: CompiledRubric
  let weights: [Int]
  var situation = Situation(Answers(), meanings: [])
  /// By slot.
  private(set) var states: [UInt8]
  /// A bit for each of the first 64 slots whose state is known.
  private(set) var known: UInt64 = 0
  /// By adjustment and by gate: whether it fired.
  private(set) var fired: [Bool]
  private(set) var gatesFired: [Bool]
  /// By cell: the base value, and the value with adjustments before clamping.
  private var bases: [Int]
  private(set) var raw: [Int]
  /// By strategy: Σ weight × value.
  private(set) var totals: [Int]
  /// By strategy: how many gates rule it out, and how many cast doubt on it.
  private(set) var barring: [Int]
  private(set) var doubting: [Int]

  init(_ rubric: Rubric, weights: [Int]) {
    let strategies = rubric.strategies.count
    let rubric = CompiledRubric(rubric, weights: weights)
    self.rubric = rubric
    self.weights = weights
    states = Array(repeating: 0, count: rubric.slots.count)
    fired = Array(repeating: false, count: rubric.adjustmentStarts.count)
    gatesFired = Array(repeating: false, count: rubric.gateStarts.count)
    bases = Array(repeating: 0, count: rubric.cells.count)
    raw = bases
    totals = Array(repeating: 0, count: strategies)
    barring = totals
    doubting = totals
  }
}

// MARK: - Scoring

extension Scorer {
  /// Takes over a situation and applies every rule to it.
  mutating func score(_ situation: Situation) {
    self.situation = situation
    known = 0
    for slot in states.indices { put(rubric.slots.state(of: slot, in: situation), in: slot) }
    for strategy in totals.indices {
      totals[strategy] = 0
      barring[strategy] = 0
      doubting[strategy] = 0
    }
    for cell in raw.indices {
      bases[cell] = rubric.cells.base(cell, states)
      raw[cell] = bases[cell]
    }
    for index in fired.indices {
      fired[index] = rubric.program.holds(rubric.adjustmentStarts[index], states, known: known)
      guard fired[index] else { continue }
      for place in rubric.effects.range(index) {
        raw[rubric.effects[place].cell] += rubric.effects[place].points
      }
    }
    for cell in raw.indices {
      totals[cell / weights.count] += weights[cell % weights.count] * Self.clamped(raw[cell])
    }
    for index in gatesFired.indices {
      gatesFired[index] = rubric.program.holds(rubric.gateStarts[index], states, known: known)
      if gatesFired[index] { count(rubric.gateEffects[index], 1) }
    }
  }

  /// Takes over a situation that differs in the answer to one question, and in what follows from
  /// it, and applies the rules that read what is different.
  mutating func move(to situation: Situation, after question: Question) {
    self.situation = situation
    for place in rubric.slots.moved.range(question.rawValue) {
      let slot = rubric.slots.moved[place]
      set(slot, to: rubric.slots.state(of: slot, in: situation))
    }
  }

  /// Puts a slot into a state and applies the rules that read it.
  mutating func set(_ slot: Int, to state: UInt8) {
    guard state != states[slot] else { return }
    put(state, in: slot)
    for place in rubric.readers.cells.range(slot) { look(rubric.readers.cells[place]) }
    for place in rubric.readers.adjustments.range(slot) {
      adjust(rubric.readers.adjustments[place])
    }
    for place in rubric.readers.gates.range(slot) { gate(rubric.readers.gates[place]) }
  }

  private mutating func put(_ state: UInt8, in slot: Int) {
    states[slot] = state
    guard slot < UInt64.bitWidth else { return }
    let bit = UInt64(1) << UInt64(slot)
    known = state == 0 ? known & ~bit : known | bit
  }

  private mutating func look(_ cell: Int) {
    let base = rubric.cells.base(cell, states)
    add(base - bases[cell], to: cell)
    bases[cell] = base
  }

  private mutating func adjust(_ index: Int) {
    let holds = rubric.program.holds(rubric.adjustmentStarts[index], states, known: known)
    guard holds != fired[index] else { return }
    fired[index] = holds
    for place in rubric.effects.range(index) {
      let effect = rubric.effects[place]
      add(holds ? effect.points : -effect.points, to: effect.cell)
    }
  }

  private mutating func gate(_ index: Int) {
    let holds = rubric.program.holds(rubric.gateStarts[index], states, known: known)
    guard holds != gatesFired[index] else { return }
    gatesFired[index] = holds
    count(rubric.gateEffects[index], holds ? 1 : -1)
  }

  private mutating func count(_ gate: CompiledRubric.GateEffect, _ step: Int) {
    switch gate.feasibility {
    case .ruledOut: barring[gate.strategy] += step
    case .doubtful: doubting[gate.strategy] += step
    case .feasible: break
    }
  }

  private mutating func add(_ points: Int, to cell: Int) {
    let old = Self.clamped(raw[cell])
    raw[cell] += points
    let weight = weights[cell % weights.count]
    totals[cell / weights.count] += weight * (Self.clamped(raw[cell]) - old)
  }

  private static func clamped(_ value: Int) -> Int { min(100, max(0, value)) }
}

// MARK: - What came out

extension Scorer {
  /// Where a cell's base value came from: the table's position in its criterion and the row's.
  func hit(_ cell: Int) -> Evaluation.Hit? { rubric.cells.hit(cell, states) }

  /// Whether a strategy can be carried out.
  func feasibility(_ strategy: Int) -> Feasibility {
    barring[strategy] > 0 ? .ruledOut : doubting[strategy] > 0 ? .doubtful : .feasible
  }

  /// All that can make a difference to the ranking.
  struct Outcome: Equatable {
    let raw: [Int]
    let barring: [Int]
  }

  var outcome: Outcome { Outcome(raw: raw, barring: barring) }

  /// Position of the best strategy.
  var winner: Int { best(except: -1) }

  /// Position of the best strategy but the one at a position.
  func best(except left: Int) -> Int {
    let areAllOut = barring.allSatisfy { $0 > 0 }
    var best = left == 0 ? min(1, totals.count - 1) : 0
    for strategy in totals.indices where strategy != left {
      if precedes(strategy, best, areAllOut: areAllOut) { best = strategy }
    }
    return best
  }

  /// Strategy positions, best first.
  var ranking: [Int] {
    let areAllOut = barring.allSatisfy { $0 > 0 }
    return totals.indices.sorted { precedes($0, $1, areAllOut: areAllOut) }
  }

  /// What is not ruled out comes before what is, then the higher score, then the lesser commitment.
  /// If all are ruled out, the fewer gates rule a strategy out, the better.
  private func precedes(_ a: Int, _ b: Int, areAllOut: Bool) -> Bool {
    let (outA, outB) =
      areAllOut ? (barring[a], barring[b]) : (min(1, barring[a]), min(1, barring[b]))
    if outA != outB { return outA < outB }
    return totals[a] != totals[b] ? totals[a] > totals[b] : a < b
  }
}
