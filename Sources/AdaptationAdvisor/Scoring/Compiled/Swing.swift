/// How far other answers to some questions could move each strategy from where it stands: bounds
/// that save trying most changes.
///
/// In contrast to ``Reach``, a question may be answered already, and rules that fired may stop.
struct Swing: Sendable {
  /// By question: what answers to it alone can move.
  private let fields: [Field]
  /// The slots that rules read.
  private let readSlots: [Int]
  /// By cell: the least and the greatest base value.
  private let lowest: [Int]
  private let highest: [Int]
  /// By rule: the points that it gives, and the strategy that it rules out.
  private let effects: Lists<Effect>
  private let barred: [Int?]

  init(
    _ rubric: Rubric, _ weights: [Int], _ slots: SlotTable, _ rules: CompiledConditions,
    _ readers: Lists<Int>
  ) {
    let readSlots = rules.readSlots
    self.readSlots = readSlots
    fields = Question.allCases.map { question in
      let moved = slots.moved.list(question.rawValue)
      return Field(
        rules: (0..<rules.words).map { word in
          moved.reduce(0) { $0 | rules.readers(of: $1, word) }
        },
        cells: Set(moved.flatMap { readers.list($0) }).sorted(),
        fixed: readSlots.filter { !moved.contains($0) })
    }
    let cells = rubric.strategies.indices.flatMap { strategy in
      rubric.criteria.map { $0.baseValues(of: strategy) }
    }
    lowest = cells.map { $0.min() ?? 0 }
    highest = cells.map { $0.max() ?? 0 }
    effects = Lists(
      rubric.adjustments.map { adjustment in
        adjustment.points.enumerated().filter { $0.element != 0 }.map {
          Effect(strategy: $0.offset, points: weights[adjustment.criterion] * $0.element)
        }
      } + rubric.gates.map { _ in [] })
    barred =
      rubric.adjustments.map { _ in nil }
      + rubric.gates.map { $0.effect == .ruledOut ? $0.strategy : nil }
  }

  /// What answers to some questions can move.
  struct Field: Sendable {
    /// A bit for each rule that they can move, word by word.
    let rules: [UInt64]
    /// The cells whose base values they can move.
    let cells: [Int]
    /// Slots that rules read and that the answers leave alone: rules that these keep from firing
    /// cannot be moved.
    let fixed: [Int]
  }

  /// What answers to a question can move.
  func field(_ question: Question) -> Field { fields[question.rawValue] }

  /// What answers to some questions can move together.
  func field(_ questions: [Question]) -> Field {
    questions.reduce(Field(rules: [], cells: [], fixed: readSlots)) { whole, question in
      let part = fields[question.rawValue]
      return Field(
        rules: part.rules.indices.map {
          part.rules[$0] | (whole.rules.isEmpty ? 0 : whole.rules[$0])
        },
        cells: Set(whole.cells + part.cells).sorted(),
        fixed: whole.fixed.filter(part.fixed.contains))
    }
  }

  /// The least and the greatest base value of a cell.
  func range(of cell: Int) -> (low: Int, high: Int) { (lowest[cell], highest[cell]) }

  /// The strategy that a rule rules out.
  func barred(by rule: Int) -> Int? { barred[rule] }

  /// The most that a rule can do to each strategy, one way or the other, in weighted points.
  func addWeight(of rule: Int, times count: Int, to weights: inout [Int]) {
    for place in effects.range(rule) {
      weights[effects[place].strategy] += count * abs(effects[place].points)
    }
  }

  /// What a rule does to a strategy when it fires.
  private struct Effect: Sendable {
    let strategy: Int
    /// Weighted.
    let points: Int
  }

  /// How far a strategy can be moved.
  struct Bound: Sendable {
    /// The weighted points that it can lose and gain.
    var loss = 0
    var gain = 0
    /// Whether a gate may shut it out or let it in.
    var mayBeBarred = false
    var mayBeFreed = false
  }
}

extension Swing {
  /// By strategy: how far answers can move it from where it stands.
  func bounds(
    _ field: Field, _ scorer: borrowing Scorer, _ conditions: CompiledConditions
  ) -> [Bound] {
    var bounds = Array(repeating: Bound(), count: scorer.totals.count)
    for word in field.rules.indices where field.rules[word] != 0 {
      let fired = scorer.fired[word]
      // What does not fire now and is kept from it by slots that stay will not fire.
      let open = fired | conditions.admitted(word, by: field.fixed, scorer.states)
      for bit in Bits(field.rules[word] & open) {
        widen(&bounds, by: word << 6 + bit, hasFired: fired >> UInt64(bit) & 1 == 1)
      }
    }
    for cell in field.cells {
      let weight = scorer.weights[cell % scorer.weights.count]
      let strategy = cell / scorer.weights.count
      bounds[strategy].loss += weight * (scorer.bases[cell] - lowest[cell])
      bounds[strategy].gain += weight * (highest[cell] - scorer.bases[cell])
    }
    return bounds
  }

  /// Adds what it would do if a rule fired where it did not, or no more where it did.
  private func widen(_ bounds: inout [Bound], by rule: Int, hasFired: Bool) {
    for place in effects.range(rule) {
      let (strategy, change) = (effects[place].strategy, effects[place].points)
      let points = hasFired ? -change : change
      bounds[strategy].loss += max(0, -points)
      bounds[strategy].gain += max(0, points)
    }
    guard let strategy = barred[rule] else { return }
    if hasFired {
      bounds[strategy].mayBeFreed = true
    } else {
      bounds[strategy].mayBeBarred = true
    }
  }
}

extension Scorer {
  /// Whether other answers to some questions could make a wanted strategy win instead of the one
  /// that does.
  func couldMakeWin(_ isWanted: (Int) -> Bool, _ field: Swing.Field) -> Bool {
    let bounds = rubric.bounds(field, self)
    let winner = winner
    if barring[winner] > 0 || bounds[winner].mayBeBarred { return true }
    for strategy in totals.indices where strategy != winner && isWanted(strategy) {
      guard barring[strategy] == 0 || bounds[strategy].mayBeFreed else { continue }
      let lead = totals[winner] - totals[strategy]
      if lead <= bounds[winner].loss + bounds[strategy].gain { return true }
    }
    return false
  }
}
