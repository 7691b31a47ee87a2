/// What the rules say about one situation: every value with the rules behind it.
///
/// All scores are integers; ``scale`` turns them into the 0…100 of reports.
struct Evaluation: Hashable, Sendable {
  let situation: Situation
  /// By strategy position.
  let assessments: [Assessment]
  /// Strategy positions, best first.
  let ranking: [Int]
  /// Positions of the techniques that apply within the winner.
  let techniques: [Int]
  /// The weights that were used, by criterion position.
  let weights: [Int]

  /// What the rules say about one strategy.
  struct Assessment: Hashable, Sendable {
    /// Positions of the gates that fired against it.
    let gates: [Int]
    let feasibility: Feasibility
    /// By criterion position.
    let cells: [Cell]
    /// Σ weight × value.
    let total: Int
  }

  /// A strategy's value on one criterion.
  struct Cell: Hashable, Sendable {
    /// Position of the table that gave the base value and of the row that hit; none if neutral.
    let hit: Hit?
    /// Positions of the adjustments that fired.
    let adjustments: [Int]
    /// Base value and adjustments before clamping.
    let raw: Int
    /// The value, 0…100.
    let value: Int
  }

  struct Hit: Hashable, Sendable {
    let table: Int
    let row: Int
  }
}

extension Evaluation {
  /// Position of the recommended strategy.
  var winner: Int { ranking[0] }

  /// Position of the next strategy; the winner itself where there is no other.
  var runnerUp: Int { ranking.count > 1 ? ranking[1] : ranking[0] }

  /// Σ weight.
  var scale: Int { weights.reduce(0, +) }

  /// A strategy's score, 0…100.
  func score(_ strategy: Int) -> Double { Double(assessments[strategy].total) / Double(scale) }

  /// The winner's lead over the runner-up in points, 0…100: 0 where gates put a lower score first.
  var margin: Double {
    Double(max(0, assessments[winner].total - assessments[runnerUp].total)) / Double(scale)
  }

  /// Whether a strategy is ruled out.
  func isRuledOut(_ strategy: Int) -> Bool { assessments[strategy].feasibility == .ruledOut }

  /// Whether gates leave the winner as the only choice.
  var isForced: Bool {
    ranking.count > 1 && !isRuledOut(winner) && ranking.dropFirst().allSatisfy(isRuledOut)
  }

  /// Whether winner and runner-up have the same score, so that the fixed order decided.
  var isTie: Bool {
    winner != runnerUp && isRuledOut(winner) == isRuledOut(runnerUp)
      && assessments[winner].total == assessments[runnerUp].total
  }

  /// Whether a criterion was answered, for at least one strategy.
  func isAnswered(_ criterion: Int) -> Bool {
    assessments.contains { $0.cells[criterion].hit != nil }
  }
}
