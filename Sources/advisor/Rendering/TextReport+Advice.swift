import AdaptationAdvisor

extension TextReport {
  /// Gains, costs and risks of every strategy: the most telling ones.
  mutating func tradeOffs() {
    heading("Trade-offs here")
    let limit = explains ? Int.max : 2
    for strategy in ranked {
      layout.add("  " + style.bold(strategy.strategy.words))
      let kinds = [
        ("+ ", strategy.tradeOffs.gains), ("- ", strategy.tradeOffs.costs),
        ("! ", strategy.tradeOffs.risks),
      ]
      for (mark, findings) in kinds {
        for finding in findings.prefix(limit) {
          layout.paragraph(Printable.line(finding.text), lead: "    " + mark)
        }
      }
    }
    layout.add(style.faint("  + gain   - cost   ! risk"))
  }

  /// The staged plan with its rules for moving on.
  mutating func plan() {
    guard !report.plan.isEmpty else { return }
    heading("Plan")
    for (index, stage) in report.plan.enumerated() {
      layout.paragraph(
        "\(Printable.line(stage.stage)): \(Printable.line(stage.do))", lead: "  \(index + 1). ")
      layout.paragraph("Move on when: \(Printable.line(stage.moveOnWhen))", lead: "     ")
    }
  }

  /// What a good colleague would point out.
  mutating func warnings() {
    guard !report.warnings.isEmpty else { return }
    heading("Watch out")
    for warning in report.warnings {
      layout.paragraph(Printable.line(warning.text), lead: "  ! ")
    }
  }

  /// The nearest published cases.
  mutating func cases() {
    guard !report.cases.isEmpty else { return }
    heading("Published cases most like this one")
    for published in report.cases {
      let alike = Int((published.similarity * 100).rounded())
      layout.paragraph(
        "\(published.title) (\(published.year), \(alike)% alike): chose "
          + "\(published.chosen.words). \(published.outcome)",
        lead: "  - ")
      layout.paragraph(published.url, lead: "    ")
    }
  }

  /// The open questions that could change the recommendation.
  mutating func open() {
    heading("Not answered")
    if report.askNext.isEmpty {
      layout.paragraph("No single open question would change the recommendation.", lead: "  ")
    }
    for question in report.askNext.prefix(explains ? Int.max : 5) {
      let strategies = question.couldChangeTo.map(\.words).joined(separator: " or ")
      layout.paragraph(
        "\(question.text) (\(question.question)): could make it \(strategies).", lead: "  ? ")
    }
    let rest = report.unanswered.count - min(report.askNext.count, explains ? Int.max : 5)
    if rest > 0 { layout.paragraph("\(rest) more left open.", lead: "  ") }
  }
}
