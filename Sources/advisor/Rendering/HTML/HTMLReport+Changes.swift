import AdaptationAdvisor

extension HTMLReport {
  /// How firm the answer is, what would change it, and what to find out next.
  var changes: HTML {
    section("changes", "What would change it") {
      Tag.p { report.firmness }
      Tag.div(.style("pictures")) {
        if let chart = ShareChart(report: report) { chart.figure }
        if let sweep = advisor.nearestSweep(report) {
          SweepChart(report: report, sweep: sweep).figure
        } else if let trade = WeightTrade(report: report) {
          trade.figure
        }
        if let chart = TornadoChart(report: report) { chart.figure }
      }
      Tag.h3 { "Answers that would change it" }
      answers
      Tag.h3 { "What to find out next" }
      questions
    }
  }

  @HTMLBuilder private var answers: HTML {
    let flips = report.flips
    if flips.ranges.isEmpty, flips.answers.isEmpty {
      Tag.p { flips.noSingle }
    }
    list(flips.rangeSentences.map { "\($0)" })
    if !flips.answers.isEmpty || !flips.limits.isEmpty {
      table(
        "One answer given otherwise",
        ["Answer, as it is now", "If it were", "Then"],
        flips.limits.map { limit in
          [
            HTML(["\(limit.question.words) ", Tag.small { limit.from }]), "\(limit.to)",
            "\(report.outcome(of: limit))",
          ]
        }
          + flips.answers.map { flip in
            [
              HTML(["\(flip.question.words) ", Tag.small { flip.from }]), "\(flip.to)",
              "\(report.name(of: flip.strategy))",
            ]
          }, style: "words")
    }
    if !flips.assumptions.isEmpty {
      table(
        "One assumption at another value",
        ["Assumption, as it is now", "If it were", "Then"],
        flips.assumptions.map { flip in
          [
            HTML(["\(flip.name) ", Tag.small { flip.now }]), "\(Format.exact(flip.to))",
            "\(report.outcome(of: flip))",
          ]
        }, style: "words")
    }
    if !flips.pairs.isEmpty {
      Tag.p { flips.pairsLead }
      list(flips.pairs.map { "\($0.changes.sentence): \(report.name(of: $0.strategy))" })
    }
  }

  @HTMLBuilder private var questions: HTML {
    if report.askNext.isEmpty {
      Tag.p { report.noOpenQuestion }
    } else {
      table(
        "Open questions that could change it, the most telling first",
        ["Question", "If it is", "Then"],
        report.askNext.map { question in
          return [
            "\(question.text)", "\(question.answers.orList)",
            "\(question.couldChangeTo.map(report.name).orList)",
          ]
        }, style: "words")
    }
    for sentence in report.outlook { Tag.p { sentence } }
  }
}
