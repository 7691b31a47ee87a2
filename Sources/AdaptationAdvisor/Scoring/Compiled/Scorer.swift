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
  /// The slots that an answer has moved, in room for all of them.
  private var changes: SlotChanges

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
    changes = SlotChanges(slots: rubric.slots.count)
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
    changes.clear()
    for place in moved.range(question.rawValue) {
      let slot = moved[place]
      change(slot, to: rubric.state(of: slot, in: situation))
    }
    applyChanges()
  }

  /// Puts a slot into a state and applies the rules that read it.
  mutating func set(_ slot: Int, to state: UInt8) {
    changes.clear()
    change(slot, to: state)
    applyChanges()
  }

  private mutating func change(_ slot: Int, to state: UInt8) {
    let old = states[slot]
    guard state != old else { return }
    states[slot] = state
    changes.add(slot, left: old)
  }

  /// Applies the rules that read what has changed.
  private mutating func applyChanges() {
    if changes.isEmpty { return }
    for change in 0..<changes.count {
      for place in rubric.readers.range(changes[change].slot) {
        let cell = rubric.readers[place]
        let base = rubric.base(cell, states)
        raw[cell] += base - bases[cell]
        bases[cell] = base
      }
    }
    for word in stride(from: 0, to: fired.count, by: 2) {
      let held = SIMD2(fired[word], fired[word + 1])
      let holding = rubric.firing(word / 2, states, after: changes, fired: held)
      guard holding != held else { continue }
      fired[word] = holding.x
      fired[word + 1] = holding.y
      let (more, fewer) = (holding & ~held, held & ~holding)
      apply(word, more.x, 1)
      apply(word, fewer.x, -1)
      apply(word + 1, more.y, 1)
      apply(word + 1, fewer.y, -1)
    }
    addUp()
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

  private mutating func addUp() { Self.addUp(raw, weights, &totals) }

  private static func addUp(_ raw: [Int], _ weights: [Int], _ totals: inout [Int]) {
    let (raw, weights) = (raw.span, weights.span)
    var totals = totals.mutableSpan
    var cell = 0
    for strategy in totals.indices {
      var total = 0
      for criterion in weights.indices {
        total &+= weights[criterion] &* min(100, max(0, raw[cell]))
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
