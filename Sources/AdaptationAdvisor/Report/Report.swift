/// A recommendation with everything behind it: what the command line prints as JSON.
///
/// Shares and scores are exact up to the last division; the same answers and the same rubric give
/// an equal report, and the same bytes from an encoder that sorts keys.
public struct Report: Codable, Hashable, Sendable {
  /// The version of this format. Additions do not raise it; changes of meaning do.
  public let schema: Int
  /// The caller's name for the situation.
  public let id: String?
  /// The rubric that decided.
  public let rubric: RubricReference
  /// The price table that the estimates rest on.
  public let prices: PriceReference
  /// The answers, as they were understood.
  public let answers: Answers
  /// Keys of the questions that were left open.
  public let unanswered: [String]
  /// Keys of the answers that replaced others, such as a file's; absent where none did.
  public let replaced: [String]?
  /// The answers that were replaced, as they had been; absent where none was.
  public let insteadOf: Answers?
  /// The recommended strategy and how firm it is.
  public let recommendation: Recommendation
  /// Every strategy, best first.
  public let strategies: [StrategyReport]
  /// How much weight would have to move to change the recommendation.
  public let robustness: Robustness
  /// The nearest changes that would change the recommendation.
  public let flips: Flips
  /// What would make a strategy that was asked about the recommended one; absent where none was.
  public let wouldMake: Reversal?
  /// Open questions that could change the recommendation, the most worth asking first.
  public let askNext: [OpenQuestion]
  /// Who could be recommended once more is known; worked out each time that it is asked for, which
  /// takes as long as a good part of the rest.
  public var unknowns: Unknowns { foresight.value }
  let foresight: Deferred<Unknowns>
  /// The lead if one answer alone were another, the widest range first. Questions that move nothing are
  /// left out; empty where no strategy but one can be carried out. Worked out each time, as
  /// ``unknowns``.
  public var sensitivity: [Sensitivity] { swings.value }
  let swings: Deferred<[Sensitivity]>
  /// What to do, stage by stage.
  public let plan: [Stage]
  /// What a good colleague would point out.
  public let warnings: [Warning]
  /// The published cases nearest to this situation.
  public let cases: [SimilarCase]
  /// What became of every rule; absent where it was not asked for.
  public let explanation: Explanation?

  enum CodingKeys: String, CodingKey {
    case schema, id, rubric, prices, answers, unanswered, replaced, recommendation, strategies,
      robustness, flips
    case insteadOf = "instead_of"
    case wouldMake = "would_make"
    case askNext = "ask_next"
    case foresight = "unknowns"
    case swings = "sensitivity"
    case plan, warnings, cases, explanation
  }
}

extension Report {
  /// The report as an object; `id` is there even where it is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(id, forKey: .id)
    try container.encode(rubric, forKey: .rubric)
    try container.encode(prices, forKey: .prices)
    try container.encode(answers, forKey: .answers)
    try container.encode(unanswered, forKey: .unanswered)
    try container.encodeIfPresent(replaced, forKey: .replaced)
    try container.encodeIfPresent(insteadOf, forKey: .insteadOf)
    try container.encode(recommendation, forKey: .recommendation)
    try container.encode(strategies, forKey: .strategies)
    try container.encode(robustness, forKey: .robustness)
    try container.encode(flips, forKey: .flips)
    try container.encodeIfPresent(wouldMake, forKey: .wouldMake)
    try container.encode(askNext, forKey: .askNext)
    try container.encode(foresight, forKey: .foresight)
    try container.encode(swings, forKey: .swings)
    try container.encode(plan, forKey: .plan)
    try container.encode(warnings, forKey: .warnings)
    try container.encode(cases, forKey: .cases)
    try container.encodeIfPresent(explanation, forKey: .explanation)
  }

  /// Which rubric decided.
  public struct RubricReference: Codable, Hashable, Sendable {
    /// The rubric's name.
    public let name: String
    /// The rubric's version.
    public let version: String
    let digest: RubricDigest
    /// Whether it is the built-in rubric, unedited.
    public let isBuiltIn: Bool
    /// Weights that replaced the rubric's own, by criterion; absent where none did.
    public let weightsOverridden: [String: Int]?
    /// What the rubric says of sources itself; absent where it says nothing.
    package let sources: [Source]?

    /// SHA-256 of the rubric file.
    public var sha256: String { digest.hexadecimal }

    enum CodingKeys: String, CodingKey {
      case name, version
      case digest = "sha256"
      case isBuiltIn = "built_in"
      case weightsOverridden = "weights_overridden"
      case sources
    }
  }

  /// Which price table the estimates rest on.
  public struct PriceReference: Codable, Hashable, Sendable {
    /// The table's name.
    public let name: String
    /// The table's version.
    public let version: String
    /// The month it was last gone through, such as `2026-11`.
    public let updated: String
    /// From how many months a price counts as aged, by the table's own date.
    public let agedAfterMonths: Int
    /// The names of prices that have aged.
    public let aged: [String]
    /// What was assumed instead of the table's values, as `--assume` asks, in the order of the
    /// table.
    public let replaced: [ReplacedPrice]

    enum CodingKeys: String, CodingKey {
      case name, version, updated
      case agedAfterMonths = "aged_after_months"
      case aged, replaced
    }
  }

  /// The answer.
  public struct Recommendation: Codable, Hashable, Sendable {
    /// The recommended strategy.
    public let strategy: Strategy
    /// The way to go about it within the strategy.
    public let technique: String
    /// How firm the recommendation is.
    public let call: Call
    /// The next strategy; absent where the rubric has only one.
    public let runnerUp: Strategy?
    /// Points by which the recommended strategy leads the next, 0…100; 0 where the next, which is
    /// ruled out, has more.
    public let margin: Double
    /// The strategy to start with as things stand: the recommended one, or an easier one where it
    /// is doubtful, or a prompt that is enough as it is; absent where nothing is feasible.
    public let startWith: Strategy?
    /// What keeps the recommendation from being clear, each as a clause; empty if it is.
    public let notClearBecause: [String]
    /// The answer in a sentence or two.
    public let summary: String
    /// Why the technique, each with the rule that chose it.
    public let techniques: [Finding]
    /// What to know of the recommended strategy's estimate; absent where it is made for the technique.
    public let estimateNote: Finding?

    enum CodingKeys: String, CodingKey {
      case strategy, technique, call
      case runnerUp = "runner_up"
      case margin
      case startWith = "start_with"
      case notClearBecause = "not_clear_because"
      case summary, techniques
      case estimateNote = "estimate_note"
    }
  }

  /// Something a rule says.
  public struct Finding: Codable, Hashable, Sendable {
    /// The rule's identifier in the rubric.
    public let rule: String
    /// What it says, as a sentence.
    public let text: String
    /// Keys of its sources.
    public let sources: [String]
  }

  /// A stage of the plan.
  public struct Stage: Codable, Hashable, Sendable {
    /// The stage's name.
    public let stage: String
    /// The strategy it works with.
    public let strategy: Strategy
    /// What to do.
    public let `do`: String
    /// The measurable rule for moving on.
    public let moveOnWhen: String
    /// The rule's identifier in the rubric.
    public let rule: String
    /// Keys of its sources.
    public let sources: [String]

    enum CodingKeys: String, CodingKey {
      case stage, strategy, `do`
      case moveOnWhen = "move_on_when"
      case rule, sources
    }
  }

  /// A warning.
  public typealias Warning = Finding
}
