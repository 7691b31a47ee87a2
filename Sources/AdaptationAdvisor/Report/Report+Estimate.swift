extension Report {
  /// What a strategy is estimated to take, with every sum shown.
  public struct Estimate: Codable, Hashable, Sendable {
    /// US dollars over the horizon: until it serves users, and all months of serving.
    public let costUSD: Range
    /// Dollars of the central cost that are the time of the team's own people; absent where the
    /// rubric gives the cost as a range.
    public let peopleUSD: Double?
    /// US dollars for each month of serving.
    public let monthlyUSD: Range
    /// Days until it serves users.
    public let days: Range
    /// GPU-hours of one complete run; 0 where none is rented.
    public let gpuHours: Range
    /// GPU memory of a run over all its GPUs, in gigabytes; 0 where none is rented.
    public let memoryGB: Range
    /// GPUs that train.
    public let gpus: Range
    /// The sums of the central estimate, in the order in which they follow from each other.
    public let lines: [Line]
    /// The numbers that the sums rest on, by name.
    public let assumptions: [String: Assumption]
    /// What the cost does not include.
    public let excluded: [String]

    enum CodingKeys: String, CodingKey {
      case costUSD = "cost_usd"
      case peopleUSD = "people_usd"
      case monthlyUSD = "monthly_usd"
      case days
      case gpuHours = "gpu_hours"
      case memoryGB = "memory_gb"
      case gpus, lines, assumptions, excluded
    }
  }

  /// A low, a central and a high value.
  public struct Range: Codable, Hashable, Sendable {
    /// What a lucky and thrifty project takes.
    public let low: Double
    /// The usual case.
    public let central: Double
    /// What it takes with everything at its dearer end.
    public let high: Double
  }

  /// One sum, such as `750,000 tokens × $0.50 per M × 3 runs = $1.13`.
  public struct Line: Codable, Hashable, Sendable {
    /// What it adds to: `work`, `one-off`, `monthly`, `total` or `time`.
    public let kind: String
    /// What is summed.
    public let label: String
    /// The sum with its result.
    public let text: String
    /// The result.
    public let value: Double

    /// What the work on the best prompt is called, where it is counted beside a strategy's own.
    package static let promptToBeat = "Prompt to beat"

    /// What the size of a model from scratch is called.
    package static let modelTrained = "Model trained"
  }

  /// A number that an estimate rests on.
  public struct Assumption: Codable, Hashable, Sendable {
    /// The least, the usual and the most.
    public let value: Range
    /// The unit, in words.
    public let unit: String
    /// Whether the user stated it.
    public let stated: Bool
    /// The month it was looked up, such as `2026-05`; absent where it was stated.
    public let date: String?
    /// Keys of its sources.
    public let sources: [String]
  }
}
