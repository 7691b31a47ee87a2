/// A technique within a strategy.
struct Technique: Hashable, Sendable {
  let rule: Rule
  let strategy: Int
  let kind: Kind
  let name: String
  let when: Condition
  /// What to know of the estimate where this is recommended; none where it is made for it.
  let estimateNote: String?

  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The way itself: the first that applies is recommended.
    case base
    /// Something added to it: all that apply are named.
    case addition
  }
}
