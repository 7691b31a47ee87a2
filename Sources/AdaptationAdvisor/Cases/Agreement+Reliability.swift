extension Agreement {
  /// How often recommendations that are called alike are right.
  package struct Reliability: Hashable, Sendable {
    package let call: Call
    /// Recommendations that are called so, of all.
    package let share: Share
    /// Those of them that are the strategy chosen, and those that an expert would also accept.
    package let strict: Share
    package let credible: Share
  }

  /// For each call, from the firmest on: how often it is made, and how often it is right.
  package var reliability: [Reliability] {
    Call.allCases.map { call in
      let called = only { $0.call == call }
      return Reliability(
        call: call, share: Share(count: called.results.count, total: results.count),
        strict: called.strict, credible: called.credible)
    }
  }
}
