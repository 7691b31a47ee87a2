import AdaptationAdvisor

/// What `advisor estimate` found out.
struct EstimateResult: Encodable {
  let strategies: [StrategyEstimate]
  /// From which volume fine-tuning repays itself, in a sentence; for several strategies only.
  let breakEven: String?
  /// What fewer wrong outputs are worth, in sentences, where it was said what one costs.
  let errorWorth: [String]?

  private enum CodingKeys: String, CodingKey {
    case strategies
    case breakEven = "break_even"
    case errorWorth = "error_worth"
  }
}

/// An estimate with the strategy it belongs to.
struct StrategyEstimate: Encodable {
  let strategy: Strategy
  let name: String
  let estimate: Report.Estimate
  /// The sums behind the low and the high figures.
  let lowLines: [Report.Line]
  let highLines: [Report.Line]
  /// GPU memory of each technique; for fine-tuning only.
  let memory: [TechniqueMemory]?

  private enum CodingKeys: String, CodingKey {
    case strategy, name
    case lowLines = "low_lines"
    case highLines = "high_lines"
    case memory = "memory_by_technique"
  }

  /// The estimate's own keys beside the strategy's.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(strategy, forKey: .strategy)
    try container.encode(name, forKey: .name)
    try estimate.encode(to: encoder)
    try container.encode(lowLines, forKey: .lowLines)
    try container.encode(highLines, forKey: .highLines)
    try container.encodeIfPresent(memory, forKey: .memory)
  }
}

/// GPU memory that tuning takes by one technique, and the GPUs that hold it.
struct TechniqueMemory: Encodable {
  let technique: String
  let memoryGB: Report.Range
  let gpus: Report.Range

  private enum CodingKeys: String, CodingKey {
    case technique
    case memoryGB = "memory_gb"
    case gpus
  }
}
