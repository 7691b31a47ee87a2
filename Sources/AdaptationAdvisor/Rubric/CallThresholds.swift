/// What it takes to call a recommendation clear or leaning.
struct CallThresholds: Hashable, Sendable {
  let rule: Rule
  /// Points by which the winner must lead for a clear call.
  let clearMargin: Double
  /// Questions that must be answered for a clear call.
  let clearAnswers: Int
  /// Open questions, each of which alone could change the answer, that a clear call bears.
  let clearFlipping: Int
  /// Points by which the winner must lead for a leaning call.
  let leaningMargin: Double
}
