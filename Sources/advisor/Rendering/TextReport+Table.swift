import AdaptationAdvisor

extension TextReport {
  /// The strategies beside each other: points by criterion, score, cost, time, feasibility.
  mutating func sideBySide() {
    heading("Side by side")
    let points = ranked[0].criteria.indices.map { index in
      let criterion = ranked[0].criteria[index]
      let share = Int((criterion.weight * 100).rounded())
      return TextLayout.Row(
        "\(criterion.criterion.words), \(share)%",
        ranked.map { Format.hundredths($0.criteria[index].points) })
    }
    layout.table(
      [TextLayout.Row("points of 100", ranked.map { name($0.strategy) })] + points + [
        TextLayout.Row("score", ranked.map { Format.hundredths($0.score) }),
        TextLayout.Row("usual cost", ranked.map { $0.estimate.usualCost }),
        TextLayout.Row("  your own people", ranked.map { $0.estimate.usualPeople }),
        TextLayout.Row(
          "cheapest to dearest", ranked.map { $0.estimate.costUSD.ends(Format.dollars) }),
        TextLayout.Row("usual days", ranked.map { $0.estimate.usualDays }),
        TextLayout.Row(
          "fastest to slowest", ranked.map { $0.estimate.days.ends { Format.dayCount($0) } }),
        TextLayout.Row("feasibility", ranked.map { $0.feasibility.rawValue.words }),
      ])
    layout.paragraph(
      "Usual figures are rounded up. Both ends take every assumption at its best or worst: neither "
        + "is likely." + (report.estimateContents.map { " \(Printable.line($0))" } ?? ""),
      lead: "  ")
    if let flat = report.flatEstimates { layout.paragraph(Printable.line(flat), lead: "  ") }
    if let note = report.estimateNote { layout.paragraph(Printable.line(note), lead: "  ") }
    if let unanswered = unansweredCriteria {
      layout.paragraph(
        "Not answered, so from the same base value for all: \(unanswered).", lead: "  ")
    }
  }

  /// What fewer wrong outputs are worth.
  mutating func errorWorth() {
    guard !worth.isEmpty else { return }
    heading(Report.errorWorthTitle)
    for sentence in worth { layout.paragraph(Printable.line(sentence), lead: "  ") }
  }

  /// What stands in the way of strategies, and what would lift it.
  mutating func gates() {
    let barred = ranked.filter { !$0.gates.isEmpty }
    guard !barred.isEmpty else { return }
    heading("What stands in the way")
    for strategy in barred {
      // What rules a strategy out makes it moot what else is doubtful about it.
      for gate in strategy.gates where isFull || gate.effect == strategy.feasibility {
        let effect = gate.effect.rawValue.words
        layout.paragraph(
          "\(name(strategy.strategy)), \(effect): \(Printable.line(gate.because)) "
            + "Lifted by: \(Printable.line(gate.lift))",
          lead: "  - ")
      }
    }
  }

  private var unansweredCriteria: String? {
    let names = ranked[0].criteria.filter { !$0.answered }.map(\.criterion.words)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
