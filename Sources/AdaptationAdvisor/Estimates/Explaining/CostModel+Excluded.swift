extension CostModel {
  /// What the cost of a situation does not include, one clause each.
  func excluded(_ workload: Workload) -> [String] {
    var clauses = common
    switch self {
    case .training:
      clauses.append("instruction tuning and preference training after pretraining")
      clauses.append("buying hardware; GPUs are rented")
    case .fineTuning:
      clauses.append("the prompt baseline that should come before tuning")
      clauses.append("a move to another base model when a host retires this one")
    case .prompting:
      clauses.append("building and running retrieval, if answers have to be looked up")
    }
    if workload.monthlyRequests == nil {
      clauses.append("requests, since their number is not known")
    }
    return clauses
  }

  private var common: [String] {
    ["the product around the model", "legal and security review", "taxes"]
  }
}
