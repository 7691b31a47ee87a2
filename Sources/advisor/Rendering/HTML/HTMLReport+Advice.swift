import AdaptationAdvisor

extension HTMLReport {
  /// Gains, costs and risks of every strategy.
  var tradeOffs: HTML {
    section("trade-offs", "Trade-offs here") {
      Tag.div(.style("columns")) {
        for strategy in ranked where !strategy.tradeOffs.all.isEmpty {
          Tag.div {
            Tag.h3 { strategy.name.capitalizedFirst }
            findings("Gains", strategy.tradeOffs.gains, style: "gains")
            findings("Costs", strategy.tradeOffs.costs, style: "costs")
            findings("Risks", strategy.tradeOffs.risks, style: "risks")
          }
        }
      }
    }
  }

  @HTMLBuilder private func findings(
    _ title: String, _ findings: [Report.Finding], style: String
  ) -> HTML {
    if !findings.isEmpty {
      Tag.h4(.style(style)) { title }
      list(findings.map(text))
    }
  }

  /// The staged plan with its rules for moving on.
  var plan: HTML {
    guard !report.plan.isEmpty else { return HTML([]) }
    return section("plan", report.heading("Plan")) {
      Tag.ol(.style("stages")) {
        for stage in report.plan {
          Tag.li {
            Tag.h3 { stage.stage }
            Tag.p(.style("note")) { report.name(of: stage.strategy).capitalizedFirst }
            Tag.p { stage.do }
            Tag.p(.style("stop")) {
              Tag.strong { "Move on when:" }
              " \(stage.moveOnWhen)"
              cite(stage.sources)
            }
          }
        }
      }
    }
  }

  /// What a good colleague would point out.
  var warnings: HTML {
    guard !report.warnings.isEmpty else { return HTML([]) }
    return section("warnings", "Watch out") { list(report.warnings.map(text)) }
  }

  /// The nearest published cases.
  var cases: HTML {
    let cases = report.comparableCases
    guard !cases.isEmpty else { return HTML([]) }
    return section("cases", "Published cases most like this one") {
      list(
        cases.map { published in
          HTML([
            Tag.strong { link(published.title, to: published.url) },
            " (\(published.organization), \(published.year), ",
            "answers \(published.alike) alike): ",
            "\(report.choice(of: published)). \(published.outcome)",
          ])
        })
      Tag.p(.style("note")) { Report.likeness }
    }
  }

  private func text(_ finding: Report.Finding) -> HTML {
    HTML(["\(finding.text)", cite(finding.sources)])
  }

  /// A link that tells nobody where it was followed from; plain text where nothing can be linked to.
  func link(_ label: String, to address: String) -> HTML {
    guard let address = WebAddress(address) else { return HTML(label) }
    return Tag.a(.link(address.text), Attribute("rel", "noopener noreferrer")) { label }
  }
}
