import AdaptationAdvisor

extension TextReport {
  /// Why the recommended strategy leads the next: a signed contribution for each criterion, adding
  /// up to the margin.
  mutating func reasons() {
    guard ranked.count > 1 else { return }
    let (winner, rival) = (ranked[0], ranked[1])
    heading("Why \(name(winner.strategy)) rather than \(name(rival.strategy))")
    let leads = report.leads
    for lead in leads { add(lead) }
    let total = leads.reduce(0) { $0 + $1.hundredths }
    layout.add("  " + Lead.signed(total) + "  points in all")
  }

  /// A contribution with its reason beside it, or beneath it where that leaves no room.
  private mutating func add(_ lead: Lead) {
    let front = "  \(lead.number)  "
    if layout.width >= 60 {
      layout.paragraph(lead.reason, lead: front + lead.name.padded(to: 17) + "  ", indent: 29)
    } else {
      layout.add(front + lead.name)
      layout.paragraph(lead.reason, lead: "    ")
    }
  }
}
