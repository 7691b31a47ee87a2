/// Something that keeps a recommendation from being called clear, however far it leads.
struct Reservation: Hashable, Sendable {
  let rule: Rule
  /// Positions of the recommended strategies it applies to.
  let strategies: [Int]
  let when: Condition
  /// What one answer must be for the condition to hold: that settles most of them at a look.
  private let needed: Needed?

  /// Levels of a question, a bit for each.
  private struct Needed: Hashable {
    let question: Question
    let levels: UInt32
  }

  init(rule: Rule, strategies: [Int], when: Condition) {
    self.rule = rule
    self.strategies = strategies
    self.when = when
    needed = Self.needed(by: when)
  }

  private static func needed(by condition: Condition) -> Needed? {
    switch condition {
    case .levels(let question, let levels): Needed(question: question, levels: levels)
    case .all(let parts): parts.lazy.compactMap { needed(by: $0) }.first
    case .flag, .number, .any, .not: nil
    }
  }

  /// Whether it applies to a recommended strategy.
  func applies(to winner: Int, in situation: Situation) -> Bool {
    if let needed {
      guard let level = situation.level(needed.question), needed.levels >> UInt32(level) & 1 == 1
      else { return false }
    }
    return strategies.contains(winner) && when.holds(in: situation, for: winner)
  }
}
