extension Explanation {
  /// Where some strategies' base values on a criterion come from.
  public struct Lookup: Codable, Hashable, Sendable {
    /// The criterion.
    public let criterion: String
    /// The strategies that are read off alike, the best first.
    public let strategies: [Strategy]
    /// What was looked up, such as `budget_cover`; absent for the neutral value.
    public let reads: String?
    /// What was read, in words and in the user's own units.
    public let reading: String
    /// The number that was read; absent for levels and for the neutral value.
    public let value: Double?
    /// The estimate that money or time was held against, in dollars or days; absent elsewhere.
    public let need: Double?
    /// The row that hit; absent for the neutral value.
    public let rule: String?
    /// The row's level or band; absent for the neutral value.
    public let match: String?
    /// By strategy, the base value.
    public let scores: [String: Int]
    /// The rows beside the one that hit, with the change of an answer that leads there.
    public let neighbors: [Neighbor]
    /// What would be read in its place once open questions are answered, the first of them first.
    public let replacedBy: [Replacement]

    enum CodingKeys: String, CodingKey {
      case criterion, strategies, reads, reading, value, need, rule, match, scores, neighbors
      case replacedBy = "replaced_by"
    }
  }

  /// A row beside the one that hit: the next band or level on either side, or, where levels are no
  /// steps on one scale, any other row.
  public struct Neighbor: Codable, Hashable, Sendable {
    /// The row.
    public let rule: String
    /// Its level or band.
    public let match: String
    /// By strategy, the base value that it would give.
    public let scores: [String: Int]
    /// The change of an answer that leads there.
    public let change: Change
  }

  /// A table that goes first once its fact is known.
  public struct Replacement: Codable, Hashable, Sendable {
    /// What would be looked up.
    public let reads: String
    /// The open questions that have to be answered for it, all of them.
    public let questions: [String]
  }

  /// One answer that is given otherwise.
  public struct Change: Codable, Hashable, Sendable {
    /// The question.
    public let question: String
    /// The answer as it was read.
    public let from: String
    /// The answers that would do, such as `domain or language` or `below $18.4k`.
    public let to: String
    /// The first number beyond the boundary, in the question's unit; absent for levels.
    public let value: Double?
    /// How far that is from the number as it was read; absent for levels.
    public let away: Double?
    /// The same in words, such as `$1.5k less`; absent for levels.
    public let distance: String?
    /// How alike the two answers are, 0…1, as for cases: numbers by their ratio, levels by their
    /// steps, where they are steps on one scale.
    public let alike: Double
  }
}
