extension Comparison {
  /// The way from the first scenario to another, an answer at a time in the order of the
  /// questionnaire.
  public struct Path: Codable, Hashable, Sendable {
    /// The number of the scenario that it leads to.
    public let to: Int
    /// The answers that are changed, in order; empty where all are alike.
    public let steps: [Step]
    /// What all changes together do to each strategy's score: the effects of the steps add up to it.
    public let total: [Effect]
    /// What the changes do together beyond the sum of what each does alone; 0 for every strategy
    /// where no effect depends on another answer that changes.
    public let interaction: [Effect]
    /// Keys of the questions whose change turns the recommendation, in order.
    public let turns: [String]
  }

  /// One answer that is changed on top of those before it.
  public struct Step: Codable, Hashable, Sendable {
    /// The question's key.
    public let question: String
    /// The answer before, as on the command line; none where it was left open.
    public let from: String?
    /// The answer after; none where it is left open.
    public let to: String?
    /// What the change does to each strategy's score.
    public let effects: [Effect]
    /// Every strategy after this change and all before it.
    public let after: [Standing]
    /// What is recommended after it.
    public let strategy: Strategy
    /// Whether that is another strategy than before.
    public let turns: Bool
    /// What the change would do if it were the only one to the first scenario.
    public let alone: Alone
  }

  /// What a change does by itself.
  public struct Alone: Codable, Hashable, Sendable {
    /// What it does to each strategy's score.
    public let effects: [Effect]
    /// What is recommended after it.
    public let strategy: Strategy
    /// Whether that is another strategy than the first scenario's.
    public let turns: Bool
  }

  /// What a change does to one strategy's score.
  public struct Effect: Codable, Hashable, Sendable {
    /// The strategy.
    public let strategy: Strategy
    /// The points by which its score rises, negative where it falls.
    public let points: Double
  }
}
