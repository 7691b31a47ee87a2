/// A rule that adds points to strategies' values on one criterion.
struct Adjustment: Hashable, Sendable {
  let rule: Rule
  /// Position of the criterion.
  let criterion: Int
  let when: Condition
  /// Points for each strategy position.
  let points: [Int]
}
