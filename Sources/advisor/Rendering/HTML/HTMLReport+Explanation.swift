import AdaptationAdvisor

extension HTMLReport {
  /// What became of every rule, where that was asked for.
  @HTMLBuilder var explanation: HTML {
    if let explanation = report.explanation {
      section("explanation", "Rules that nearly fired, and rules that wait for an answer") {
        Tag.p { report.summary(of: explanation) }
        table(
          "Rows that hit, and how far the next ones are",
          ["Base value", "What was read, and the row that hit", "The next rows"],
          explanation.lookups.map(row), style: "words")
        if !explanation.near.isEmpty {
          rules(
            "Rules that one answer, given otherwise, would make fire, the most alike first",
            explanation.near.map { ($0.sentence, $0.effect, $0.rule) })
        }
        if !explanation.waiting.isEmpty {
          rules(
            "Rules that wait for an answer: gates first, then the most at stake",
            explanation.waiting.map { ($0.needs, $0.effect, $0.rule) })
        }
      }
    }
  }

  private func row(_ lookup: Explanation.Lookup) -> [HTML] {
    let next = lookup.neighbors.map { neighbor in
      HTML([
        "\(neighbor.place): ",
        "\(report.scores(of: lookup, as: neighbor.scores, comparing: true)) ",
        Tag.code { neighbor.rule },
      ])
    }
    let replaced = report.replacements(of: lookup).map { [HTML($0)] } ?? []
    return [
      HTML(report.subject(of: lookup)),
      HTML([
        "\(report.reading(of: lookup)) gives \(report.scores(of: lookup)) ",
        lookup.rule.map { rule in Tag.code { rule } } ?? "",
      ]),
      list(next + replaced),
    ]
  }

  private func rules(
    _ caption: String, _ rules: [(condition: String, effect: Explanation.Effect, id: String)]
  ) -> HTML {
    table(
      caption, ["If", "Then", "At stake, points", "Rule"],
      rules.map { rule in
        [
          HTML(rule.condition), HTML(report.words(for: rule.effect)), HTML(rule.effect.weight),
          Tag.code { rule.id },
        ]
      }, style: "words")
  }
}
