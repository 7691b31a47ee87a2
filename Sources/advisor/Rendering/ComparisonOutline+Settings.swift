import AdaptationAdvisor

extension ComparisonOutline {
  /// Which records were made with other settings than decided here, and which did; none where all
  /// agree.
  var settings: String? {
    let used = comparison.options ?? []
    let recorded = comparison.scenarios.enumerated().compactMap { index, scenario in
      scenario.recordedWith.map { (number: index + 1, options: $0) }
    }
    guard recorded.contains(where: { Set($0.options) != Set(used) }) else { return nil }
    let made = recorded.map { "scenario \($0.number) was recorded with \(words($0.options))" }
    let here = used.isEmpty ? "the built-in rubric, weights and prices" : words(used)
    return "Settings differ: \(made.joined(separator: "; ")). Here \(here) decided about all "
      + "scenarios, so a record may say otherwise than stands here."
  }

  private func words(_ options: [String]) -> String {
    Printable.line(options.joined(separator: " "))
  }
}
