extension Report {
  /// How firmly the weights hold the recommendation.
  public struct Robustness: Codable, Hashable, Sendable {
    /// The largest ρ, 0…1, with which the recommendation holds for every mixture of 1 − ρ of the
    /// weights and ρ of any others.
    public let radius: Double
    /// The mixture that would change it first; absent where none does.
    public let threat: Threat?
    /// The points by which the recommended strategy leads the next on each criterion; they add up
    /// to the lead, which is below 0 where the next is ruled out with more points.
    public let marginByCriterion: [String: Double]
    /// For each strategy that is not ruled out, the share of all possible weights that rank it
    /// first, 0…1; exact.
    public let acceptability: [String: Double]
    /// For each strategy that is not ruled out, the shares of all possible weights that rank it
    /// first, second and so on; exact.
    public let ranks: [String: [Double]]
    /// For each strategy that some weights rank first, the mean of these weights by criterion.
    public let centralWeights: [String: [String: Double]]
    /// The same within reach of the weights that were used.
    public let near: Region
    /// The same over all weights in the order that was stated; absent where none was.
    public let ordered: Region?
    /// For each criterion, the shares of weight between which the recommendation holds while the
    /// others keep their proportions.
    public let stability: [String: [Double]]

    enum CodingKeys: String, CodingKey {
      case radius, threat
      case marginByCriterion = "margin_by_criterion"
      case acceptability, ranks
      case centralWeights = "central_weights"
      case near, ordered, stability
    }
  }

  /// A part of the space of weights.
  public struct Region: Codable, Hashable, Sendable {
    /// The share of weight that may move anywhere, 0…1; absent for weights in an order.
    public let moved: Double?
    /// The criteria in their order of importance; absent for weights near the stated ones.
    public let order: [String]?
    /// For each strategy that is not ruled out, the share of these weights that rank it first.
    public let acceptability: [String: Double]
  }

  /// Weight moving to a criterion so that another strategy wins.
  public struct Threat: Codable, Hashable, Sendable {
    /// Where the weight would go.
    public let criterion: String
    /// The strategy that would win.
    public let strategy: Strategy
  }

  /// The nearest changes that would change the recommendation.
  public struct Flips: Codable, Hashable, Sendable {
    /// Keys of answered questions whose range, as it was given, holds a number that would.
    public let ranges: [String]
    /// What of the budget and the time the recommended strategy needs to stay feasible, as far as
    /// it is and there is enough of them.
    public let limits: [Limit]
    /// Assumptions that would change it, or what to start with, at an end of their range, the
    /// nearest first.
    public let assumptions: [AssumptionFlip]
    /// Single answers that would, given otherwise.
    public let answers: [AnswerFlip]
    /// Two answers that would, given otherwise, where neither would alone: the nearest of them.
    public let pairs: [PairFlip]
    /// How many changes of two answers were found, one for each two questions and other winner.
    public let pairsFound: Int
    /// How many changes of two answers were tried.
    public let pairsTried: Int
    /// The least weight that has to move, for each other strategy that any move can make win.
    public let weights: [WeightFlip]

    enum CodingKeys: String, CodingKey {
      case ranges, limits, assumptions, answers, pairs
      case pairsFound = "pairs_found"
      case pairsTried = "pairs_tried"
      case weights
    }
  }

  /// An assumption of the estimates that, toward an end of its range, changes what is recommended,
  /// whether it is feasible, or what to start with.
  public struct AssumptionFlip: Codable, Hashable, Sendable {
    /// The assumption's name in the price table.
    public let name: String
    /// The unit, in words.
    public let unit: String
    /// What is assumed.
    public let from: Double
    /// The nearest value that was found to change it: of two digits, or the end of the range.
    public let to: Double
    /// The strategy that is recommended then.
    public let strategy: Strategy
    /// Whether it can be carried out then.
    public let feasibility: Feasibility
    /// The strategy to start with then; absent where nothing is feasible.
    public let startWith: Strategy?

    enum CodingKeys: String, CodingKey {
      case name, unit, from, to, strategy, feasibility
      case startWith = "start_with"
    }
  }

  /// Below which amount, or with which level, the recommended strategy is feasible no longer, though it
  /// still fits best.
  public struct Limit: Codable, Hashable, Sendable {
    /// The question.
    public let question: String
    /// The answer that was given, as people write it.
    public let from: String
    /// The answers beyond the limit: `below $48,873`, or levels such as `none or some`.
    public let to: String
    /// The least with which it is feasible, in the question's unit; absent for levels.
    public let value: Double?
    /// What it is beyond the limit.
    public let feasibility: Feasibility
    /// The strategy to start with then; absent where nothing is feasible.
    public let startWith: Strategy?

    enum CodingKeys: String, CodingKey {
      case question, from, to, value, feasibility
      case startWith = "start_with"
    }
  }

  /// An answer that would change the recommendation.
  public struct AnswerFlip: Codable, Hashable, Sendable {
    /// The question.
    public let question: String
    /// The answer that was given, a number as people write it; empty where none was.
    public let from: String
    /// The answer that would change the recommendation.
    public let to: String
    /// The number just beyond the boundary, in the question's unit; absent for levels.
    public let value: Double?
    /// The number as a multiple of the one that was answered, such as 0.5 for half of it; absent for
    /// levels and for questions left open.
    public let times: Double?
    /// The strategy that would be recommended.
    public let strategy: Strategy

    /// Whether the number lies more than tenfold away from the one that was answered: true, and
    /// hardly ever what somebody can choose.
    package var isFar: Bool { times.map { !(0.1...10).contains($0) } ?? false }
  }

  /// Two answers that would change the recommendation together.
  public struct PairFlip: Codable, Hashable, Sendable {
    /// The two changes.
    public let changes: [AnswerFlip]
    /// The strategy that would be recommended.
    public let strategy: Strategy
  }

  /// What would make a strategy the recommended one.
  public struct Reversal: Codable, Hashable, Sendable {
    /// The strategy that was asked about.
    public let strategy: Strategy
    /// Whether it is recommended as it is.
    public let isRecommended: Bool
    /// The least changes that would make it so, each of one answer or each of two, the nearest
    /// first. Where there are none, no change of up to two answers would, as far as was tried.
    public let changes: [[AnswerFlip]]
    /// How many changes were found.
    public let found: Int
    /// How many changes were tried.
    public let tried: Int

    enum CodingKeys: String, CodingKey {
      case strategy
      case isRecommended = "is_recommended"
      case changes, found, tried
    }
  }

  /// A move of weight that would change the recommendation.
  public struct WeightFlip: Codable, Hashable, Sendable {
    /// The strategy that would tie with the recommended one.
    public let strategy: Strategy
    /// The share of all weight that has to move, 0…1.
    public let moved: Double
    /// The criterion that it has to move to.
    public let to: String
  }
}
