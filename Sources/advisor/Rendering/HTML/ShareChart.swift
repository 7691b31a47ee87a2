import AdaptationAdvisor

/// The share of all possible weights that put each strategy first.
struct ShareChart {
  private let shares: [(name: String, share: Double)]

  private static let row = 40.0

  /// None where the shares were not computed.
  init?(report: Report) {
    shares = report.strategies.compactMap { strategy in
      report.robustness.acceptability[strategy.strategy.rawValue].map { (strategy.name, $0) }
    }
    guard shares.count > 1 else { return nil }
  }

  var figure: HTML {
    let description =
      shares.map { "\($0.name) \(Format.percent($0.share))" }
      .joined(separator: ", ") + "."
    let picture = Picture(
      id: "shares", title: "Of all possible weightings, how many put each first",
      description: description, height: Self.row * Double(shares.count))
    return picture.figure {
      for (index, entry) in shares.enumerated() {
        let top = Self.row * Double(index)
        Drawing.text(entry.name, x: 1, y: top + 13)
        Drawing.text(
          Format.percent(entry.share), x: Picture.width - 1, y: top + 13, anchor: .end,
          style: "strong")
        Drawing.box(x: 1, y: top + 18, width: Picture.width - 2, height: 14, style: "track")
        if entry.share > 0 {
          Drawing.box(
            x: 1, y: top + 18, width: (Picture.width - 2) * entry.share, height: 14,
            style: "part c1")
        }
      }
    }
  }
}
