extension Situation {
  /// Whether a strategy is easier to carry out than another: it is less doubtful; or both are
  /// doubtful, and it takes less of whatever the other one usually takes more of than there is.
  func isEasier(
    _ strategy: Int, _ feasibility: Feasibility, than other: Int, _ otherFeasibility: Feasibility
  ) -> Bool {
    if feasibility != otherFeasibility { return feasibility < otherFeasibility }
    guard feasibility == .doubtful else { return false }
    let short = Fact.Resource.allCases.filter { isShort(of: $0, for: other) }
    return !short.isEmpty
      && short.allSatisfy { need($0, strategy).central < need($0, other).central }
  }

  /// Whether a strategy usually takes more of something than there is.
  func isShort(of resource: Fact.Resource, for strategy: Int) -> Bool {
    guard !needs.isEmpty, let supply = number(resource.question) else { return false }
    return supply < need(resource, strategy).central
  }
}
