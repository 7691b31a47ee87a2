/// What can be wrong with a rubric that is read without complaint: some of it does not do what it
/// says.
package enum Doubt: String, Hashable, Sendable, CaseIterable {
  /// A condition that no answers fulfill.
  case neverHolds = "never-holds"
  /// A condition that all answers fulfill, once they are given.
  case alwaysHolds = "always-holds"
  /// A rule that does nothing, since wherever it applies another one does at least as much.
  case maskedRule = "masked-rule"
  /// A row or an estimate that is never looked up, since something before it always is.
  case neverRead = "never-read"
  /// Points that are the same for every strategy.
  case evenPoints = "even-points"
  /// An adjustment that another one repeats.
  case repeatedRule = "repeated-rule"
  /// Two strategies or two criteria that go by one name.
  case sameName = "same-name"
  /// A strategy that no table of a criterion lists.
  case unscoredStrategy = "unscored-strategy"
  /// A strategy without a way to go about it.
  case missingTechnique = "missing-technique"
  /// Levels that stand for numbers in another order than their own.
  case levelOrder = "level-order"
  /// A brace that is printed as it stands.
  case literalBrace = "literal-brace"
  /// A gate's text with a number that need not be known where the gate applies.
  case unfilledPlaceholder = "unfilled-placeholder"
  /// A rubric whose date cannot be read.
  case undatedRubric = "undated-rubric"
  /// A rule with the name of a source.
  case shadowedSource = "shadowed-source"
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
  /// A source whose date cannot be read, or is still to come.
  case undatedSource = "undated-source"
  /// A judgment that is not graded as one.
  case unmarkedJudgment = "unmarked-judgment"
  /// A source of the rubric's own under a key that the table of sources has as well.
  case hiddenSource = "hidden-source"
  /// A source that no rule cites.
  case unusedSource = "unused-source"
  /// A price that is old.
  case agedPrice = "aged-price"
}
