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
      Tag.p { "No other answer to a single question that was answered, as far as tried." }
    }
    list(
      flips.ranges.map {
        "\($0.words): the range that was given holds numbers that change it; narrow it down"
      })
    if !flips.answers.isEmpty {
      table(
        "Single answers that would change the recommendation",
        ["Answer, as it is now", "If it were", "Then"],
        flips.answers.map { flip in
          [
            HTML(["\(flip.question.words) ", Tag.small { flip.from }]), "\(flip.to)",
            "\(report.name(of: flip.strategy))",
          ]
        }, style: "words")
    }
    if !flips.pairs.isEmpty {
      Tag.p { "Two answers that would change it together, where neither would alone:" }
      list(
        flips.pairs.map { pair in
          let changes = pair.changes.map(\.sentence).joined(separator: " and ")
          return "\(changes): \(report.name(of: pair.strategy))"
        })
    }
  }

  @HTMLBuilder private var questions: HTML {
    if report.askNext.isEmpty {
      Tag.p { "No answer to a single question left open would change it, as far as tried." }
    } else {
      table(
        "Open questions that could change it, the most telling first",
        ["Question", "If it is", "Then"],
        report.askNext.map { question in
          return [
            "\(question.text)", "\(question.answers.joined(separator: " or "))",
            "\(question.couldChangeTo.map(report.name).joined(separator: " or "))",
          ]
        }, style: "words")
    }
  }
}
