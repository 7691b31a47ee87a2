/// Decides by exhaustion whether conditions can hold together: over all states of the facts they
/// read, less those that cannot occur together, see ``FactTies``.
struct ConditionSearch: Sendable {
  /// What came out.
  enum Outcome: Hashable, Sendable {
    /// States in which it is so; no others need to be known.
    case found([Fact: FactState])
    /// It is never so, whatever the answers.
    case impossible
    /// There are too many states to try.
    case undecided
  }

  /// How many steps are taken at most. What people write takes some hundreds.
  static let limit = 20_000

  private let ties: FactTies
  private let wanted: Condition
  private let unwanted: Condition
  private let facts: [(fact: Fact, states: [FactState])]
  private var steps = 0

  /// Looks for states in which one condition holds and another does not hold for certain.
  static func outcome(
    of wanted: Condition, without unwanted: Condition = .any([]), _ ties: FactTies
  ) -> Outcome {
    var search = ConditionSearch(ties, wanted, unwanted)
    return search.search(from: 0, [:])
  }

  private init(_ ties: FactTies, _ wanted: Condition, _ unwanted: Condition) {
    self.ties = ties
    self.wanted = wanted
    self.unwanted = unwanted
    let cuts = Dictionary(
      grouping: wanted.thresholds + unwanted.thresholds, by: \.fact)
    var seen: Set<Fact> = []
    facts = (wanted.facts + unwanted.facts).filter { seen.insert($0).inserted }
      .map { ($0, FactState.all(of: $0, cutAt: cuts[$0]?.map(\.value) ?? [])) }
  }

  /// Fixes one fact after the other, and gives up where what is not fixed cannot help anymore.
  private mutating func search(from index: Int, _ states: [Fact: FactState]) -> Outcome {
    steps += 1
    guard steps < Self.limit else { return .undecided }
    let holds = wanted.range { states[$0] }
    guard holds.greatest == .yes, unwanted.range({ states[$0] }).least != .yes else {
      return .impossible
    }
    guard index < facts.count else { return .found(states) }
    var result = Outcome.impossible
    for state in facts[index].states {
      var next = states
      next[facts[index].fact] = state
      guard ties.allow(next) else { continue }
      switch search(from: index + 1, next) {
      case .found(let found): return .found(found)
      case .undecided: result = .undecided
      case .impossible: break
      }
      if steps >= Self.limit { return .undecided }
    }
    return result
  }
}

/// What a condition can come to while some facts may still take any state.
private struct TruthRange {
  var least: Truth
  var greatest: Truth
}

extension Condition {
  fileprivate func range(_ state: (Fact) -> FactState?) -> TruthRange {
    switch self {
    case .levels(let question, _), .flag(let question, _): range(state(.question(question)))
    case .number(let fact, _, _): range(state(fact))
    case .all(let parts):
      parts.reduce(into: TruthRange(least: .yes, greatest: .yes)) { range, part in
        let other = part.range(state)
        range.least = min(range.least, other.least)
        range.greatest = min(range.greatest, other.greatest)
      }
    case .any(let parts):
      parts.reduce(into: TruthRange(least: .no, greatest: .no)) { range, part in
        let other = part.range(state)
        range.least = max(range.least, other.least)
        range.greatest = max(range.greatest, other.greatest)
      }
    case .not(let part):
      TruthRange(
        least: part.range(state).greatest.negated, greatest: part.range(state).least.negated)
    }
  }

  private func range(_ state: FactState?) -> TruthRange {
    guard let truth = state?.truth(of: self) else { return TruthRange(least: .no, greatest: .yes) }
    return TruthRange(least: truth, greatest: truth)
  }
}
