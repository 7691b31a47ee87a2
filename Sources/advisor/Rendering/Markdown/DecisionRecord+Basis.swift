import AdaptationAdvisor

extension DecisionRecord {
  /// What the record rests on: rubric and prices.
  mutating func basis() {
    document.heading(3, "What it rests on")
    let rubric = report.rubric
    let weights = (rubric.weightsOverridden ?? [:]).sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    let prices = report.prices
    var items: [Markdown] = [
      "Rubric \(rubric.name) \(rubric.version)\(rubric.origin), sha256 \(rubric.sha256)",
      "Prices: table \(prices.name) \(prices.version) of \(prices.updated)",
    ]
    if !report.assumed.isEmpty {
      items.append("Assumed: \(report.assumed.joined(separator: "; "))")
    }
    if !weights.isEmpty { items.insert("Weights replaced: \(weights)", at: 1) }
    if !prices.aged.isEmpty {
      let aged = prices.aged.joined(separator: ", ")
      items.append("Older than \(prices.agedAfterMonths) months: \(aged)")
    }
    if let months = report.horizonMonths {
      items.append(
        "Cost is over a horizon of \(Format.plain(months)) months, the team's own time included")
    }
    let excluded = (ranked.first?.estimate.excluded ?? []).joined(separator: "; ")
    if !excluded.isEmpty {
      items.append("Not included in the cost of \(name(ranked[0].strategy)): \(excluded)")
    }
    document.bullets(items)
  }

  /// The answers, to be read back.
  mutating func answers() throws(Failure) {
    document.heading(3, "Answers")
    document.paragraph(
      "`advisor recommend` reads this block back, and the weights and assumptions of the command "
        + "below; with the same rubric and prices they give the same recommendation.")
    document.code(try JSONText.pretty(report.answers), in: AnswersBlock.language)
    document.paragraph("The command that makes this record again:")
    document.code(command, in: RecordedCommand.language)
    if !isFull {
      document.paragraph(
        "With `--full` it gives every argument, the lead if one answer alone were another, how cost and "
          + "days come about, and what the sources say.")
    }
  }

  /// Every rule that set or moved a value, by strategy and criterion.
  mutating func rules() {
    document.heading(3, "Every rule that fired")
    for strategy in ranked {
      document.table(
        ["\(strategy.name)", "value", "reason"],
        strategy.criteria.flatMap { criterion -> [[Markdown]] in
          let points = Format.hundredths(criterion.points)
          let note: Markdown = criterion.answered ? "" : "; neutral: nothing it reads was answered"
          let held: Markdown =
            criterion.unclamped.map { "; its rules add up to \($0), held within 0…100" } ?? ""
          return [
            [
              "**\(criterion.criterion.words)**", "**\(Format.plain(criterion.value))**",
              "\(points) points\(note)\(held)",
            ]
          ]
            + criterion.rules.map { rule in
              let sign = rule.kind == .adjustment && rule.value > 0 ? "+" : ""
              return [
                "\(rule.rule)", "\(sign + String(rule.value))",
                "\(rule.because) (\(rule.sources.joined(separator: ", ")))",
              ]
            }
        }, figures: 1..<2)
    }
  }

  /// How the usual cost and days come about, and what they assume: of the recommended strategy and of
  /// what to start with, or else in a close call of the next one, or of every one if everything is to
  /// be shown.
  mutating func sums() {
    let best = report.recommendation.strategy
    let start = report.recommendation.startWith ?? best
    let isClose = report.recommendation.call == .close
    let other = start != best ? start : isClose ? ranked.dropFirst().first?.strategy : nil
    for strategy in ranked
    where explains || strategy.strategy == best || strategy.strategy == other {
      document.heading(3, "How cost and days of \(strategy.name) come about")
      document.bullets(strategy.estimate.sentences.map { "\($0)" })
    }
  }
}
