/// Numbers the facts that rules read, and cuts each fact's values into the states that rules can
/// tell apart.
///
/// State 0 is "unknown". A level's state is its position plus 1; a number's is 1 plus the count of
/// thresholds up to it.
struct SlotTable: Sendable {
  /// The most thresholds on one fact, so that the states of a fact fit into 64 bits.
  static let thresholdLimit = 62

  /// By slot: the numbers at which some rule changes, ascending.
  private let edges: Lists<Double>
  /// By slot: the fact, and the strategy it is about.
  private let facts: [(fact: Fact, strategy: Int)]
  /// By question: the slots whose state an answer to it can move.
  let moved: Lists<Int>
  /// By question: those that it moves with the estimates as they stand.
  let movedAlone: Lists<Int>
  /// The slots of numbers that some rule asks for: others are always in the same state.
  private let numberSlots: [NumberSlot]
  /// By slot: what its state is read off.
  private let readings: [Reading]

  private enum Reading: Sendable {
    case number(NumberSlot)
    /// The level or flag that answers a question.
    case answer(Int)
    /// A number that no rule asks for counts as unknown.
    case nothing
  }

  init(_ rubric: Rubric) {
    var sets: [Fact: Set<Double>] = [:]
    for (fact, value) in rubric.allThresholds { sets[fact, default: []].insert(value) }
    let shared: [Fact] = Question.allCases.map { .question($0) } + [.examplesPerClass]
    let facts =
      shared.map { ($0, 0) }
      + rubric.strategies.indices.flatMap { strategy in Self.coverFacts.map { ($0, strategy) } }
    self.facts = facts
    let edges = facts.map { (sets[$0.0] ?? []).sorted() }
    self.edges = Lists(edges)
    let places = self.edges
    let numberSlots = facts.indices.compactMap { slot in
      let source = NumberSlot.Source(facts[slot].0, for: facts[slot].1)
      return source.flatMap {
        edges[slot].isEmpty ? nil : NumberSlot(slot: slot, source: $0, edges: places.range(slot))
      }
    }
    self.numberSlots = numberSlots
    readings = facts.indices.map { slot in
      if let number = numberSlots.first(where: { $0.slot == slot }) { return .number(number) }
      if case .question(let question) = facts[slot].0, !question.isNumber {
        return .answer(question.rawValue)
      }
      return .nothing
    }
    let read = facts.map { QuestionSet($0.0.questions) }
    // A number that no rule asks for is always in the same state.
    let movable = facts.indices.filter { !facts[$0].0.isNumber || !edges[$0].isEmpty }
    func moved(by question: Question, withNeeds: Bool) -> [Int] {
      let settled = rubric.settled(by: question)
      let answered = QuestionSet(settled)
      let movesNeeds =
        withNeeds && (settled.contains(where: Workload.moved) || !rubric.estimates.isEmpty)
      return movable.filter { slot in
        !answered.isDisjoint(with: read[slot]) || facts[slot].0.isPerStrategy && movesNeeds
      }
    }
    self.moved = Lists(Question.allCases.map { moved(by: $0, withNeeds: true) })
    movedAlone = Lists(Question.allCases.map { moved(by: $0, withNeeds: false) })
  }

  /// How many slots there are.
  var count: Int { edges.count }

  /// The slot of a fact; of a fact about cover, for the strategy at this position.
  func slot(_ fact: Fact, for strategy: Int) -> Int {
    switch fact {
    case .question(let question):
      question.rawValue
    case .examplesPerClass:
      Question.allCases.count
    case .cover(let resource, let bound):
      Self.firstCover + strategy * Self.coverFacts.count + resource.index * 3 + bound.index
    }
  }

  /// How many states a fact has besides "unknown".
  func states(of fact: Fact) -> Int { states(in: slot(fact, for: 0)) }

  /// How many states a slot has besides "unknown".
  func states(in slot: Int) -> Int {
    guard case .question(let question) = facts[slot].fact, !question.isNumber else {
      return edges.range(slot).count + 1
    }
    return question.isFlag ? 2 : question.levels.count
  }

  /// Reads the states of all slots off a situation.
  func read(_ situation: Situation, into states: inout [UInt8]) {
    var states = states.mutableSpan
    for question in 0..<Question.allCases.count { states[question] = situation.states[question] }
    for slot in numberSlots { states[slot.slot] = state(of: slot, in: situation) }
  }

  @inline(__always)
  private func state(of slot: NumberSlot, in situation: Situation) -> UInt8 {
    let value = slot.value(in: situation)
    return value < 0 ? 0 : band(value, slot.edges)
  }

  /// 1 plus the count of thresholds up to a number.
  @inline(__always)
  private func band(_ value: Double, _ edges: Range<Int>) -> UInt8 {
    let edges = self.edges.elements.span.extracting(edges)
    var count = 0
    while count < edges.count, edges[count] <= value { count &+= 1 }
    return UInt8(truncatingIfNeeded: count &+ 1)
  }

  /// The state of a slot in a situation.
  func state(of slot: Int, in situation: Situation) -> UInt8 {
    switch readings[slot] {
    case .number(let number): state(of: number, in: situation)
    case .answer(let question): situation.states[question]
    case .nothing: 0
    }
  }

  /// A number in each state of a question's slot, from state 1 on.
  func numbers(_ question: Question) -> [Double] {
    let edges = edges.list(question.rawValue)
    return [edges.first.map { $0 / 2 } ?? 0] + edges
  }

  /// By slot: whether it can be in another state than "unknown" once some questions are answered.
  /// What covers a need is unknown where nothing is said about what there is.
  func liveSlots(in situation: Situation, answering questions: [Question]) -> [Bool] {
    facts.indices.map { slot in
      guard case .cover(let resource, _) = facts[slot].fact,
        situation.number(resource.question) == nil
      else { return true }
      return questions.contains { movedAlone.list($0.rawValue).contains(slot) }
    }
  }

  /// The slot that an answer to a question moves, if it moves no other.
  func onlySlot(of question: Question) -> Int? {
    let slots = moved.list(question.rawValue)
    return slots.count == 1 ? slots.first : nil
  }

  /// Numbers that answer a question, at least one in every stretch of numbers that rules cannot tell
  /// apart with the estimates as they stand; in no order.
  func starts(of question: Question, in situation: Situation) -> [Double] {
    var starts = [0.0]
    for slot in moved.list(question.rawValue) {
      let (fact, strategy) = facts[slot]
      guard fact.questions.contains(question) else { continue }
      for edge in edges.list(slot) {
        switch fact {
        case .question: starts.append(edge)
        case .cover(let resource, let bound):
          // Rounded up, so that the cover is not short of the edge by a trace.
          starts.append(edge * situation.need(resource, strategy)[bound] * (1 + 1e-12))
        case .examplesPerClass where question == .labeledExamples:
          if let classes = situation.number(.classes) { starts.append(edge * classes) }
        case .examplesPerClass:
          // More classes are fewer examples for each: the stretch begins just beyond the edge.
          guard let examples = situation.number(.labeledExamples), edge > 0 else { continue }
          starts.append(max(1, examples / edge) * (1 + 1e-12))
        }
      }
    }
    return starts
  }

  /// The states of a number that lie from `low` up to, not including, `high`.
  func mask(_ fact: Fact, atLeast low: Double?, below high: Double?) -> UInt64 {
    let edges = Array(edges.list(slot(fact, for: 0)))
    return (0...edges.count).reduce(0) { mask, band in
      let start = band == 0 ? -Double.infinity : edges[band - 1]
      let end = band == edges.count ? Double.infinity : edges[band]
      let isInside = low.map { start >= $0 } ?? true && high.map { end <= $0 } ?? true
      return isInside ? mask | 1 << UInt64(band + 1) : mask
    }
  }

  /// The facts that differ by strategy, in the order of their slots.
  static let coverFacts: [Fact] = Fact.Resource.allCases.flatMap { resource in
    Fact.Bound.allCases.map { .cover(resource, $0) }
  }

  private static let firstCover = Question.allCases.count + 1
}

extension Fact.Resource {
  fileprivate var index: Int { self == .budget ? 0 : 1 }
}

extension Fact.Bound {
  fileprivate var index: Int {
    switch self {
    case .low: 0
    case .central: 1
    case .high: 2
    }
  }
}

extension Rubric {
  /// Every number at which some rule that decides may change, or the technique or the call.
  var allThresholds: [(fact: Fact, value: Double)] {
    thresholds + techniques.flatMap(\.when.thresholds)
      + call.reservations.flatMap(\.when.thresholds)
  }

  /// Every number at which some rule that decides may change, with the fact it belongs to.
  var thresholds: [(fact: Fact, value: Double)] {
    let conditions = estimates.map(\.when) + gates.map(\.when) + adjustments.map(\.when)
    let bands = criteria.flatMap(\.tables).flatMap { table in
      table.rows.flatMap { row -> [(Fact, Double)] in
        guard case .band(let low, let high) = row.match else { return [] }
        return [low, high].filter(\.isFinite).map { (table.reads, $0) }
      }
    }
    return conditions.flatMap(\.thresholds) + bands
  }
}
