/// What a ``Scorer`` asks for over and over. A part that is asked from outside the rubric would be
/// copied first, with all that it refers to.
extension CompiledRubric {
  /// Reads the states of all slots off a situation.
  func readStates(of situation: Situation, into states: inout [UInt8]) {
    slots.read(situation, into: &states)
  }

  /// The state of a slot in a situation.
  func state(of slot: Int, in situation: Situation) -> UInt8 {
    slots.state(of: slot, in: situation)
  }

  /// Puts each cell's base value into two lists.
  func fillBases(_ bases: inout [Int], _ others: inout [Int], _ states: [UInt8]) {
    cells.fill(&bases, &others, states)
  }

  /// A cell's base value in some states of the slots.
  func base(_ cell: Int, _ states: [UInt8]) -> Int { cells.base(cell, states) }

  /// Finds the rules that fire, word by word.
  func findRules(_ states: [UInt8], _ firing: inout [UInt64]) { rules.find(states, &firing) }

  /// The rules of a pair of words that fire once some slots have changed their states.
  func firing(
    _ pair: Int, _ states: [UInt8], after changes: borrowing SlotChanges, fired: SIMD2<UInt64>
  ) -> SIMD2<UInt64> {
    rules.holding(pair, states, after: changes, held: fired)
  }

  /// Adds the points of some adjustments of a word to the values of cells, so many times.
  func add(_ times: Int, _ adjustments: UInt64, from first: Int, to values: inout [Int]) {
    effects.add(times, adjustments, from: first, to: &values)
  }

  /// Finds the techniques that apply to a strategy: a bit for each.
  func findTechniques(of strategy: Int, _ states: [UInt8], _ found: inout [UInt64]) {
    techniques[strategy].find(states, &found)
  }

  /// The positions of the reservations about a recommended strategy.
  func reservations(about strategy: Int, _ states: [UInt8]) -> [Int] {
    reservations[strategy].positions(states)
  }

  /// By strategy: how far answers can move it from where it stands, see ``Swing``.
  func bounds(_ field: Swing.Field, _ scorer: borrowing Scorer) -> [Swing.Bound] {
    swing.bounds(field, scorer, rules)
  }

  /// Whether a rule fires.
  func fires(_ rule: Int, _ states: [UInt8]) -> Bool { rules.holds(rule, states) }

  /// The rules of a word that the states of some slots do not keep from firing.
  func admitted(_ word: Int, by slots: some Sequence<Int>, _ states: [UInt8]) -> UInt64 {
    rules.admitted(word, by: slots, states)
  }

  /// The least and the greatest base value of a cell.
  func baseRange(of cell: Int) -> (low: Int, high: Int) { swing.range(of: cell) }

  /// The strategy that a rule rules out.
  func barred(by rule: Int) -> Int? { swing.barred(by: rule) }

  /// The most that a rule can do to each strategy, see ``Swing/addWeight(of:times:to:)``.
  func addWeight(of rule: Int, times count: Int, to weights: inout [Int]) {
    swing.addWeight(of: rule, times: count, to: &weights)
  }

  /// The slots that rules read.
  var readSlots: [Int] { rules.readSlots }

  /// The rules of a word that read a slot.
  func rulesReading(_ slot: Int, _ word: Int) -> UInt64 { rules.readers(of: slot, word) }

  /// What answers to a question can move, or answers to some questions together.
  func field(_ question: Question) -> Swing.Field { swing.field(question) }
  func field(_ questions: [Question]) -> Swing.Field { swing.field(questions) }

  /// The slots that answers to a question can move.
  func moved(by question: Question) -> ArraySlice<Int> { slots.moved.list(question.rawValue) }

  /// By slot: whether answers to some questions can leave it in another state than "unknown".
  func liveSlots(in situation: Situation, answering questions: [Question]) -> [Bool] {
    slots.liveSlots(in: situation, answering: questions)
  }
}
