import AdaptationAdvisor

extension HTMLReport {
  /// All rules, sums and sources, and the answers to repeat it with; folded away.
  func details(answers: String) -> HTML {
    section("details", "All rules, sums and sources") {
      for strategy in ranked { rules(strategy) }
      for strategy in ranked {
        folded("How cost and days of \(strategy.name) come about") {
          list(strategy.estimate.sentences.map { "\($0)" })
        }
      }
      folded("The answers as JSON, to repeat this with advisor recommend") {
        Tag.pre { Tag.code { HTML(lines: answers) } }
      }
      folded("Sources") {
        Tag.ul(.style("plain")) {
          for (index, source) in citations.enumerated() {
            Tag.li(.id("source-\(index + 1)")) {
              Tag.strong { link(source.key, to: source.url) }
              ": \(source.text)"
            }
          }
        }
      }
    }
  }

  private func folded(_ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
    Tag.details {
      Tag.summary { title }
      content()
    }
  }

  private func rules(_ strategy: Report.StrategyReport) -> HTML {
    folded("Every rule that set or moved a value of \(strategy.name)") {
      for criterion in strategy.criteria {
        Tag.h3 { criterion.criterion.words.capitalizedFirst }
        Tag.p { sum(criterion) }
        list(
          criterion.rules.map { rule in
            let sign = rule.kind == .adjustment && rule.value > 0 ? "+" : ""
            return HTML([
              Tag.strong { "\(sign)\(rule.value)" },
              " \(rule.because) ", Tag.code { rule.rule }, cite(rule.sources),
            ])
          })
      }
    }
  }

  private func sum(_ criterion: Report.Criterion) -> String {
    let weight = Format.plain((criterion.weight * 10_000).rounded() / 100)
    let held =
      criterion.unclamped.map { " The rules add up to \($0), which is held within 0…100." } ?? ""
    return "Value \(Format.plain(criterion.value)) × \(weight)% = "
      + "\(Format.hundredths(criterion.points)) points.\(held)"
      + (criterion.answered ? "" : " Neutral: nothing it reads was answered.")
  }

  /// Which rubric and which prices it rests on.
  var footer: HTML {
    let rubric = report.rubric
    let prices = report.prices
    let weights = (rubric.weightsOverridden ?? [:]).sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    let excluded = (ranked.first?.estimate.excluded ?? []).joined(separator: "; ")
    let aged = prices.aged.joined(separator: ", ")
    let assumed = report.assumed.joined(separator: "; ")
    return Tag.footer {
      if let months = report.horizonMonths {
        Tag.p {
          "Cost is over a horizon of \(Format.plain(months)) months, your own people's time included."
          if !excluded.isEmpty { " Not included in that of \(ranked[0].name): \(excluded)." }
        }
      }
      Tag.p {
        "Prices: table \(prices.name) \(prices.version) of \(prices.updated)."
        if !aged.isEmpty { " Older than \(prices.agedAfterMonths) months: \(aged)." }
        if !assumed.isEmpty { " Assumed: \(assumed)." }
      }
      Tag.p {
        "Rubric \(rubric.name) \(rubric.version)\(rubric.origin); sha256 "
        Tag.code { rubric.sha256 }
        "."
        if !weights.isEmpty { " Weights replaced: \(weights)." }
      }
    }
  }
}
