/// A rough estimate of what a strategy takes, for situations in which its condition holds.
struct EstimateRange: Hashable, Sendable {
  let rule: Rule
  let strategy: Int
  let when: Condition
  /// US dollars for the whole adaptation.
  let cost: Spread
  /// Days until it serves users.
  let days: Spread
}
