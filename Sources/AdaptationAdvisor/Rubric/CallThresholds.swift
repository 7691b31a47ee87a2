/// What it takes to call a recommendation clear or leaning.
struct CallThresholds: Hashable, Sendable {
  let rule: Rule
  /// Points by which the winner must lead for a clear call.
  let clearMargin: Double
  /// The share of weight that must have to move, for a clear call, before another strategy wins.
  let clearRadius: Double
  /// Questions that must be answered for a clear call.
  let clearAnswers: Int
  /// Open questions, each of which alone could change the answer by what rules read of it, that a
  /// clear call bears.
  let clearFlipping: Int
  /// Points by which the winner must lead for a leaning call.
  let leaningMargin: Double
  /// What keeps a call from being clear besides.
  var reservations: [Reservation] = []
}

extension CallThresholds {
  /// What keeps a recommendation from being called clear in a situation.
  func reservations(on winner: Int, in situation: Situation) -> [Reservation] {
    reservations.filter {
      $0.strategies.contains(winner) && $0.when.truth(in: situation, for: winner) == .yes
    }
  }
}
