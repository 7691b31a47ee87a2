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

  /// How many steps are taken at most. A condition of eight facts takes some thousands.
  static let limit = 100_000

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

  /// Fixes one fact after the other. What is not fixed counts as unknown: knowing more never makes
  /// what holds stop holding, nor what is refuted hold, so both can end the search early.
  private mutating func search(from index: Int, _ states: [Fact: FactState]) -> Outcome {
    steps += 1
    guard steps < Self.limit else { return .undecided }
    let holds = wanted.truth { $0.truth(in: states) }
    guard holds != .no, unwanted.truth({ $0.truth(in: states) }) != .yes else {
      return .impossible
    }
    guard index < facts.count else { return holds == .yes ? .found(states) : .impossible }
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

extension Condition {
  /// Whether a member of a condition holds in some states.
  fileprivate func truth(in states: [Fact: FactState]) -> Truth {
    facts.first.flatMap { states[$0] }?.truth(of: self) ?? .unknown
  }
}
