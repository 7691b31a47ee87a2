import AdaptationAdvisor

extension HTMLReport {
  /// The answer, how firm it is, and what keeps it from being clear.
  var header: HTML {
    let recommendation = report.recommendation
    return Tag.header {
      Tag.p(.style("about")) { report.heading ?? "How to adapt the language model" }
      Tag.h1 { report.headline.capitalizedFirst }
      if !record.given.isEmpty {
        Tag.p(.style("note")) {
          record.given.map { "\($0.name.words.capitalizedFirst): \($0.value)" }
            .joined(separator: " · ")
        }
      }
      Tag.p(.style("call \(recommendation.call.rawValue)")) {
        Tag.span(.style("mark")) { recommendation.call.label.capitalizedFirst }
        " \(recommendation.technique)"
      }
      Tag.p(.style("summary")) { recommendation.summary }
      for technique in recommendation.techniques {
        Tag.p {
          technique.text
          cite(technique.sources)
        }
      }
      if !recommendation.notClearBecause.isEmpty {
        Tag.p(.style("note")) { "It is \(report.unclear)" }
        list(recommendation.notClearBecause.map { "\($0)" }, style: "plain note")
      }
      contents
    }
  }

  private var contents: HTML {
    Tag.nav(Attribute("aria-label", "Sections")) {
      Tag.ul {
        for (id, title) in places {
          Tag.li { Tag.a(.link("#\(id)")) { title } }
        }
      }
    }
  }

  /// The sections that the page has.
  private var places: [(String, String)] {
    var places = ranked.count > 1 ? [("reasons", "Why")] : []
    places += [("situation", "Answers"), ("side-by-side", "Side by side")]
    if hasObstacles { places.append(("obstacles", "In the way")) }
    places.append(("changes", "What would change it"))
    if let text = ReversalText(report) {
      places.append(("would-make", "What would make it \(text.wanted)"))
    }
    places.append(("trade-offs", "Trade-offs"))
    if !report.plan.isEmpty { places.append(("plan", "Plan")) }
    if !report.warnings.isEmpty { places.append(("warnings", "Watch out")) }
    if !report.comparableCases.isEmpty { places.append(("cases", "Cases")) }
    places.append(("details", "All rules and sources"))
    if report.explanation != nil { places.append(("explanation", "Rules that did not fire")) }
    return places
  }

  /// The figures that people ask for first.
  var figures: HTML {
    let winner = ranked[0]
    let cost = winner.estimate.costUSD
    let days = winner.estimate.days
    return section("figures", report.heading("Key figures")) {
      Tag.dl(.style("cards")) {
        card("Score", Format.tenths(winner.score), "of 100 points\(lead)")
        card(
          "Usual cost", winner.estimate.usualCost,
          "low to high \(cost.ends(Format.dollars))\(against(.budget))")
        card(
          "Usual time", winner.estimate.usualTime,
          "low to high \(days.ends { Format.dayCountInWords($0) })\(against(.time))")
        if let share = report.robustness.acceptability[winner.strategy.rawValue] {
          card("Put first by", Format.percent(share), "of all possible weightings of the criteria")
        }
      }
    }
  }

  private func card(_ label: String, _ figure: String, _ note: String) -> HTML {
    Tag.div {
      Tag.dt { label }
      Tag.dd {
        Tag.strong { figure }
        " "
        Tag.small { note }
      }
    }
  }

  private var lead: String {
    guard case .ahead(let margin) = report.standing else { return "" }
    return ", \(Format.tenths(margin)) ahead of \(ranked[1].name)"
  }

  /// What there is of a resource, beside what it takes.
  private func against(_ question: Question) -> String {
    let given = report.answers.words(for: question)
    return given.isEmpty ? "" : "; available: \(given)"
  }

  /// The answers that the report rests on, as they were understood.
  var situation: HTML {
    section("situation", "What it rests on") {
      table(
        "Answers, as they were understood", ["Question", "Answer"],
        report.answers.answered.map {
          ["\(report.text(of: $0))", "\(report.answers.words(for: $0))"]
        }, style: "words")
      if let target = report.target {
        Tag.p {
          Tag.strong { "Target:" }
          " \(target)"
        }
      }
      if let replaced = report.replacedAnswers { Tag.p { "\(replaced)" } }
      if !report.leftOpen.isEmpty {
        Tag.p(.style("note")) {
          "Left open: \(report.leftOpen.joined(separator: ", "))."
        }
      }
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
