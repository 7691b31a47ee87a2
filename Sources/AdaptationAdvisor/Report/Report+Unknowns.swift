extension Report {
  /// A question that could change the recommendation.
  public struct OpenQuestion: Codable, Hashable, Sendable {
    /// The question's key.
    public let question: String
    /// What is asked.
    public let text: String
    /// The answers that would change the recommendation: levels, or stretches of numbers.
    public let answers: [String]
    /// The strategies that an answer could make the recommendation.
    public let couldChangeTo: [Strategy]
    /// How likely the answer changes the recommendation, 0…1, by the priors that the rubric states.
    public let probability: Double
    /// The points of score that knowing the answer gains on average, by the same priors.
    public let value: Double

    enum CodingKeys: String, CodingKey {
      case question, text, answers
      case couldChangeTo = "could_change_to"
      case probability, value
    }
  }

  /// Who could be recommended once more is known.
  public struct Unknowns: Codable, Hashable, Sendable {
    /// How many combinations of answers to the open criteria were tried.
    public let combinations: Int
    /// The strategies that some of them recommend.
    public let possible: [Strategy]
    /// The strategy that all of them recommend; absent where they differ.
    public let necessary: Strategy?
    /// The strategies that could be recommended after one more answer to a question of context.
    public let afterOne: [Strategy]
    /// The same after two more.
    public let afterTwo: [Strategy]

    enum CodingKeys: String, CodingKey {
      case combinations, possible, necessary
      case afterOne = "after_one"
      case afterTwo = "after_two"
    }
  }

  /// A published case that resembles this situation.
  public struct SimilarCase: Codable, Hashable, Sendable {
    /// The case's identifier.
    public let id: String
    /// Whether it tells of a decision or gives advice.
    public let kind: Kind
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
    /// Whether that bore the choice out.
    public let verdict: Verdict
    /// How alike the answers are that both sides know, 0…1.
    public let similarity: Double
    /// Where to read about it.
    public let url: String

    /// What a published case is.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
      case decision, guidance
    }

    /// Whether the outcome bore a choice out.
    public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
      case right, contested, wrong

      /// What is to be said after a choice that was not borne out; empty where it was.
      package var doubt: String {
        switch self {
        case .right: ""
        case .contested: ", contested since"
        case .wrong: ", which did not hold"
        }
      }
    }
  }
}
