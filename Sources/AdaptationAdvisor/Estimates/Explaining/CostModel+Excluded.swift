extension CostModel {
  /// What the cost of a situation does not include, one clause each.
  func excluded(_ workload: Workload) -> [String] {
    let requests =
      workload.monthlyRequests == nil ? ["requests, since their number is not known"] : []
    var clauses = requests + common
    switch self {
    case .training:
      clauses.append("runs of instruction and preference tuning after pretraining")
    case .fineTuning:
      clauses.append("a move to another base model when a host retires this one")
      if (workload.labeledExamples ?? 0) > 0 {
        clauses.append("correcting those of the examples at hand that are wrong")
      }
    case .prompting: break
    }
    if self == .training || workload.mustSelfHost == true {
      clauses.append("buying hardware; GPUs are rented")
    }
    clauses.append(
      workload.looksUpFacts
        ? "running the search index"
        : "retrieval, if answers have to be looked up")
    return clauses
  }

  private var common: [String] {
    [
      "the product around the model", "people who check its outputs", "legal and security review",
      "taxes",
    ]
  }
}
