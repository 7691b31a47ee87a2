/// The rules that score strategies, as read from a rubric file.
///
/// Strategies, criteria, weights, thresholds and texts are all data; nothing in the engine names
/// any of them.
public struct Rubric: Hashable, Sendable {
  /// The rubric's name, such as `standard`.
  public let name: String
  /// The rubric's own version, such as `1.0.0`.
  public let version: String
  /// Of the file's bytes.
  let digest: RubricDigest
  /// What the rubric is for, in one sentence.
  public let about: String
  /// The day it was last revised, as `2026-11-21`.
  public let updated: String

  /// The strategies, least commitment first: the order in which ties are broken.
  let strategies: [StrategyEntry]
  let criteria: [Criterion]
  let levels: [LevelMeaning]
  let estimates: [EstimateRange]
  let gates: [Gate]
  let adjustments: [Adjustment]
  let call: CallRules
  let techniques: [Technique]
  let tradeOffs: [TradeOff]
  let plan: [Stage]
  let warnings: [Warning]
  /// How likely answers are; questions that are not there have no prior.
  let priors: [Prior]
  /// What keys of sources mean that the built-in table does not have, or has otherwise.
  package var sources: [Source] = []
  /// Examples that must come out as they say, beside the rules.
  var tests: [RubricTest] { testList.tests }
  var testList = TestList.read([])

  /// SHA-256 of the file's bytes, in hexadecimal, so that a report says what it was made with.
  public var sha256: String { digest.hexadecimal }
}
