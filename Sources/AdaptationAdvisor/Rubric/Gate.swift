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
