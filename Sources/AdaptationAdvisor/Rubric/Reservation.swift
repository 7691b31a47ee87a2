/// Something that keeps a recommendation from being called clear, however far it leads.
struct Reservation: Hashable, Sendable {
  let rule: Rule
  /// Positions of the recommended strategies it applies to.
  let strategies: [Int]
  let when: Condition

  /// Whether it applies to a recommended strategy.
  func applies(to winner: Int, in situation: Situation) -> Bool {
    strategies.contains(winner) && when.holds(in: situation, for: winner)
  }
}
