/// What a rubric says about how firm a recommendation is.
struct CallRules: Hashable, Sendable {
  let rule: Rule
  let thresholds: CallThresholds
  /// What keeps a call from being clear besides.
  var reservations: [Reservation] = []
}

extension [Reservation] {
  /// Those that keep a recommendation from being called clear in a situation.
  func applying(to winner: Int, in situation: Situation) -> [Reservation] {
    filter {
      $0.strategies.contains(winner) && $0.when.holds(in: situation, for: winner)
    }
  }
}
