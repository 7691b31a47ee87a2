/// An assumption of the estimates that, toward an end of its range, changes what is recommended,
/// whether it is feasible, or what to start with.
struct AssumptionFlip: Hashable, Sendable {
  let assumption: Assumption
  /// What is assumed, and the nearest value that was found to change it: of two digits, or the end
  /// of the range.
  let given: Double
  let value: Double
  /// Position of the strategy that is recommended then, and whether it is feasible.
  let winner: Int
  let feasibility: Feasibility
  /// The strategy to start with then; none where nothing is feasible.
  let start: Int?
}

extension Evaluator {
  /// Assumptions that would change the recommendation, its feasibility or its beginning at an end of
  /// their range, the nearest first: each by itself, and all others as they are. Those that would by being certain,
  /// without another value, are left out.
  func assumptionFlips(_ evaluation: Evaluation) -> [AssumptionFlip] {
    guard evaluation.situation.isHeldAgainstEstimates else { return [] }
    var trial = AssumptionTrial(self, evaluation.situation)
    let flips = Assumption.allCases.flatMap { assumption -> [AssumptionFlip] in
      let values = estimator.assumptions[assumption]
      let ends = [values[.favorable], values[.adverse]].filter { $0 != values.central }
      let flips = ends.compactMap { trial.flip(assumption, from: values.central, toward: $0) }
      return flips.isEmpty || trial.changes(assumption, values.central) ? [] : flips
    }
    return flips.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element)
  }
}

extension AssumptionFlip {
  /// In powers of ten; without end to and from nothing.
  fileprivate var distance: Double {
    given > 0 && value > 0 ? abs(Numerics.powersOfTen(value / given)) : .infinity
  }
}

/// Decides a situation again and again, with one assumption changed, in memory that is set aside once.
private struct AssumptionTrial {
  private let evaluator: Evaluator
  private let situation: Situation
  private let given: Outcome
  private var estimator: Estimator
  private var scorer: Scorer
  private var changed: Situation

  /// What is recommended, whether it is feasible, and what to start with.
  private struct Outcome: Equatable {
    let winner: Int
    let feasibility: Feasibility
    let start: Int?

    init(_ scorer: borrowing Scorer) {
      winner = scorer.winner
      feasibility = scorer.feasibility(winner)
      start = scorer.start
    }
  }

  init(_ evaluator: Evaluator, _ situation: Situation) {
    self.evaluator = evaluator
    self.situation = situation
    estimator = evaluator.estimator
    changed = situation
    var scorer = evaluator.scorer
    scorer.score(situation)
    given = Outcome(scorer)
    self.scorer = scorer
  }

  /// How it comes out with another value in all cases.
  private mutating func outcome(_ assumption: Assumption, _ value: Double) -> Outcome {
    let assumed = estimator.assumptions[assumption]
    estimator.assumptions[assumption] = ByCase(repeating: value)
    evaluator.estimate(&changed, by: estimator)
    estimator.assumptions[assumption] = assumed
    // Most assumptions have no part in a situation.
    if changed.needs == situation.needs { return given }
    scorer.score(changed)
    return Outcome(scorer)
  }

  /// Whether it comes out otherwise with a value in all cases.
  mutating func changes(_ assumption: Assumption, _ value: Double) -> Bool {
    outcome(assumption, value) != given
  }

  /// The change nearest to what is assumed, found by halving what lies between it and an end of the
  /// range at which it comes out otherwise.
  mutating func flip(
    _ assumption: Assumption, from central: Double, toward end: Double
  ) -> AssumptionFlip? {
    let last = outcome(assumption, end)
    guard last != given else { return nil }
    var (same, other) = (central, end)
    for _ in 0..<10 {
      let middle = (same + other) / 2
      if outcome(assumption, middle) == given { same = middle } else { other = middle }
    }
    let rounded = other.twoDigits(end < central ? .down : .up)
    let isWithin = (min(central, end)...max(central, end)).contains(rounded)
    // What is rounded may come out differently; the end does not.
    let found = isWithin ? outcome(assumption, rounded) : given
    let (value, outcome) = found == given ? (end, last) : (rounded, found)
    return AssumptionFlip(
      assumption: assumption, given: central, value: value, winner: outcome.winner,
      feasibility: outcome.feasibility, start: outcome.start)
  }
}

extension Double {
  /// A number of two significant digits beside a positive one.
  fileprivate func twoDigits(_ rule: FloatingPointRoundingRule) -> Double {
    guard self > 0 else { return self }
    let power = Numerics.powersOfTen(self).rounded(.down) - 1
    let scale = Numerics.tenToThe(abs(power))
    return power < 0 ? (self * scale).rounded(rule) / scale : (self / scale).rounded(rule) * scale
  }
}
