import AdaptationAdvisor

extension TextReport {
  /// Every rule that set or moved a value, by strategy and criterion.
  mutating func rules() {
    heading("Every rule that fired")
    if let key = report.citations.first?.key {
      layout.paragraph(
        "In brackets: the rule, then what it rests on. S… and F… are statements and figures, C:… "
          + "published cases, J is our judgment; one of them in full: advisor rubric show \(key).",
        lead: "  ")
    }
    for strategy in ranked {
      layout.add("  " + style.bold(name(strategy.strategy)))
      for criterion in strategy.criteria {
        let weight = Format.plain((criterion.weight * 10_000).rounded() / 100)
        layout.add(
          "    \(criterion.criterion.words): value \(Format.plain(criterion.value)) × \(weight)% = "
            + "\(Format.tenths(criterion.points)) points")
        if let raw = criterion.unclamped {
          layout.add("      the rules add up to \(raw), which is held within 0…100")
        }
        if !criterion.answered { layout.add("      neutral: nothing it reads was answered") }
        for rule in criterion.rules {
          let value = "\(rule.value > 0 && rule.kind == .adjustment ? "+" : "")\(rule.value)"
          layout.paragraph(
            "\(Printable.line(rule.because)) \(rule.citation)",
            lead: "      \(value.alignedRight(in: 4))  ")
        }
      }
    }
  }

  /// How the usual cost and days of every strategy come about, and what they assume.
  mutating func estimates() {
    for strategy in ranked {
      heading("How cost and days of \(name(strategy.strategy)) come about")
      for line in strategy.estimate.sentences {
        layout.paragraph(Printable.line(line), lead: "  ", indent: 4)
      }
    }
  }

  /// What the estimates rest on, and which prices have aged.
  private mutating func prices() {
    let prices = report.prices
    let aged =
      prices.aged.isEmpty
      ? "" : " Older than \(prices.agedAfterMonths) months: \(prices.aged.joined(separator: ", "))."
    layout.paragraph(
      style.faint(
        "Cost is over the horizon\(horizon), your own people's time included (without it: "
          + "--assume staff_share=0).\(excluded) Price table \(Printable.line(prices.name)) of "
          + "\(prices.updated).\(aged)\(hosting)"))
    if let excluded = ranked.first?.estimate.excluded, !excluded.isEmpty, isFull {
      layout.paragraph(
        style.faint(
          "Not included in the cost of \(name(report.recommendation.strategy)): "
            + "\(excluded.joined(separator: "; "))."))
    }
  }

  /// Some of what the cost does not include, where the rest is not shown either.
  private var excluded: String {
    let all = ranked.first?.estimate.excluded ?? []
    guard !isFull, let first = all.first else { return "" }
    let more = all.count - 3
    let shown = ([first] + all.dropFirst().prefix(2)).joined(separator: "; ")
    let what = "in that of \(name(report.recommendation.strategy))"
    return " Not \(what): \(shown)" + (more > 0 ? "; \(more) more with --full." : ".")
  }

  /// How the hours of a model that is hosted in house are counted, where nobody said.
  private var hosting: String {
    let assumptions = ranked.first?.estimate.assumptions ?? [:]
    guard let hours = assumptions["hosting_hours"], !hours.stated else { return "" }
    let price = assumptions.keys.filter { $0.hasPrefix("gpu_price.") }.min()
    let own = price.map { "; of your own: what an hour of one costs you, --assume \($0)=N" } ?? ""
    return " GPUs that serve the model are rented for \(Format.plain(hours.value.central)) hours a "
      + "month (other hours: --assume hosting_hours=N\(own))."
  }

  /// The months that cost is counted for, as far as an estimate rests on them.
  private var horizon: String {
    report.horizonMonths.map { " of \(Format.plain($0)) months" } ?? ""
  }

  /// Where to find what is not shown.
  private var rest: String {
    if explains { return "" }
    let whole = isFull ? "" : "The whole plan and all trade-offs: --full; "
    let rules = "\(isFull ? "E" : "e")very sum and every rule with its sources: --explain; "
    return "\(whole)\(rules)all data: --format json."
  }

  /// Which rubric decided, and where to find more.
  mutating func footer() {
    layout.gap()
    prices()
    let weights = report.rubric.weightsOverridden == nil ? "" : ", with your weights"
    layout.paragraph(
      style.faint(
        "Rubric \(Printable.line(report.rubric.name)) \(Printable.line(report.rubric.version))"
          + "\(report.rubric.origin)\(weights). "
          + rest))
  }
}

extension Report.Contribution {
  /// The rule and its sources in brackets.
  fileprivate var citation: String {
    Printable.line("[\(rule); \(sources.joined(separator: ", "))]")
  }
}
