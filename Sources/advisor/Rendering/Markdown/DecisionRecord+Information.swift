import AdaptationAdvisor

extension DecisionRecord {
  /// Numbers, what would change the decision, cases, sources, how to repeat it, and where own notes are kept.
  mutating func moreInformation() throws(Failure) {
    document.heading(2, "More Information")
    numbers()
    errorWorth()
    changes()
    reversal()
    cases()
    if explains { rules() }
    if isFull { sums() }
    if explains { explanation() }
    basis()
    try answers()
    sources()
    notes()
  }

  private mutating func errorWorth() {
    guard !worth.isEmpty else { return }
    document.heading(3, "\(Report.errorWorthTitle)")
    document.bullets(worth.map { "\($0)" })
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
        row("usual cost") { $0.estimate.usualCost },
        row("of it your own people's time") { $0.estimate.usualPeople },
        row("cost, low to high") { $0.estimate.costUSD.ends(Format.dollars) },
        row("usual days") { $0.estimate.usualDays },
        row("days, low to high") { $0.estimate.days.ends { Format.dayCount($0) } },
        row("feasibility") { $0.feasibility.rawValue.words },
      ], figures: 1..<ranked.count + 1)
    if let included = report.estimateContents { document.paragraph("\(included)") }
    if let flat = report.flatEstimates { document.paragraph("\(flat)") }
    if let note = report.recommendation.estimateNote, let text = report.estimateNote {
      document.paragraph("\(text.capitalizedFirst) \(cite(note))")
    }
  }

  private mutating func changes() {
    document.heading(3, "What would change it")
    document.paragraph("\(report.firmness)")
    let flips = report.flips
    let limits = isFull ? flips.limits : report.nearLimits
    let answers = isFull ? flips.answers : flips.nearest
    document.bullets(
      flips.rangeSentences.map { "\($0)" }
        + limits.map { "\($0.sentence): \(report.outcome(of: $0))" }
        + flips.assumptions.map { "\($0.sentence): \(report.outcome(of: $0))" }
        + answers.map { "\($0.sentence): \(name($0.strategy))" })
    more(flips.limits.count - limits.count + flips.answers.count - answers.count, "change")
    if flips.answers.isEmpty { document.paragraph("\(flips.noSingle)") }
    if !flips.pairs.isEmpty { document.paragraph("\(flips.pairsLead)") }
    document.bullets(flips.pairs.map { "\($0.changes.sentence): \(name($0.strategy))" })
    sensitivity()
    questions()
  }

  /// How far single answers move the lead.
  private mutating func sensitivity() {
    guard isFull else {
      if let text = report.widestRanges { document.paragraph("\(text)") }
      return
    }
    let ranges = report.sensitivity
    if ranges.isEmpty { return }
    document.paragraph("\(Report.sensitivityLead)")
    document.table(
      ["question", "lead"],
      ranges.map { ["\(report.label(of: $0))", "\(report.allEnds(of: $0))"] })
  }

  /// What to find out next, and who could be recommended once more is known.
  private mutating func questions() {
    document.paragraph(
      report.askNext.isEmpty
        ? "\(report.noOpenQuestion)"
        : "Open questions that could change it, the most telling first:")
    document.bullets(
      report.askNext.map { question in
        let strategies = question.couldChangeTo.map(report.name).orList
        return "\(question.text) \(question.answers.orList): \(strategies)"
      })
    for sentence in report.outlook { document.paragraph("\(sentence)") }
  }

  private mutating func cases() {
    let cases = report.comparableCases
    guard !cases.isEmpty else { return }
    document.heading(3, "Published cases most like this one")
    document.bullets(
      cases.map { published in
        let title = Markdown.link("\(published.title)", to: published.url)
        return "\(title) (\(published.organization), \(published.year), answers "
          + "\(published.alike) alike): "
          + "\(report.choice(of: published)). \(published.outcome)"
      })
    document.paragraph("\(Report.likeness)")
  }
}
