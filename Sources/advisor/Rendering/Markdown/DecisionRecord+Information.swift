import AdaptationAdvisor

extension DecisionRecord {
  /// Numbers, what would change the decision, cases, sources, and how to repeat it.
  mutating func moreInformation() throws(Failure) {
    document.heading(2, "More Information")
    numbers()
    changes()
    cases()
    if explains {
      rules()
      sums()
      explanation()
    }
    basis()
    try answers()
    sources()
  }

  private mutating func numbers() {
    document.heading(3, "Numbers")
    let criteria = ranked[0].criteria.indices.map { index -> [Markdown] in
      let criterion = ranked[0].criteria[index]
      let weight = Format.plain((criterion.weight * 100).rounded())
      return ["\(criterion.criterion.words), \(weight)%"]
        + ranked.map { "\(Format.hundredths($0.criteria[index].points))" }
    }
    func row(_ label: Markdown, _ cell: (Report.StrategyReport) -> String) -> [Markdown] {
      [label] + ranked.map { Markdown(text: cell($0)) }
    }
    document.table(
      ["points of 100"] + ranked.map { "\($0.name)" },
      criteria + [
        row("**score**") { Format.hundredths($0.score) },
        row("usual cost") { Format.dollars($0.estimate.costUSD.central) },
        row("low to high") { $0.estimate.costUSD.ends(Format.dollars) },
        row("usual days") { Format.count($0.estimate.days.central) },
        row("low to high") { $0.estimate.days.ends(Format.count) },
        row("feasibility") { $0.feasibility.rawValue.words },
      ], figures: 1..<ranked.count + 1)
  }

  private mutating func changes() {
    document.heading(3, "What would change it")
    document.paragraph("\(report.firmness)")
    let flips = report.flips
    document.bullets(
      flips.ranges.map {
        "\($0.words): the range that was given holds numbers that change it; narrow it down"
      }
        + flips.answers.map {
          "\($0.sentence): \(name($0.strategy))"
        })
    if flips.answers.isEmpty {
      document.paragraph("No other answer to a single question that was answered, as far as tried.")
    }
    if !flips.pairs.isEmpty {
      document.paragraph("Two answers that would change it together, where neither would alone:")
    }
    document.bullets(
      flips.pairs.map { pair in
        "\(pair.changes.map(\.sentence).joined(separator: " and ")): \(name(pair.strategy))"
      })
    guard !report.askNext.isEmpty else {
      document.paragraph("No answer to a single question left open, as far as tried.")
      return
    }
    document.paragraph("Open questions that could change it, the most telling first:")
    document.bullets(
      report.askNext.map { question in
        let answers = question.answers.joined(separator: " or ")
        let strategies = question.couldChangeTo.map(report.name).joined(separator: " or ")
        return "\(question.text) \(answers): \(strategies)"
      })
  }

  private mutating func cases() {
    guard !report.cases.isEmpty else { return }
    document.heading(3, "Published cases most like this one")
    document.bullets(
      report.cases.map { published in
        let alike = Int((published.similarity * 100).rounded())
        let title = Markdown.link("\(published.title)", to: published.url)
        return "\(title) (\(published.organization), \(published.year), \(alike)% alike): chose "
          + "\(name(published.chosen)). \(published.outcome)"
      })
  }
}
