extension Report {
  /// What each answer to one question does to the lead of the recommended strategy over the best
  /// other one that can be carried out, all other answers as they are (one-way sensitivity, the
  /// figures of a tornado diagram).
  public struct Sensitivity: Codable, Hashable, Sendable {
    /// The question's key.
    public let question: String
    /// Whether it was answered.
    public let answered: Bool
    /// What answers come to, from the one that leaves the least of the lead to the one that gives it
    /// the most: every level; half and twice a number that was answered, or the ends of a range; of
    /// a number that was left open, or is 0, those that the rubric holds likely.
    public let answers: [End]

    /// What an answer comes to.
    public struct End: Codable, Hashable, Sendable {
      /// The answer: a level, or a number as people write it.
      public let answer: String
      /// The lead in points of score, −100…100, negative where another strategy is ahead; absent
      /// where the recommended strategy is ruled out, or all others are.
      public let lead: Double?
      /// The strategy that is recommended with this answer.
      public let strategy: Strategy
    }
  }
}
