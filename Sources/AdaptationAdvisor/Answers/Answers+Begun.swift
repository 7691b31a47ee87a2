/// What the team has tried already, as far as the answers say.
extension Answers {
  /// Whether a strategy is one that the team has worked at already; a plain first try does not count.
  package func begun(_ strategy: Strategy) -> Bool {
    switch strategy {
    case .promptEngineering: promptBaseline.map { ![.notTried, .fallsShort].contains($0) } ?? false
    case .fineTuning: promptBaseline == .tuningFallsShort
    default: false
    }
  }

  /// What to do now, where something else fits best: `start with prompt engineering`; who has tried
  /// it already stays with it.
  package func beginning(with strategy: Strategy, named name: String) -> String {
    "\(begun(strategy) ? "stay" : "start") with \(name)"
  }

  /// Whether the prompt meets the target, and nothing is stated that asks for something else than
  /// outputs good enough.
  package var promptingIsEnough: Bool { PromptSufficiency.holds(sheet.states) }

  /// Whether what was tried falls short of the target.
  package var triedFallsShort: Bool {
    [.fallsShort, .exhausted, .tuningFallsShort].contains(promptBaseline)
  }

  /// Whether it is known how far the best prompt goes.
  package var knowsBestPrompt: Bool {
    [.exhausted, .tuningFallsShort, .meetsTarget].contains(promptBaseline)
  }
}
