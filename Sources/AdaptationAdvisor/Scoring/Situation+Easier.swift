extension Situation {
  /// Whether a strategy is easier to carry out than another: it is less doubtful; or both are
  /// doubtful, and it commits to less, and takes less of whatever the other one usually takes more
  /// of than there is. What commits to more begins with the work on what commits to less.
  func isEasier(
    _ strategy: Int, _ feasibility: Feasibility, than other: Int, _ otherFeasibility: Feasibility
  ) -> Bool {
    if feasibility != otherFeasibility { return feasibility < otherFeasibility }
    guard feasibility == .doubtful, strategy < other else { return false }
    var isEasier = false
    for resource in Fact.Resource.allCases where isShort(of: resource, for: other) {
      guard need(resource, strategy).central < need(resource, other).central else { return false }
      isEasier = true
    }
    return isEasier
  }

  /// Whether a strategy usually takes more of something than there is.
  func isShort(of resource: Fact.Resource, for strategy: Int) -> Bool {
    guard !needs.isEmpty, let supply = number(resource.question) else { return false }
    return supply < need(resource, strategy).central
  }
}
