import AdaptationAdvisor

/// The lead if one answer alone were another: a tornado diagram, the widest range on top.
struct TornadoChart {
  private let ranges: [Report.Sensitivity]
  private let report: Report
  /// How many questions there are beyond those that are drawn.
  private let rest: Int

  private static let row = 68.0
  private static let top = 36.0
  private static let rows = 8

  /// None where no answer moves the lead, or where there is none.
  init?(report: Report) {
    let all = report.sensitivity
    ranges = Array(all.prefix(Self.rows))
    rest = all.count - ranges.count
    guard !ranges.isEmpty else { return nil }
    self.report = report
  }

  var figure: HTML {
    let bottom = Self.top + Self.row * Double(ranges.count)
    let more = rest > 0 ? "; \(ranges.count) widest of \(ranges.count + rest)" : ""
    let picture = Picture(
      id: "sensitivity", title: "The lead if one answer alone were another, in points\(more)",
      description: ranges.map(report.extremes).joined(separator: ". ") + ".", height: bottom)
    return picture.figure {
      line(at: 0, "0", y: 30, to: bottom, style: "axis")
      line(
        at: report.recommendation.margin, "now \(Format.tenths(report.recommendation.margin))",
        y: 14, to: bottom, style: "mark")
      for (index, range) in ranges.enumerated() {
        bar(range, top: Self.top + Self.row * Double(index))
      }
    }
  }

  @HTMLBuilder private func line(
    at lead: Double, _ label: String, y: Double, to bottom: Double, style: String
  ) -> HTML {
    let x = place(lead)
    Drawing.line(x: x...x, y: y + 3...bottom, style: style)
    Drawing.text(label, x: x, y: y, anchor: x < 50 ? .start : x > 310 ? .end : .middle)
  }

  @HTMLBuilder private func bar(_ range: Report.Sensitivity, top: Double) -> HTML {
    let (least, most) = (range.answers.first, range.answers.last)
    // What is out stands at the end of the scale.
    let low = least?.lead.map(place) ?? Self.margin
    let high = most?.lead.map(place) ?? Picture.width - Self.margin
    Drawing.text(report.label(of: range), x: 1, y: top + 13, style: "strong")
    Drawing.box(x: low, y: top + 18, width: high - low, height: 12, style: "part c1")
    Drawing.text(least.map(report.words) ?? "", x: 1, y: top + 44)
    Drawing.text(
      most.map(report.words) ?? "", x: Picture.width - 1, y: top + 58, anchor: .end)
  }

  /// Where a lead lies on the scale, which holds 0 and the lead as it is.
  private func place(_ lead: Double) -> Double {
    let leads = ranges.flatMap(\.answers).compactMap(\.lead) + [0, report.recommendation.margin]
    let (low, high) = (leads.min() ?? 0, leads.max() ?? 0)
    return Self.margin + (lead - low) / max(high - low, 0.1) * (Picture.width - 2 * Self.margin)
  }

  private static let margin = 8.0
}
