/// What can be wrong with a rubric that is read without complaint: some of it does not do what it
/// says.
package enum Doubt: String, Hashable, Sendable, CaseIterable {
  /// A condition that no answers fulfill.
  case neverHolds = "never-holds"
  /// A rule that does nothing, since wherever it applies another one does at least as much.
  case maskedRule = "masked-rule"
  /// A row or an estimate that is never looked up, since something before it always is.
  case neverRead = "never-read"
  /// Points that are the same for every strategy.
  case evenPoints = "even-points"
  /// A strategy that no answers make win.
  case neverWins = "never-wins"
  /// A criterion on which all strategies always get the same, or that has no weight.
  case idleCriterion = "idle-criterion"
  /// A question that no rule reads.
  case idleQuestion = "idle-question"
  /// Neighboring bands with the same scores for the same reason.
  case mergeableRows = "mergeable-rows"
  /// Adjustments run against the direction that a table declares.
  case adjustedAgainst = "adjusted-against"
  /// A threshold of the call that no answers reach.
  case unreachableCall = "unreachable-call"
  /// A threshold of the call that never stops anything.
  case idleThreshold = "idle-threshold"
  /// A key that the table of sources does not have.
  case unknownSource = "unknown-source"
  /// A source that was looked up long ago, or whose time is over.
  case agedSource = "aged-source"
  /// A source whose date cannot be read.
  case undatedSource = "undated-source"
  /// A judgment that is not graded as one.
  case unmarkedJudgment = "unmarked-judgment"
  /// A source that no rule cites.
  case unusedSource = "unused-source"
  /// A price that is old.
  case agedPrice = "aged-price"
}
