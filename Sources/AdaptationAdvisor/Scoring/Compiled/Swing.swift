/// How far other answers to a question could move each strategy from where it stands: bounds that
/// save trying most changes.
///
/// In contrast to ``Reach``, the question may be answered already, and rules that fired may stop.
struct Swing: Sendable {
  /// By question, word by word: the rules that an answer can move.
  private let rules: [UInt64]
  private let words: Int
  /// By question: the criteria whose base values it can move.
  private let criteria: Lists<Int>
  /// By cell: the least and the greatest base value.
  private let lowest: [Int]
  private let highest: [Int]

  init(_ rubric: Rubric, _ slots: SlotTable, _ rules: CompiledConditions, _ readers: Lists<Int>) {
    words = rules.words
    let moved = Question.allCases.map { slots.moved.list($0.rawValue) }
    self.rules = moved.flatMap { slots in
      (0..<rules.words).map { word in slots.reduce(0) { $0 | rules.readers(of: $1, word) } }
    }
    let count = rubric.criteria.count
    criteria = Lists(
      moved.map { slots in Set(slots.flatMap { readers.list($0) }.map { $0 % count }).sorted() })
    let cells = rubric.strategies.indices.flatMap { strategy in
      rubric.criteria.map { $0.baseValues(of: strategy) }
    }
    lowest = cells.map { $0.min() ?? 0 }
    highest = cells.map { $0.max() ?? 0 }
  }

  /// The rules of a word that answers to some questions can move.
  func rules(_ questions: [Question], _ word: Int) -> UInt64 {
    questions.reduce(0) { $0 | rules[$1.rawValue * words + word] }
  }

  /// Whether other answers to some questions could make a wanted strategy win instead of the one
  /// that does.
  func couldMakeWin(
    _ isWanted: (Int) -> Bool, _ questions: [Question], _ scorer: borrowing Scorer
  ) -> Bool {
    let winner = scorer.winner
    guard scorer.barring[winner] == 0 else { return true }
    var bounds = Bounds(strategies: scorer.totals.count)
    for word in 0..<words {
      scorer.addSwings(of: rules(questions, word), in: word, to: &bounds)
    }
    if bounds.mayBeBarred[winner] { return true }
    for question in questions {
      for place in criteria.range(question.rawValue) {
        for strategy in scorer.totals.indices {
          let cell = strategy * scorer.weights.count + criteria[place]
          let weight = scorer.weights[criteria[place]]
          bounds.losses[strategy] += weight * (scorer.bases[cell] - lowest[cell])
          bounds.gains[strategy] += weight * (highest[cell] - scorer.bases[cell])
        }
      }
    }
    return scorer.totals.indices.contains { strategy in
      guard strategy != winner, isWanted(strategy),
        scorer.barring[strategy] == 0 || bounds.mayBeFreed[strategy]
      else { return false }
      let lead = scorer.totals[winner] - scorer.totals[strategy]
      return lead <= bounds.losses[winner] + bounds.gains[strategy]
    }
  }

  /// By strategy: the weighted points that it can lose and gain, and whether a gate may shut it
  /// out or let it in.
  struct Bounds {
    var losses: [Int]
    var gains: [Int]
    var mayBeBarred: [Bool]
    var mayBeFreed: [Bool]

    init(strategies: Int) {
      losses = Array(repeating: 0, count: strategies)
      gains = losses
      mayBeBarred = Array(repeating: false, count: strategies)
      mayBeFreed = mayBeBarred
    }
  }
}

extension Scorer {
  /// Whether other answers to some questions could make a wanted strategy win, see
  /// ``Swing/couldMakeWin(_:_:_:)``.
  func couldMakeWin(_ isWanted: (Int) -> Bool, _ questions: [Question]) -> Bool {
    rubric.swing.couldMakeWin(isWanted, questions, self)
  }

  /// Adds what it would do if each of some rules fired where it did not, or no more where it did.
  fileprivate func addSwings(of rules: UInt64, in word: Int, to bounds: inout Swing.Bounds) {
    for bit in Bits(rules) {
      let rule = word << 6 + bit
      let hasFired = holds(rule)
      guard rule < rubric.effects.count else {
        let gate = rubric.gateEffects[rule - rubric.effects.count]
        guard gate.feasibility == .ruledOut else { continue }
        if hasFired {
          bounds.mayBeFreed[gate.strategy] = true
        } else {
          bounds.mayBeBarred[gate.strategy] = true
        }
        continue
      }
      for place in rubric.effects.range(rule) {
        let effect = rubric.effects[place]
        let points = weights[effect.cell % weights.count] * effect.points
        let change = hasFired ? -points : points
        if change < 0 {
          bounds.losses[effect.cell / weights.count] -= change
        } else {
          bounds.gains[effect.cell / weights.count] += change
        }
      }
    }
  }
}
