import AdaptationAdvisor

/// How the scores run while the weights give way to one criterion alone, the one that would change
/// the recommendation first: straight lines, from the report alone.
struct WeightTrade {
  private let report: Report
  private let threat: Report.Threat
  private let criterion: Int

  /// None where no move of weight changes the recommendation.
  init?(report: Report) {
    guard let threat = report.robustness.threat,
      let criterion = report.strategies[0].criteria.firstIndex(
        where: { $0.criterion == threat.criterion })
    else { return nil }
    self.report = report
    self.threat = threat
    self.criterion = criterion
  }

  var figure: HTML {
    let lines = report.strategies.map { strategy in
      [
        LineChart.Point(x: 30, score: strategy.score),
        LineChart.Point(x: 330, score: strategy.criteria[criterion].value),
      ]
    }
    let radius = report.robustness.radius
    let turn = "at \(Format.tenths(radius * 100))% of the way: \(report.name(of: threat.strategy))"
    return LineChart(
      id: "trade",
      title: "How the scores run from the weights as they are to \(threat.criterion.words) alone",
      description: "The recommendation turns \(turn).",
      legend: Picture.legend(of: report),
      lines: lines,
      ticks: [(30, "as they are"), (180, "half way"), (330, "alone")],
      marks: [(30 + 300 * radius, "turns \(turn)")]
    ).figure
  }
}
