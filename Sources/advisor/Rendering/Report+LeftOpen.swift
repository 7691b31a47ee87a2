import AdaptationAdvisor

extension Report {
  /// The questions left open that mean something beside what was answered, in words.
  var leftOpen: [String] { openQuestions.map(\.key.words) }

  private var openQuestions: [Question] {
    answers.askableQuestions.filter { unanswered.contains($0.key) }
  }

  /// What is said where no question is worth asking next.
  var noOpenQuestion: String {
    leftOpen.isEmpty
      ? "No question was left open."
      : "No answer to a single question left open would put another strategy first, as far as tried; "
        + "how clear it is may change."
  }

  /// Who could be recommended once more is known, in sentences; none where nothing is left open.
  var outlook: [String] {
    let unknowns = unknowns
    return [criteriaLeftOpen(unknowns), contextLeftOpen(unknowns)].compactMap { $0 }
  }

  /// What the open criteria leave possible; none where none is open.
  private func criteriaLeftOpen(_ unknowns: Unknowns) -> String? {
    guard unknowns.combinations > 1 else { return nil }
    guard let sure = unknowns.necessary else {
      return "Depending on the criteria left open, it could be \(choice(of: unknowns.possible))."
    }
    let number = Format.count(Double(unknowns.combinations))
    return "However the criteria left open turn out, it is \(printableName(of: sure)) "
      + "(\(number) combinations tried)."
  }

  /// What one and two more answers about the context could make of it; none where all are given.
  private func contextLeftOpen(_ unknowns: Unknowns) -> String? {
    guard openQuestions.contains(where: { !$0.isCriterion }) else {
      return nil
    }
    let one = unknowns.afterOne.filter { $0 != recommendation.strategy }
    let two = unknowns.afterTwo.filter { $0 != recommendation.strategy && !one.contains($0) }
    if one.isEmpty, two.isEmpty {
      return
        "Of the context, no one or two questions left open would put another strategy first, as far "
        + "as tried."
    }
    if one.isEmpty {
      return
        "Of the context, no single question left open would put another strategy first; two together "
        + "could make it \(choice(of: two))."
    }
    return "Of the context, one question left open could make it \(choice(of: one))"
      + (two.isEmpty ? "." : "; two could also make it \(choice(of: two)).")
  }

  private func choice(of strategies: [Strategy]) -> String {
    strategies.map(printableName).orList
  }
}
