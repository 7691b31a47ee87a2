import AdaptationAdvisor

extension TextReport {
  /// How firm the answer is, what would change it, and what to find out next.
  mutating func changes() {
    heading("What would change it")
    layout.paragraph(report.firmness, lead: "  ")
    for question in report.flips.ranges {
      layout.paragraph(
        "\(question): the range you gave holds numbers that change it; narrow it down", lead: "  - "
      )
    }
    for flip in report.flips.answers.prefix(limit(4)) {
      layout.paragraph("\(change(flip)): \(name(flip.strategy))", lead: "  - ")
    }
    more(report.flips.answers.count - limit(4))
    if report.flips.answers.isEmpty {
      layout.paragraph(
        "No other answer to a single question that was answered, as far as tried.", lead: "  - ")
    }
    pairs()
    if explains { weightSpace() }
    reversal()
    openQuestions()
  }

  /// Two answers that would change it together: in short only where one alone does not.
  private mutating func pairs() {
    let pairs = report.flips.pairs
    guard explains || report.flips.answers.isEmpty else { return }
    if pairs.isEmpty, report.flips.pairsTried > 0, report.flips.answers.isEmpty {
      layout.paragraph("Nor do any two of them, as far as tried.", lead: "  - ")
    }
    let shown = pairs.prefix(limit(3))
    for pair in shown {
      layout.paragraph("\(both(pair.changes)): \(name(pair.strategy))", lead: "  - ")
    }
    let rest = report.flips.pairsFound - shown.count
    if rest > 0, !shown.isEmpty {
      layout.add(style.faint("  \(rest) more pairs of answers\(explains ? "" : " with --explain")"))
    }
  }

  /// What would make a strategy win that was asked about.
  mutating func reversal() {
    guard let reversal = report.wouldMake else { return }
    let wanted = name(reversal.strategy)
    if reversal.isRecommended {
      return layout.paragraph("As it is, \(wanted) is recommended.", lead: "  ")
    }
    guard let first = reversal.changes.first else {
      return layout.paragraph(
        "No change of one answer or of two would make it \(wanted): "
          + "\(Format.count(Double(reversal.tried))) were tried, open questions included.",
        lead: "  ")
    }
    layout.paragraph(
      first.count == 1
        ? "To make it \(wanted), one of these is enough:"
        : "To make it \(wanted), no single answer is enough; two are, such as", lead: "  ")
    for changes in reversal.changes.prefix(limit(5)) {
      layout.paragraph(both(changes), lead: "  > ")
    }
    let rest = reversal.found - min(limit(5), reversal.changes.count)
    if rest > 0 { layout.add(style.faint("  \(rest) more")) }
  }

  /// The open questions that could change the recommendation.
  private mutating func openQuestions() {
    if report.askNext.isEmpty {
      let pairs = report.unknowns.afterTwo.count > 1
      let also = pairs ? "; two together could" : ", nor do any two, as far as tried"
      layout.paragraph("No answer to a single question left open changes it\(also).", lead: "  - ")
    } else {
      layout.paragraph(
        "Ask next: open questions that could change it, the most telling first", lead: "  ")
    }
    for question in report.askNext.prefix(limit(4)) {
      let strategies = question.couldChangeTo.map(name).joined(separator: " or ")
      let option = Question(key: question.question)?.option ?? question.question
      let gain = explains ? " (gains \(hundredths(question.value)) points on average)" : ""
      layout.paragraph(
        "\(question.text) \(option) \(question.answers.joined(separator: " or ")): "
          + "\(strategies)\(gain)",
        lead: "  ? ")
    }
    more(report.askNext.count - limit(4))
    if let whatever = criteriaLeftOpen { layout.paragraph(whatever, lead: "  ") }
  }

  /// What the open criteria leave possible.
  private var criteriaLeftOpen: String? {
    let unknowns = report.unknowns
    guard unknowns.combinations > 1 else { return nil }
    let number = Format.count(Double(unknowns.combinations))
    if let sure = unknowns.necessary {
      return "However the criteria left open turn out, it is \(name(sure)) (\(number) "
        + "combinations tried)."
    }
    return "Depending on the criteria left open, it could be "
      + unknowns.possible.map(name).joined(separator: " or ") + "."
  }

  /// An answer that is given otherwise: `gap behavior (now knowledge)`.
  private func change(_ flip: Report.AnswerFlip) -> String {
    "\(flip.question) \(flip.to)" + (flip.from.isEmpty ? "" : " (now \(flip.from))")
  }

  private func both(_ changes: [Report.AnswerFlip]) -> String {
    changes.map(change).joined(separator: " and ")
  }

  func hundredths(_ value: Double) -> String { Format.plain((value * 100).rounded() / 100) }
}
