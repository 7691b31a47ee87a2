/// Numbers the facts that rules read, and cuts each fact's values into the states that rules can
/// tell apart.
///
/// State 0 is "unknown". A level's state is its position plus 1; a number's is 1 plus the count of
/// thresholds up to it.
struct SlotTable: Sendable {
  /// The most thresholds on one fact, so that the states of a fact fit into 64 bits.
  static let thresholdLimit = 62

  /// By slot: the numbers at which some rule changes, ascending.
  private let edges: [[Double]]

  init(_ rubric: Rubric) {
    var sets: [Fact: Set<Double>] = [:]
    for (fact, value) in rubric.thresholds { sets[fact, default: []].insert(value) }
    let shared: [Fact] = Question.allCases.map { .question($0) } + [.examplesPerClass]
    let facts = shared + rubric.strategies.flatMap { _ in Self.coverFacts }
    edges = facts.map { (sets[$0] ?? []).sorted() }
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
  func states(of fact: Fact) -> Int {
    guard case .question(let question) = fact, !fact.isNumber else {
      return edges[slot(fact, for: 0)].count + 1
    }
    return question.isFlag ? 2 : question.levels.count
  }

  /// The state of a number; "unknown" if there is none.
  func state(of value: Double?, in slot: Int) -> UInt8 {
    guard let value else { return 0 }
    var state: UInt8 = 1
    for edge in edges[slot] where edge <= value { state += 1 }
    return state
  }

  /// The states of a number that lie from `low` up to, not including, `high`.
  func mask(_ fact: Fact, atLeast low: Double?, below high: Double?) -> UInt64 {
    let edges = edges[slot(fact, for: 0)]
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
