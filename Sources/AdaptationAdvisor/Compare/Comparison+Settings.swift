extension Comparison {
  /// The comparison with what it was made with, and what each scenario's record was.
  ///
  /// - Parameters:
  ///   - options: those that decided about all scenarios.
  ///   - recorded: those that each scenario's record names; none where it is no record.
  package func noting(options: [String], recorded: [[String]?]) -> Comparison {
    var comparison = self
    comparison.options = options.isEmpty ? nil : options
    for (index, options) in zip(scenarios.indices, recorded) {
      comparison.scenarios[index].recordedWith = options
    }
    return comparison
  }
}
