extension Report {
  /// How far one answer alone moves the lead of the recommended strategy over the best other one
  /// (one-way sensitivity, the figures of a tornado diagram).
  public struct Sensitivity: Codable, Hashable, Sendable {
    /// The question's key.
    public let question: String
    /// Whether it was answered.
    public let answered: Bool
    /// The answer that leaves the least of the lead.
    public let least: End
    /// The answer that gives it the most.
    public let most: End

    /// What an answer comes to.
    public struct End: Codable, Hashable, Sendable {
      /// The answer: a level, or a number as people write it.
      public let answer: String
      /// The lead in points of score, −100…100; negative where another strategy is ahead.
      public let lead: Double
      /// The strategy that is recommended with this answer.
      public let strategy: Strategy
    }
  }
}
