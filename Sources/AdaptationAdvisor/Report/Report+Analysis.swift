extension Report {
  /// How firmly the weights hold the recommendation.
  public struct Robustness: Codable, Hashable, Sendable {
    /// The largest ρ, 0…1, with which the recommendation holds for every mixture of 1 − ρ of the
    /// weights and ρ of any others.
    public let radius: Double
    /// The mixture that would change it first; absent where none does.
    public let threat: Threat?
    /// For each strategy that is not ruled out, the share of all possible weights that rank it
    /// first, 0…1; exact.
    public let acceptability: [String: Double]
    /// For each criterion, the shares of weight between which the recommendation holds while the
    /// others keep their proportions.
    public let stability: [String: [Double]]
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
    /// Single answers that would, given otherwise.
    public let answers: [AnswerFlip]
    /// The least weight that has to move, for each other strategy that any move can make win.
    public let weights: [WeightFlip]
  }

  /// An answer that would change the recommendation.
  public struct AnswerFlip: Codable, Hashable, Sendable {
    /// The question.
    public let question: String
    /// The answer that was given; a number as people write it.
    public let from: String
    /// The answer that would change the recommendation.
    public let to: String
    /// The number just beyond the boundary, in the question's unit; absent for levels.
    public let value: Double?
    /// The strategy that would be recommended.
    public let strategy: Strategy
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

  /// A question that could change the recommendation.
  public struct OpenQuestion: Codable, Hashable, Sendable {
    /// The question's key.
    public let question: String
    /// What is asked.
    public let text: String
    /// The levels that would change the recommendation; empty where numbers answer the question.
    public let levels: [String]
    /// The strategies that an answer could make the recommendation.
    public let couldChangeTo: [Strategy]
    /// The share of its distinguishable answers that would change the recommendation, 0…1.
    public let value: Double

    enum CodingKeys: String, CodingKey {
      case question, text, levels
      case couldChangeTo = "could_change_to"
      case value
    }
  }

  /// A published case that resembles this situation.
  public struct SimilarCase: Codable, Hashable, Sendable {
    /// The case's identifier.
    public let id: String
    /// Who decided.
    public let organization: String
    /// What it was about.
    public let title: String
    /// The year of the decision.
    public let year: Int
    /// The strategy chosen.
    public let chosen: Strategy
    /// What came of it.
    public let outcome: String
    /// How alike the answers are that both sides know, 0…1.
    public let similarity: Double
    /// Where to read about it.
    public let url: String
  }
}
