import AdaptationAdvisor

extension TextReport {
  /// How firm the answer is, what would change it, and what to find out next.
  mutating func changes() {
    heading("What would change it")
    layout.paragraph(report.firmness, lead: "  ")
    for question in report.flips.ranges {
      layout.paragraph(
        "\(question.words): the range you gave holds numbers that change it; narrow it down",
        lead: "  - "
      )
    }
    let limits = isFull ? report.flips.limits : report.nearLimits
    for limit in limits {
      layout.paragraph(
        "\(limit.question.words) \(limit.to) (now \(limit.from)): "
          + Printable.line(report.outcome(of: limit)), lead: "  - ")
    }
    let assumptionsLeft = assumptions()
    let shown = isFull ? report.flips.answers : report.flips.nearest
    for flip in shown.prefix(limit(3)) {
      layout.paragraph("\(change(flip)): \(name(flip.strategy))", lead: "  - ")
    }
    more(
      assumptionsLeft + report.flips.answers.count - min(shown.count, limit(3))
        + report.flips.limits.count
        - limits.count)
    if report.flips.answers.isEmpty {
      layout.paragraph(
        "No other answer to a single question that was answered would put another strategy first, as far "
          + "as tried.", lead: "  - ")
    }
    pairs()
    if explains { weightSpace() }
    sensitivity()
    openQuestions()
  }

  /// What would change it if something else were assumed; gives how many of them are left out.
  private mutating func assumptions() -> Int {
    let flips = report.flips.assumptions
    for flip in flips.prefix(limit(2)) {
      let change = "--assume \(flip.name)=\(Format.exact(flip.to)) (now \(flip.now))"
      layout.paragraph(
        Printable.line("\(change): \(report.outcome(of: flip))"), lead: "  - ")
    }
    return max(0, flips.count - limit(2))
  }

  /// Two answers that would change it together: in short only where one alone does not.
  private mutating func pairs() {
    let pairs = report.flips.pairs
    guard isFull || report.flips.answers.isEmpty else { return }
    if pairs.isEmpty, report.flips.pairsTried > 0, report.flips.answers.isEmpty {
      layout.paragraph("Nor do any two of them, as far as tried.", lead: "  - ")
    }
    let shown = pairs.prefix(limit(3))
    for pair in shown {
      layout.paragraph("\(both(pair.changes)): \(name(pair.strategy))", lead: "  - ")
    }
    let rest = report.flips.pairsFound - shown.count
    if rest > 0, !shown.isEmpty {
      layout.add(
        style.faint(
          "  \(rest) more \(rest == 1 ? "pair" : "pairs") of answers\(isFull ? "" : " with --full")"
        ))
    }
  }

  /// What was asked, right after the answer.
  mutating func wanted() {
    guard let wanted = report.wouldMake else { return }
    heading("What would make it \(name(wanted.strategy))")
    reversal()
  }

  /// What would make a strategy win that was asked about.
  mutating func reversal() {
    guard let text = ReversalText(report, limit: limit(5)) else { return }
    layout.paragraph(text.lead, lead: "  ")
    for changes in text.changes { layout.paragraph(both(changes), lead: "  > ") }
    if let rest = text.rest { layout.add(style.faint("  \(rest)")) }
    if let traits = text.traits { layout.paragraph(traits, lead: "  ") }
  }

  /// How far single answers move the lead: in short the one that moves it most.
  private mutating func sensitivity() {
    guard isFull else {
      // What is open is told by the questions to ask next.
      let text = report.askNext.isEmpty ? report.widestRanges : report.widestRange
      if let text { layout.paragraph(text, lead: "  ") }
      return
    }
    let ranges = report.sensitivity
    if ranges.isEmpty { return }
    layout.paragraph(Report.sensitivityLead, lead: "  ")
    for range in ranges {
      layout.paragraph(
        Printable.line("\(report.label(of: range)): \(report.allEnds(of: range))"), lead: "  ~ ")
    }
  }

  /// The open questions that could change the recommendation.
  private mutating func openQuestions() {
    if report.askNext.isEmpty {
      layout.paragraph(report.noOpenQuestion, lead: "  - ")
    } else {
      layout.paragraph(
        "Ask next: open questions that could change it, the most telling first", lead: "  ")
    }
    for question in report.askNext.prefix(limit(3)) {
      let strategies = question.couldChangeTo.map(name).joined(separator: " or ")
      let option = Question(key: question.question)?.option ?? question.question
      let gain = explains ? " (gains \(hundredths(question.value)) points on average)" : ""
      layout.paragraph(
        "\(question.text) \(option) \(question.answers.joined(separator: " or ")): "
          + "\(strategies)\(gain)",
        lead: "  ? ")
    }
    more(report.askNext.count - limit(3))
    guard isFull else { return }
    for sentence in report.outlook { layout.paragraph(sentence, lead: "  ") }
  }

  /// An answer that is given otherwise: `gap behavior (now knowledge)`.
  private func change(_ flip: Report.AnswerFlip) -> String {
    "\(flip.question.words) \(flip.to)" + (flip.from.isEmpty ? "" : " (now \(flip.from))")
  }

  private func both(_ changes: [Report.AnswerFlip]) -> String {
    changes.map(change).joined(separator: " and ")
  }

  func hundredths(_ value: Double) -> String { Format.plain((value * 100).rounded() / 100) }
}
