import AdaptationAdvisor

/// The points of every strategy, stacked by criterion, on a scale of 0 to 100.
struct ContributionChart {
  let strategies: [Report.StrategyReport]

  private static let row = 46.0

  var figure: HTML {
    let criteria = strategies[0].criteria
    let picture = Picture(
      id: "contributions", title: "Where the points come from, of 100", description: description,
      height: Self.row * Double(strategies.count),
      legend: criteria.enumerated().map { index, criterion in
        (
          Picture.letter(index),
          "\(criterion.criterion.words), \(Format.percent(criterion.weight)) of the weight",
          Picture.part(index)
        )
      })
    return picture.figure {
      for (index, strategy) in strategies.enumerated() {
        bar(strategy, top: Self.row * Double(index))
      }
    }
  }

  @HTMLBuilder private func bar(_ strategy: Report.StrategyReport, top: Double) -> HTML {
    let scale = (Picture.width - 2) / 100
    Drawing.text(strategy.name, x: 1, y: top + 13)
    Drawing.text(
      Format.tenths(strategy.score), x: Picture.width - 1, y: top + 13, anchor: .end,
      style: "strong")
    Drawing.box(x: 1, y: top + 18, width: 100 * scale, height: 20, style: "track")
    for part in parts(strategy) where part.points > 0 {
      let start = 1 + part.start * scale
      let width = part.points * scale
      Drawing.box(
        x: start, y: top + 18, width: width, height: 20,
        style: "part \(Picture.part(part.index))")
      if width >= 9 {
        let figure = width >= 44 ? " \(Format.tenths(part.points))" : ""
        Drawing.text(
          Picture.letter(part.index) + figure, x: start + width / 2, y: top + 32.5,
          anchor: .middle, style: "dark")
      }
    }
  }

  private func parts(
    _ strategy: Report.StrategyReport
  ) -> [(index: Int, start: Double, points: Double)] {
    var start = 0.0
    return strategy.criteria.enumerated().map { index, criterion in
      defer { start += criterion.points }
      return (index, start, criterion.points)
    }
  }

  private var description: String {
    strategies.map { strategy in
      let parts = strategy.criteria.map {
        "\($0.criterion.words) \(Format.tenths($0.points))"
      }
      return "\(strategy.name) \(Format.tenths(strategy.score)): "
        + parts.joined(separator: ", ")
    }.joined(separator: ". ") + "."
  }
}
