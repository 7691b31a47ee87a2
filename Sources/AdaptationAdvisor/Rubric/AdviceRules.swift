/// A technique within a strategy.
struct Technique: Hashable, Sendable {
  let rule: Rule
  let strategy: Int
  let kind: Kind
  let name: String
  let when: Condition

  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The way itself: the first that applies is recommended.
    case base
    /// Something added to it: all that apply are named.
    case addition
  }
}

/// Something a strategy brings, takes or risks in a situation.
struct TradeOff: Hashable, Sendable {
  let rule: Rule
  let strategy: Int
  let kind: Kind
  let when: Condition

  enum Kind: String, Hashable, Sendable, CaseIterable {
    case gain, cost, risk
  }
}

/// A stage of the plan for a recommended strategy, with a measurable rule for moving on.
struct Stage: Hashable, Sendable {
  /// `because` holds what to do.
  let rule: Rule
  /// Position of the recommended strategy whose plan it belongs to.
  let plan: Int
  let name: String
  /// Position of the strategy that the stage works with.
  let strategy: Int
  let when: Condition
  let moveOnWhen: String
}

/// Something a good colleague would point out.
struct Warning: Hashable, Sendable {
  let rule: Rule
  /// Positions of the recommended strategies it applies to.
  let strategies: [Int]
  let when: Condition
}
