import AdaptationAdvisor

/// How the scores run while one answer varies over the nearest change of the recommendation.
struct SweepChart {
  let report: Report
  let sweep: Sweep

  var figure: HTML {
    sweep.given == nil ? levels : numbers
  }

  private var title: String {
    let isOut = sweep.points.contains { $0.scores.contains(where: \.isRuledOut) }
    let note = isOut ? "; hollow or faint where it is ruled out" : ""
    return "How the scores run with \(sweep.flip.question.words)\(note)"
  }

  /// In words: where it stands, where it turns, and to whom.
  private var turn: String {
    "Now \(sweep.flip.from); \(sweep.flip.to): \(report.name(of: sweep.flip.strategy))."
  }

  /// The strategies in the report's order, which gives them their letters.
  private var strategies: [Strategy] { report.strategies.map(\.strategy) }

  private var legend: [(letter: String, name: String, style: String)] {
    Picture.legend(of: report)
  }

  private func score(_ strategy: Strategy, _ point: Sweep.Point) -> Sweep.Score? {
    point.scores.first { $0.strategy == strategy }
  }
}

extension SweepChart {
  /// Lines over a logarithmic axis.
  private var numbers: HTML {
    let values = sweep.points.compactMap(\.value)
    let scale = LogScale(values, over: 30...330)
    let lines = strategies.map { strategy in
      sweep.points.map { point -> LineChart.Point in
        let score = score(strategy, point)
        return LineChart.Point(
          x: scale.place(point.value ?? 0), score: score?.score ?? 0,
          isOut: score?.isRuledOut ?? false)
      }
    }
    let edge = sweep.flip.value ?? 0
    return LineChart(
      id: "sweep", title: title, description: turn, legend: legend, lines: lines,
      ticks: ticks(scale),
      marks: [
        (scale.place(sweep.given ?? 0), "now \(sweep.flip.from)"),
        (scale.place(edge), "turns at \(label(edge))"),
      ]
    ).figure
  }

  /// A number in the question's unit.
  private func label(_ value: Double) -> String {
    Question(key: sweep.flip.question).map { Format.answer(value, to: $0) } ?? Format.count(value)
  }

  /// The ends of the axis as people write them, and powers of ten where there is room between.
  private func ticks(_ scale: LogScale) -> [(x: Double, label: String)] {
    let isMoney = sweep.flip.question == Question.budget.key
    let ends = [sweep.points.first, sweep.points.last].compactMap { $0 }.map {
      (x: scale.place($0.value ?? 0), label: $0.label)
    }
    let powers = scale.ticks.map {
      (x: scale.place($0), label: isMoney ? Format.dollars($0) : Format.count($0))
    }
    return ends + powers.filter { power in ends.allSatisfy { abs($0.x - power.x) > 78 } }
  }

  /// A row for each level with a dot for each strategy.
  private var levels: HTML {
    let row = 54.0
    let bounds = ScoreBounds(sweep.points.flatMap { $0.scores.map(\.score) })
    let picture = Picture(
      id: "sweep", title: title, description: turn + " " + description,
      height: row * Double(sweep.points.count) + 18, legend: legend)
    return picture.figure {
      for (index, point) in sweep.points.enumerated() {
        level(point, top: row * Double(index), bounds)
      }
      let bottom = row * Double(sweep.points.count) + 13
      Drawing.text("\(Format.plain(bounds.low)) points", x: 1, y: bottom, style: "faint")
      Drawing.text(
        Format.plain(bounds.high), x: Picture.width - 1, y: bottom, anchor: .end, style: "faint")
    }
  }

  /// The level and who would be recommended, and the dots with their letters above.
  @HTMLBuilder private func level(
    _ point: Sweep.Point, top: Double, _ bounds: ScoreBounds
  ) -> HTML {
    let style = point.isGiven ? "strong" : ""
    let scores = strategies.compactMap { score($0, point) }
    let places = scores.map { 10 + bounds.share($0.score) * (Picture.width - 20) }
    let letters = Drawing.apart(places, by: 13)
    let names = legend
    Drawing.text(point.label + (point.isGiven ? " (now)" : ""), x: 1, y: top + 13, style: style)
    Drawing.text(
      report.name(of: point.winner).shortened(to: 20), x: Picture.width - 1, y: top + 13,
      anchor: .end, style: style)
    Drawing.line(x: 1...Picture.width - 1, y: top + 42...top + 42, style: "axis")
    for (index, score) in scores.enumerated() {
      let own = Picture.line(index)
      Drawing.dot(
        x: places[index], y: top + 42, radius: 4.5,
        style: "\(score.isRuledOut ? "hollow" : "fill") \(own)")
      Drawing.text(
        names[index].letter, x: letters[index], y: top + 34, anchor: .middle,
        style: "strong fill \(own)")
    }
  }

  private var description: String {
    sweep.points.map { point in
      let scores = strategies.compactMap { strategy in
        score(strategy, point).map {
          "\(report.name(of: strategy)) \(Format.tenths($0.score))"
            + ($0.isRuledOut ? " (ruled out)" : "")
        }
      }
      return "\(point.label): \(scores.joined(separator: ", "))"
    }.joined(separator: ". ") + "."
  }
}
