import AdaptationAdvisor

extension TextReport {
  /// Gains, costs and risks: in short the most telling ones of the first two strategies.
  mutating func tradeOffs() {
    let told = ranked.prefix(limit(2)).filter { !$0.tradeOffs.all.isEmpty }
    guard !told.isEmpty else { return }
    heading("Trade-offs here   + gain  - cost  ! risk")
    for strategy in told {
      let count = limit(1)
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
    heading(Printable.line(report.heading("Plan")))
    for (index, stage) in report.plan.prefix(limit(1)).enumerated() {
      layout.paragraph(
        "\(Printable.line(stage.stage)): \(Printable.line(stage.do))", lead: "  \(index + 1). ")
      layout.paragraph("Move on when: \(Printable.line(stage.moveOnWhen))", lead: "     ")
    }
    let later = report.plan.dropFirst(limit(1)).map { Printable.line($0.stage) }
    if !later.isEmpty {
      layout.paragraph("Then: \(later.joined(separator: " → "))", lead: "  ", indent: 8)
    }
  }

  /// What a good colleague would point out.
  mutating func warnings() {
    guard !report.warnings.isEmpty else { return }
    heading("Watch out")
    for warning in report.warnings.prefix(limit(3)) {
      layout.paragraph(brief(warning.text), lead: "  ! ")
    }
    more(report.warnings.count - limit(3))
  }

  /// The nearest published cases.
  mutating func cases() {
    let cases = report.comparableCases
    guard !cases.isEmpty else { return }
    heading("Published cases most like this one")
    for published in cases {
      layout.paragraph(
        Printable.line(
          "\(published.title) (\(published.year), answers \(published.alike) alike): "
            + report.choice(of: published)),
        lead: "  - ")
      if isFull {
        layout.paragraph(Printable.line(published.outcome), lead: "    ")
        layout.paragraph(Printable.line(published.url), lead: "    ")
      }
    }
    if isFull { layout.paragraph(Report.likeness, lead: "  ") }
  }

  /// Says how many items were left out, if any were.
  mutating func more(_ count: Int) {
    if count > 0 { layout.add(style.faint("  \(count) more with --full")) }
  }
}
