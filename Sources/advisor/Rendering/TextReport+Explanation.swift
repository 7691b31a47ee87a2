import AdaptationAdvisor

extension TextReport {
  /// What became of every rule: the rows that hit, what nearly fired, what waits for an answer.
  mutating func explanation() {
    guard let explanation = report.explanation else { return }
    heading("Rows that hit, and how far the next ones are")
    for lookup in explanation.lookups { row(lookup) }
    heading("Rules that nearly fired, and rules that wait for an answer")
    layout.paragraph(report.summary(of: explanation), lead: "  ")
    layout.paragraph(
      "In front: the points of 100 by which a rule moves one strategy against another at most.",
      lead: "  ")
    if !explanation.near.isEmpty {
      subheading("Nearly fired, with one answer given otherwise")
      for rule in explanation.near { line(rule.sentence, rule.effect, rule.rule) }
    }
    if !explanation.waiting.isEmpty {
      subheading("Waiting for an answer, the most at stake first")
      for rule in explanation.waiting { line(rule.needs, rule.effect, rule.rule) }
    }
  }

  private mutating func subheading(_ text: String) {
    layout.paragraph(style.bold(text), lead: "  ")
  }

  private mutating func row(_ lookup: Explanation.Lookup) {
    let base = "\(report.reading(of: lookup)) gives \(report.scores(of: lookup))"
    layout.paragraph(
      Printable.line("\(report.subject(of: lookup)): \(base)\(id(lookup.rule))"), lead: "  ",
      indent: 4)
    for neighbor in lookup.neighbors {
      let scores = report.scores(of: lookup, as: neighbor.scores, comparing: true)
      layout.paragraph(
        Printable.line("\(neighbor.place): \(scores)\(id(neighbor.rule))"), lead: "    - ")
    }
    if let first = report.replacements(of: lookup) { layout.paragraph(first, lead: "    ? ") }
  }

  private mutating func line(_ condition: String, _ effect: Explanation.Effect, _ rule: String) {
    layout.paragraph(
      Printable.line("\(condition): \(report.words(for: effect))\(id(rule))"),
      lead: "   \(effect.weight.alignedRight(in: 5))  ")
  }

  private func id(_ rule: String?) -> String { rule.map { " [\($0)]" } ?? "" }
}
