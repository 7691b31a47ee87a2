import AdaptationAdvisor

extension DecisionRecord {
  /// The decision with its reasons, what follows from it, and how to find out that it was wrong.
  mutating func outcome() {
    document.heading(2, "Decision Outcome")
    document.paragraph("Chosen option: \"\(report.choice)\", because \(report.justification).")
    firmness()
    let recommendation = report.recommendation
    if !recommendation.techniques.isEmpty {
      document.paragraph("Why \(recommendation.technique):")
    }
    document.bullets(recommendation.techniques.map { "\($0.text) \(cite($0))" })
    obstacles()
    reasons()
    consequences()
    confirmation()
  }

  /// What each criterion adds to the lead.
  private mutating func reasons() {
    guard ranked.count > 1 else { return }
    document.paragraph(
      "What speaks for \(name(ranked[0].strategy)) rather than \(name(ranked[1].strategy)), in "
        + "points of 100:")
    let leads = report.leads
    let total = leads.reduce(0) { $0 + $1.hundredths }
    document.table(
      ["criterion", "points", "reason"],
      leads.map { ["\($0.name)", "\($0.number)", "\($0.reason)"] }
        + [["in all", "\(Lead.signed(total))", ""]], figures: 1..<2)
  }

  private mutating func consequences() {
    let consequences = arguments(ranked[0], withGates: false)
    guard !consequences.lines.isEmpty || !report.warnings.isEmpty else { return }
    document.heading(3, "Consequences")
    if report.recommendation.startWith != ranked[0].strategy {
      document.paragraph("Of \(name(ranked[0].strategy)), once it is taken up:")
    }
    document.bullets(consequences.lines)
    more(consequences.left, "argument")
    guard !report.warnings.isEmpty else { return }
    document.paragraph("To watch out for:")
    document.bullets(report.warnings.map { "\($0.text) \(cite($0))" })
  }

  /// The stages of the plan, each with the rule for going on or stopping.
  private mutating func confirmation() {
    document.heading(3, "Confirmation")
    guard !report.plan.isEmpty else {
      document.paragraph("The rubric gives no plan for this choice.")
      return
    }
    document.paragraph(
      "\(report.heading("Plan")): stages, each with a rule that says when to go on, and when not to. "
        + (report.target.map { "The target that the rules speak of: \($0)" }
          ?? "The target that the rules speak of is yours to set, as a figure on a test set (`--target`).")
    )
    document.numbered(
      report.plan.map { stage in
        "**\(stage.stage)** (\(name(stage.strategy))): \(stage.do) **Move on when:** "
          + "\(stage.moveOnWhen) \(cite(stage.rule, stage.sources))"
      })
  }
}
