/// What it takes to call a recommendation clear or leaning.
struct CallThresholds: Hashable, Sendable {
  /// Points by which the winner must lead for a clear call.
  let clearMargin: Double
  /// The share of weight that must have to move, for a clear call, before another strategy wins.
  let clearRadius: Double
  /// Questions that must be answered for a clear call.
  let clearAnswers: Int
  /// Open questions, each of which alone could change the answer by what rules read of it, that a
  /// clear call bears.
  let clearFlipping: Int
  /// The share of the budget and of the time, either one, that a clear call can do without.
  var clearSlack: Double = 0
  /// Points by which the winner must lead for a leaning call.
  let leaningMargin: Double
}
