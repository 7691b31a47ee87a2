import AdaptationAdvisor

extension ComparisonOutline {
  /// Which records were made with other settings than decided here, and which decided; none where no
  /// record was.
  var settings: String? {
    let used = comparison.options ?? []
    let made = comparison.scenarios.enumerated().compactMap { index, scenario in
      scenario.recordedWith.flatMap { options in
        Set(options) == Set(used)
          ? nil : "scenario \(index + 1) was recorded with \(words(options))"
      }
    }
    guard !made.isEmpty else { return nil }
    return
      "Settings differ: \(made.joined(separator: "; ")). Here \(words(used)) decided about all "
      + "scenarios, so a record may say otherwise than stands here."
  }

  private func words(_ options: [String]) -> String {
    options.isEmpty
      ? "the built-in rubric, weights and prices" : Printable.line(options.joined(separator: " "))
  }
}
