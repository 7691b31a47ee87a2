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
    indices.filter { self[$0].applies(to: winner, in: situation) }.map { self[$0] }
  }
}
