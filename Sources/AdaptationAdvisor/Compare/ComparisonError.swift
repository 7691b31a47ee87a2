/// Why scenarios cannot be compared.
public enum ComparisonError: Error, Hashable, Sendable {
  /// There is nothing to compare with.
  case tooFew
  /// The answers of a scenario cannot be used.
  case unusable(scenario: String, AnswersError)
}

extension ComparisonError: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .tooFew: "A comparison needs two scenarios or more."
    case .unusable(let scenario, let error): "\(Echo.quoted(scenario)): \(error)"
    }
  }
}
