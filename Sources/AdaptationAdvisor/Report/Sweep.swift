/// How the scores run while one answer varies and all others stay as they are.
package struct Sweep: Hashable, Sendable {
  /// The change of answer that it runs over.
  package let flip: Report.AnswerFlip
  /// The number that was given, in the question's unit; none for levels.
  package let given: Double?
  /// Answers in ascending order, each with what would come of it.
  package let points: [Point]

  /// What would come of one answer.
  package struct Point: Hashable, Sendable {
    /// The answer as people write it.
    package let label: String
    /// The number, in the question's unit; none for levels.
    package let value: Double?
    /// Whether this is the answer that was given.
    package let isGiven: Bool
    /// The strategy that would be recommended.
    package let winner: Strategy
    /// By strategy, in the rubric's order.
    package let scores: [Score]
  }

  /// How a strategy would come out.
  package struct Score: Hashable, Sendable {
    package let strategy: Strategy
    /// 0…100.
    package let score: Double
    package let isRuledOut: Bool
  }
}
