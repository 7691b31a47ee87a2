import AdaptationAdvisor

extension TextReport {
  /// Gains, costs and risks of every strategy: the most telling ones, more of the recommended.
  mutating func tradeOffs() {
    let told = ranked.filter { !$0.tradeOffs.all.isEmpty }
    guard !told.isEmpty else { return }
    heading("Trade-offs here   + gain  - cost  ! risk")
    for strategy in told {
      let count = limit(strategy.rank == 1 ? 2 : 1)
      layout.add("  " + style.bold(name(strategy.strategy)))
      let kinds = [
        ("+ ", strategy.tradeOffs.gains), ("- ", strategy.tradeOffs.costs),
        ("! ", strategy.tradeOffs.risks),
      ]
      for (mark, findings) in kinds {
        for finding in findings.prefix(count) {
          layout.paragraph(brief(finding.text), lead: "    " + mark)
        }
      }
    }
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
    for warning in report.warnings.prefix(limit(4)) {
      layout.paragraph(brief(warning.text), lead: "  ! ")
    }
    more(report.warnings.count - limit(4))
  }

  /// The nearest published cases.
  mutating func cases() {
    guard !report.cases.isEmpty else { return }
    heading("Published cases most like this one")
    for published in report.cases {
      let alike = Int((published.similarity * 100).rounded())
      layout.paragraph(
        "\(Printable.line(published.title)) (\(published.year), \(alike)% alike): chose "
          + name(published.chosen),
        lead: "  - ")
      if explains {
        layout.paragraph(Printable.line(published.outcome), lead: "    ")
        layout.paragraph(Printable.line(published.url), lead: "    ")
      }
    }
  }

  /// Says how many items were left out, if any were.
  mutating func more(_ count: Int) {
    if count > 0 { layout.add(style.faint("  \(count) more with --explain")) }
  }
}
