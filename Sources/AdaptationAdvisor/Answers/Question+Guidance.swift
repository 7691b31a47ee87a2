extension Question {
  /// What a number that answers the question counts, such as `US dollars`; none where numbers do
  /// not answer it.
  public var unitName: String? {
    switch unit {
    case .dollars: "US dollars"
    case .days: "days"
    case .count: "a count"
    case .milliseconds: "milliseconds"
    case nil: nil
    }
  }

  /// Answers as people may write them, on the command line and as text in JSON.
  public var examples: [String] {
    switch unit {
    case .dollars: ["20000", "20k", "1.5M", "5k..20k"]
    case .days: ["42", "6w", "3mo", "1y", "2w..6w"]
    case .milliseconds: ["200", "2s", "200..500"]
    case .count: countExamples
    case nil: isFlag ? ["true", "false"] : levels.prefix(1).map(\.name)
    }
  }

  private var countExamples: [String] {
    switch self {
    case .unlabeledTokens: ["200M", "30B", "1B..5B"]
    case .modelParameters: ["8B", "6.74B", "8e9"]
    case .classes: ["12", "20..40"]
    case .monthlyRequests: ["50k", "1M", "1M..5M"]
    default: ["1200", "1.2k", "500..2k"]
    }
  }
}
