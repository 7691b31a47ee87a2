/// How far a strategy can be carried out at all, apart from whether it is preferable.
public enum Feasibility: String, Codable, Hashable, Sendable {
  /// Nothing is known to stand in its way.
  case feasible
  /// It may fail for want of means: an estimate's range straddles what is there.
  case doubtful
  /// Something that is known rules it out.
  case ruledOut = "ruled-out"
}

/// A rule that rules a strategy out, or marks it doubtful, whatever its score.
struct Gate: Hashable, Sendable {
  let rule: Rule
  /// Position of the strategy concerned.
  let strategy: Int
  let effect: Feasibility
  let when: Condition
  /// What would lift it.
  let lift: String
}

/// A rule that adds points to strategies' values on one criterion.
struct Adjustment: Hashable, Sendable {
  let rule: Rule
  /// Position of the criterion.
  let criterion: Int
  let when: Condition
  /// Points for each strategy position.
  let points: [Int]
}
