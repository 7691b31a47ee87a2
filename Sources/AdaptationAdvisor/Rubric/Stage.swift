/// A stage of the plan for a recommended strategy, with a measurable rule for moving on.
struct Stage: Hashable, Sendable {
  /// `because` holds what to do.
  let rule: Rule
  /// Positions of the recommended strategies whose plans it belongs to.
  let plans: [Int]
  let name: String
  /// Position of the strategy that the stage works with.
  let strategy: Int
  let when: Condition
  let moveOnWhen: String
}
