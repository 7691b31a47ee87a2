import AdaptationAdvisor

extension HTMLReport {
  /// Why the recommended strategy leads the next.
  var reasons: HTML {
    guard ranked.count > 1 else { return HTML([]) }
    let leads = report.leads
    let total = leads.reduce(0) { $0 + $1.hundredths }
    let names = "\(ranked[0].name) rather than \(ranked[1].name)"
    return section("reasons", "Why \(names)") {
      Tag.p { "\(report.choice.capitalizedFirst), because \(report.justification)." }
      table(
        "What each criterion adds to the lead, in points of 100",
        ["Criterion", "Points", "Reason"],
        leads.map { ["\($0.name)", "\($0.number)", "\($0.reason)"] }
          + [["In all", "\(Lead.signed(total))", ""]], style: "reasons")
    }
  }

  /// The strategies beside each other.
  var sideBySide: HTML {
    section("side-by-side", "Side by side") {
      Tag.div(.style("pictures")) {
        ContributionChart(strategies: ranked).figure
        for chart in RangeChart.all(of: report, by: advisor) { chart.figure }
      }
      table(
        "Points by criterion, and estimates", ["Points of 100"] + ranked.map(\.name),
        points + estimates)
      if let included = report.estimateContents { Tag.p(.style("note")) { included } }
      if let flat = report.flatEstimates { Tag.p(.style("note")) { flat } }
      if let note = report.recommendation.estimateNote, let text = report.estimateNote {
        Tag.p(.style("note")) {
          text.capitalizedFirst
          cite(note.sources)
        }
      }
      if !neutral.isEmpty {
        Tag.p(.style("note")) {
          "Not answered, so from the same base value for all: "
            + neutral.joined(separator: ", ") + "."
        }
      }
    }
  }

  private var neutral: [String] {
    ranked[0].criteria.filter { !$0.answered }.map(\.criterion.words)
  }

  private var points: [[HTML]] {
    let rows = ranked[0].criteria.indices.map { index -> [HTML] in
      let criterion = ranked[0].criteria[index]
      return ["\(criterion.criterion.words), \(Format.percent(criterion.weight))"]
        + ranked.map { "\(Format.hundredths($0.criteria[index].points))" }
    }
    return rows + [
      ["Score"] + ranked.map { score in Tag.strong { Format.hundredths(score.score) } }
    ]
  }

  private var estimates: [[HTML]] {
    func cell(_ usual: String, _ ends: String) -> HTML {
      HTML(["\(usual) ", Tag.small { ends }])
    }
    return [
      ["Usual cost, low to high"]
        + ranked.map { strategy in
          let cost = strategy.estimate.costUSD
          return cell(strategy.estimate.usualCost, cost.ends(Format.dollars))
        },
      ["Of it your own people's time"] + ranked.map { HTML($0.estimate.usualPeople) },
      ["Usual days, low to high"]
        + ranked.map { strategy in
          let days = strategy.estimate.days
          return cell(strategy.estimate.usualDays, days.ends { Format.dayCount($0) })
        },
      ["Feasibility"] + ranked.map { "\($0.feasibility.rawValue.words)" },
    ]
  }

  /// Whether something stands in the way of a strategy.
  var hasObstacles: Bool { ranked.contains { !$0.gates.isEmpty } }

  /// What stands in the way of strategies, and what would lift it.
  var obstacles: HTML {
    guard hasObstacles else { return HTML([]) }
    return section("obstacles", "What stands in the way") {
      for strategy in ranked where !strategy.gates.isEmpty {
        Tag.h3 { "\(strategy.name.capitalizedFirst): \(strategy.feasibility.rawValue.words)" }
        list(
          strategy.gates.map { gate in
            HTML([
              "\(gate.because) ", Tag.strong { "What would lift it:" }, " \(gate.lift)",
              cite(gate.sources),
            ])
          })
      }
    }
  }
}
