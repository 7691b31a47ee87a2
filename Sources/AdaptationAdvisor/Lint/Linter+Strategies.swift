/// Strategies that no answers make win.
extension Linter {
  mutating func checkStrategies() {
    guard rubric.strategies.count > 1 else { return }
    let search = WinnerSearch(evaluator)
    var winners = 0
    for (position, entry) in rubric.strategies.enumerated() {
      switch search.outcome(for: position) {
      case .found:
        winners += 1
      case .never(let reason):
        note(
          .neverWins, at: map.cursor(entry.rule.id, "id"), rule: entry.rule.id,
          "\(name(position)) is never recommended: \(reason)",
          remedy: "give it points where it is the right choice, or loosen the gates against it")
      }
    }
    check(
      "strategies: \(winners) of \(rubric.strategies.count) were seen to win, each in a situation")
  }
}
