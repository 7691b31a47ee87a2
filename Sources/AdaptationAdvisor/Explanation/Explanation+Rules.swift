extension Explanation {
  /// A rule that one answer, given otherwise, would make fire.
  public struct NearMiss: Codable, Hashable, Sendable {
    /// The rule's identifier in the rubric.
    public let rule: String
    /// Its condition.
    public let when: String
    /// The changes, each of which is enough, the most alike first.
    public let changes: [Change]
    /// What the rule would do.
    public let effect: Effect
  }

  /// A rule that answers to open questions could make fire.
  public struct Waiting: Codable, Hashable, Sendable {
    /// The rule's identifier in the rubric.
    public let rule: String
    /// What is left of its condition once all that is known is put in, in the user's own units.
    public let needs: String
    /// The open questions that this is about.
    public let questions: [String]
    /// The fewest answers to them that make the rule fire, by question, as people write answers.
    public let suchAs: [String: String]
    /// What the rule would do.
    public let effect: Effect

    enum CodingKeys: String, CodingKey {
      case rule, needs, questions
      case suchAs = "such_as"
      case effect
    }
  }

  /// What a rule does where it fires: an adjustment adds points, a gate stands in a strategy's way.
  public struct Effect: Codable, Hashable, Sendable {
    /// The criterion on which points are added; absent for gates.
    public let criterion: String?
    /// By strategy, the points added to its value there; absent for gates.
    public let points: [String: Int]?
    /// The most points of score by which it moves one strategy against another, before values are
    /// held within 0…100; absent for gates.
    public let stake: Double?
    /// The strategy that a gate stands against; absent for adjustments.
    public let strategy: Strategy?
    /// Whether a gate rules it out or makes it doubtful; absent for adjustments.
    public let feasibility: Feasibility?
  }
}

extension Explanation.Effect {
  /// Gates before adjustments, the harder and the weightier first.
  func outweighs(_ other: Self) -> Bool {
    let (here, there) = (feasibility ?? .feasible, other.feasibility ?? .feasible)
    return here != there ? here > there : (stake ?? 0) > (other.stake ?? 0)
  }
}
