import AdaptationAdvisor

extension DecisionRecord {
  /// What became of every rule, where that was asked for.
  mutating func explanation() {
    guard let explanation = report.explanation else { return }
    document.heading(3, "Rows that hit, and how far the next ones are")
    document.table(
      ["base value", "row", "scores", "rule"], explanation.lookups.flatMap(rows))
    document.heading(3, "Rules that nearly fired, and rules that wait for an answer")
    document.paragraph("\(report.summary(of: explanation))")
    rules(
      "one answer given otherwise", explanation.near.map { ($0.sentence, $0.effect, $0.rule) })
    rules("waiting for an answer", explanation.waiting.map { ($0.needs, $0.effect, $0.rule) })
  }

  /// The row that hit, and beneath it the next ones.
  private func rows(_ lookup: Explanation.Lookup) -> [[Markdown]] {
    let hit: [Markdown] = [
      "**\(report.subject(of: lookup))**", "\(report.reading(of: lookup))",
      "\(report.scores(of: lookup))", "\(lookup.rule ?? "")",
    ]
    let next: [[Markdown]] = lookup.neighbors.map { neighbor in
      let scores = report.scores(of: lookup, as: neighbor.scores, comparing: true)
      return ["", "\(neighbor.place)", "\(scores)", "\(neighbor.rule)"]
    }
    let replaced = report.replacements(of: lookup)
    return [hit] + next + (replaced.map { [["", "\($0)", "", ""]] } ?? [])
  }

  private mutating func rules(
    _ title: Markdown, _ rules: [(condition: String, effect: Explanation.Effect, id: String)]
  ) {
    guard !rules.isEmpty else { return }
    document.table(
      [title, "effect", "at stake, points", "rule"],
      rules.map { rule in
        [
          "\(rule.condition)", "\(report.words(for: rule.effect))", "\(rule.effect.weight)",
          "\(rule.id)",
        ]
      }, figures: 2..<3)
  }
}
