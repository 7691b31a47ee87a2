import AdaptationAdvisor

/// What every strategy takes of a resource, from low by usual to high, against what there is; on a
/// logarithmic scale.
struct RangeChart {
  let id: String
  let title: String
  /// What there is, in words: `budget`, `time`.
  let supplyName: String
  let supply: Quantity?
  let entries: [(name: String, range: Report.Range)]
  let format: (Double) -> String
  /// How the usual figure is written, which the whole report rounds up.
  let usual: (Double) -> String
  /// Labels of the axis, whose unit the title tells.
  let tick: (Double) -> String

  private static let row = 38.0

  /// The pictures of cost and of time.
  static func all(of report: Report, by advisor: Advisor) -> [RangeChart] {
    let cost = RangeChart(
      id: "cost", title: "Cost, low to high", supplyName: "budget",
      supply: advisor.stated(.budget, in: report.answers),
      entries: report.strategies.map { ($0.name, $0.estimate.costUSD) }, format: Format.dollars,
      usual: { Format.dollars($0, rounding: .up) }, tick: Format.dollars)
    let days = RangeChart(
      id: "days", title: "Days, low to high", supplyName: "deadline",
      supply: advisor.stated(.time, in: report.answers),
      entries: report.strategies.map { ($0.name, $0.estimate.days) },
      format: { Format.dayCountInWords($0) },
      usual: { Format.dayCountInWords($0, rounding: .up) }, tick: { Format.dayCount($0) })
    return [cost, days].filter { chart in chart.entries.contains { $0.range.high > 0 } }
  }

  var figure: HTML {
    let top = supply == nil ? 0.0 : 20
    let bottom = top + Self.row * Double(entries.count)
    let picture = Picture(
      id: id,
      title: title
        + (supply == nil ? "; no \(supplyName) was given" : ", against the \(supplyName)"),
      description: description, height: bottom + 24)
    return picture.figure {
      axis(from: top, to: bottom)
      limit(to: bottom)
      for (index, entry) in entries.enumerated() {
        bar(entry.name, entry.range, top: top + Self.row * Double(index))
      }
    }
  }

  private var scale: LogScale {
    let ends = supply.map { [$0.low, $0.high] } ?? []
    return LogScale(
      entries.flatMap { [$0.range.low, $0.range.central, $0.range.high] } + ends, over: 8...352)
  }

  @HTMLBuilder private func axis(from top: Double, to bottom: Double) -> HTML {
    for tick in scale.ticks {
      let x = scale.place(tick)
      Drawing.line(x: x...x, y: top...bottom, style: "axis")
      Drawing.text(
        self.tick(tick), x: x, y: bottom + 15, anchor: anchor(x), style: "faint")
    }
  }

  /// What there is, as a line, or a band for a range.
  @HTMLBuilder private func limit(to bottom: Double) -> HTML {
    if let supply {
      let (low, high) = (scale.place(supply.low), scale.place(supply.high))
      if high > low {
        Drawing.box(x: low, y: 17, width: high - low, height: bottom - 17, style: "band")
      }
      Drawing.line(x: high...high, y: 17...bottom, style: "mark")
      Drawing.text(
        "\(supplyName) \(words(supply))", x: high, y: 12, anchor: anchor(high),
        style: "strong")
    }
  }

  @HTMLBuilder private func bar(_ name: String, _ range: Report.Range, top: Double) -> HTML {
    let (low, middle, high) = (
      scale.place(range.low), scale.place(range.central), scale.place(range.high)
    )
    Drawing.text(name.shortened(to: 30), x: 1, y: top + 14)
    Drawing.text(
      "usual \(usual(range.central))", x: Picture.width - 1, y: top + 14, anchor: .end)
    Drawing.line(x: low...high, y: top + 25...top + 25, style: "stroke thick s1")
    Drawing.dot(x: middle, y: top + 25, radius: 5.5, style: "fill s1")
  }

  private func anchor(_ x: Double) -> Drawing.Anchor {
    x < 70 ? .start : x > 290 ? .end : .middle
  }

  private func words(_ quantity: Quantity) -> String {
    quantity.isExact
      ? format(quantity.low) : "\(format(quantity.low))–\(format(quantity.high))"
  }

  private var description: String {
    let limit = supply.map { "The \(supplyName) is \(words($0)). " } ?? ""
    return limit
      + entries.map { "\($0.name): usually \(usual($0.range.central)), \($0.range.ends(format))" }
      .joined(separator: ". ") + "."
  }
}
