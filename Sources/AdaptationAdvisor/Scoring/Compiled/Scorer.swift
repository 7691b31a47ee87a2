/// Applies a compiled rubric, over and over, in memory that is set aside once.
///
/// What fired is recorded in the same pass that decides, so an explanation can never differ from
/// the decision. After one full pass a single answer can be changed: only the rules that read it
/// are then applied again, see ``move(to:after:)``.
struct Scorer: Sendable {
  let rubric: CompiledRubric
  let weights: [Int]
  /// Σ weight.
  let scale: Int
  var situation = Situation(Answers(), meanings: [])
  /// By slot.
  private(set) var states: [UInt8]
  /// Which rules fired, a bit for each: adjustments, then gates.
  private(set) var fired: [UInt64]
  /// By cell: the base value, and the value with adjustments before clamping.
  private(set) var bases: [Int]
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
    scale = weights.reduce(0, +)
    states = Array(repeating: 0, count: rubric.slots.count)
    fired = Array(repeating: 0, count: rubric.rules.words)
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
    score()
  }

  /// Applies every rule to the situation that it holds.
  mutating func score() {
    rubric.readStates(of: situation, into: &states)
    for strategy in barring.indices {
      barring[strategy] = 0
      doubting[strategy] = 0
    }
    rubric.fillBases(&bases, &raw, states)
    rubric.findRules(states, &fired)
    for word in fired.indices { apply(word, fired[word], 1) }
    addUp()
  }

  /// Takes over a situation that differs in the answer to one question, and in what follows from
  /// it, and applies the rules that read what is different.
  mutating func move(to situation: Situation, after question: Question) {
    self.situation = situation
    update(rubric.slots.moved, after: question)
  }

  /// Answers one question otherwise and leaves the estimates as they stand.
  mutating func answerAlone(_ question: Question, _ answer: Answer) {
    situation.answer(question, answer, meanings: rubric.meanings)
    update(rubric.slots.movedAlone, after: question)
  }

  /// Takes over a situation that differs in the answer to one question, with the same estimates.
  mutating func moveAlone(to situation: Situation, after question: Question) {
    self.situation = situation
    update(rubric.slots.movedAlone, after: question)
  }

  private mutating func update(_ moved: Lists<Int>, after question: Question) {
    var isMoved = false
    for place in moved.range(question.rawValue) {
      let slot = moved[place]
      let state = rubric.state(of: slot, in: situation)
      if state != states[slot] {
        change(slot, to: state)
        isMoved = true
      }
    }
    if isMoved { addUp() }
  }

  /// Puts a slot into a state and applies the rules that read it.
  mutating func set(_ slot: Int, to state: UInt8) {
    guard state != states[slot] else { return }
    change(slot, to: state)
    addUp()
  }

  private mutating func change(_ slot: Int, to state: UInt8) {
    let old = states[slot]
    states[slot] = state
    for place in rubric.readers.range(slot) {
      let cell = rubric.readers[place]
      let base = rubric.base(cell, states)
      raw[cell] += base - bases[cell]
      bases[cell] = base
    }
    for word in fired.indices {
      let held = fired[word]
      let holding = rubric.firing(word, states, after: slot, left: old, fired: held)
      guard holding != held else { continue }
      fired[word] = holding
      apply(word, holding & ~held, 1)
      apply(word, held & ~holding, -1)
    }
  }

  /// Applies some rules of a word, or takes them back.
  private mutating func apply(_ word: Int, _ rules: UInt64, _ step: Int) {
    if rules == 0 { return }
    let first = word << 6
    let adjustments = rules & Bits.mask(below: rubric.effects.count - first)
    rubric.add(step, adjustments, from: first, to: &raw)
    for bit in Bits(rules & ~adjustments) {
      count(rubric.gateEffects[first + bit - rubric.effects.count], step)
    }
  }

  private mutating func count(_ gate: CompiledRubric.GateEffect, _ step: Int) {
    switch gate.feasibility {
    case .ruledOut: barring[gate.strategy] += step
    case .doubtful: doubting[gate.strategy] += step
    case .feasible: break
    }
  }

  private mutating func addUp() {
    var cell = 0
    for strategy in totals.indices {
      var total = 0
      for weight in weights {
        total &+= weight &* min(100, max(0, raw[cell]))
        cell &+= 1
      }
      totals[strategy] = total
    }
  }
}

// MARK: - Two changes at once

/// What two changes come to together follows from what each comes to alone: whatever reads only one
/// of them is as it is with that one, so the differences add up. What reads both, their overlap, is
/// looked at again.
///
/// A scorer that is used in this way has no situation, and of what came out only the ranking.
extension Scorer {
  /// What reads two changes.
  struct Overlap {
    /// A bit for each rule, word by word.
    let rules: [UInt64]
    let cells: [Int]
  }

  /// Takes over the states of some slots.
  mutating func take(_ slots: some Sequence<Int>, from outcome: Outcome) {
    for slot in slots { states[slot] = outcome.states[slot] }
  }

  mutating func take(_ slots: [Int], from situation: Situation) {
    for slot in slots { states[slot] = rubric.state(of: slot, in: situation) }
  }

  /// Adds up the differences that two changes make to what is given, and applies anew what reads
  /// both of them.
  mutating func combine(
    _ one: Outcome, _ other: Outcome, given: Outcome, _ overlap: Overlap
  ) {
    for cell in raw.indices { raw[cell] = one.raw[cell] + other.raw[cell] - given.raw[cell] }
    for strategy in barring.indices {
      barring[strategy] =
        one.barring[strategy] + other.barring[strategy] - given.barring[strategy]
    }
    for cell in overlap.cells {
      let counted = one.bases[cell] + other.bases[cell] - given.bases[cell]
      raw[cell] += rubric.base(cell, states) - counted
    }
    for word in overlap.rules.indices where overlap.rules[word] != 0 {
      let rules = overlap.rules[word]
      var firing: UInt64 = 0
      for bit in Bits(rules) where rubric.fires(word << 6 + bit, states) {
        firing |= 1 << UInt64(bit)
      }
      // Each was counted as often as it fires with either change, less once if it did before.
      let (a, b, before) = (one.fired[word], other.fired[word], given.fired[word])
      apply(word, firing, 1)
      apply(word, rules & (a & b & before | (a ^ b) & ~before), -1)
      apply(word, rules & a & b & ~before, -2)
      apply(word, rules & ~a & ~b & before, 1)
    }
    addUp()
  }
}

// MARK: - What came out

extension Scorer {
  /// Whether an adjustment fired.
  func hasFired(adjustment: Int) -> Bool { holds(adjustment) }

  /// Whether a gate fired.
  func hasFired(gate: Int) -> Bool { holds(rubric.effects.count + gate) }

  /// Whether a rule fired: adjustments come first, then gates.
  func holds(_ rule: Int) -> Bool { fired[rule >> 6] >> UInt64(rule & 63) & 1 == 1 }

  /// The techniques that apply to a strategy, see ``CompiledTechniques/positions(_:)``.
  func techniques(of strategy: Int) -> [Int] {
    var found: [UInt64] = []
    rubric.techniques[strategy].find(states, &found)
    return rubric.techniques[strategy].positions(found)
  }

  /// Where a cell's base value came from: the table's position in its criterion and the row's.
  func hit(_ cell: Int) -> Evaluation.Hit? { rubric.cells.hit(cell, states) }

  /// Whether a strategy can be carried out.
  func feasibility(_ strategy: Int) -> Feasibility {
    barring[strategy] > 0 ? .ruledOut : doubting[strategy] > 0 ? .doubtful : .feasible
  }

  /// What a situation came to.
  ///
  /// A class only because it never changes and is handed about: that counts one reference.
  final class Outcome: Sendable {
    let states: [UInt8]
    let fired: [UInt64]
    let bases: [Int]
    let raw: [Int]
    let barring: [Int]

    fileprivate init(_ scorer: Scorer) {
      states = scorer.states
      fired = scorer.fired
      bases = scorer.bases
      raw = scorer.raw
      barring = scorer.barring
    }

    /// Whether all that can make a difference to the ranking is the same.
    func ranks(as other: Outcome) -> Bool { raw == other.raw && barring == other.barring }
  }

  var outcome: Outcome { Outcome(self) }

  /// Position of the best strategy.
  var winner: Int { best(except: -1) }

  /// Position of the best strategy but the one at a position.
  func best(except left: Int) -> Int {
    let areAllOut = areAllOut
    var best = left == 0 ? min(1, totals.count - 1) : 0
    for strategy in totals.indices where strategy != left {
      if precedes(strategy, best, areAllOut: areAllOut) { best = strategy }
    }
    return best
  }

  /// Strategy positions, best first.
  var ranking: [Int] {
    let areAllOut = areAllOut
    return totals.indices.sorted { precedes($0, $1, areAllOut: areAllOut) }
  }

  /// Whether a strategy comes before another in the ranking.
  func precedes(_ a: Int, _ b: Int) -> Bool { precedes(a, b, areAllOut: areAllOut) }

  private var areAllOut: Bool {
    for strategy in barring.indices where barring[strategy] == 0 { return false }
    return true
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
