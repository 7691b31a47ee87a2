extension Report {
  /// One strategy in this situation.
  public struct StrategyReport: Codable, Hashable, Sendable {
    /// The strategy.
    public let strategy: Strategy
    /// Its name in running text.
    public let name: String
    /// 1 for the recommended one.
    public let rank: Int
    /// Σ points, 0…100.
    public let score: Double
    /// Whether it can be carried out at all.
    public let feasibility: Feasibility
    /// The gates that fired against it, those that rule it out first.
    public let gates: [Gate]
    /// Its value and points on every criterion, in the rubric's order.
    public let criteria: [Criterion]
    /// What it brings, takes and risks here.
    public let tradeOffs: TradeOffs
    /// What it is estimated to take.
    public let estimate: Estimate

    enum CodingKeys: String, CodingKey {
      case strategy, name, rank, score, feasibility, gates, criteria
      case tradeOffs = "trade_offs"
      case estimate
    }
  }

  /// A gate that fired.
  public struct Gate: Codable, Hashable, Sendable {
    /// The rule's identifier in the rubric.
    public let rule: String
    /// Whether it rules the strategy out or makes it doubtful.
    public let effect: Feasibility
    /// Why, with the figures of this situation.
    public let because: String
    /// What would lift it.
    public let lift: String
    /// Keys of its sources.
    public let sources: [String]
  }

  /// A strategy's value on one criterion.
  public struct Criterion: Codable, Hashable, Sendable {
    /// The criterion.
    public let criterion: String
    /// Whether it was answered, at least in part.
    public let answered: Bool
    /// Its share of all weight, 0…1.
    public let weight: Double
    /// The value on it, 0…100.
    public let value: Double
    /// What the rules add up to, where that lies outside 0…100; absent elsewhere.
    public let unclamped: Int?
    /// What it adds to the score: weight × value.
    public let points: Double
    /// The row that hit and the adjustments that fired, with what each contributes to the value.
    public let rules: [Contribution]
  }

  /// What one rule contributes to a value.
  public struct Contribution: Codable, Hashable, Sendable {
    /// The rule's identifier in the rubric.
    public let rule: String
    /// Whether it sets the value or adds to it.
    public let kind: ContributionKind
    /// The value it sets or the points it adds, before clamping to 0…100.
    public let value: Int
    /// Why.
    public let because: String
    /// Keys of its sources.
    public let sources: [String]
  }

  /// How a rule contributes to a value.
  public enum ContributionKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The row of a table that hit sets the value.
    case row
    /// An adjustment adds points to it.
    case adjustment
  }

  /// Gains, costs and risks of a strategy in this situation, most telling first.
  public struct TradeOffs: Codable, Hashable, Sendable {
    /// What it brings.
    public let gains: [Finding]
    /// What it takes.
    public let costs: [Finding]
    /// What may go wrong.
    public let risks: [Finding]
  }
}
