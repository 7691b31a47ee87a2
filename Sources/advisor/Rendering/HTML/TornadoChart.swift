import AdaptationAdvisor

/// How far one answer alone moves the lead: a tornado diagram, the widest range on top.
struct TornadoChart {
  private let ranges: [Report.Sensitivity]
  private let report: Report

  private static let row = 54.0
  private static let top = 18.0
  private static let rows = 8

  /// None where no answer moves the lead, or where there is none.
  init?(report: Report) {
    ranges = Array(report.leadRanges.prefix(Self.rows))
    guard !ranges.isEmpty else { return nil }
    self.report = report
  }

  var figure: HTML {
    let bottom = Self.top + Self.row * Double(ranges.count)
    let picture = Picture(
      id: "sensitivity", title: "How far one answer alone moves the lead, in points",
      description: ranges.map { report.sentence(of: $0) }.joined(separator: ". ") + ".",
      height: bottom)
    return picture.figure {
      line(at: 0, "0", to: bottom, style: "axis")
      line(
        at: report.recommendation.margin, "now \(Format.tenths(report.recommendation.margin))",
        to: bottom, style: "mark")
      for (index, range) in ranges.enumerated() {
        bar(range, top: Self.top + Self.row * Double(index))
      }
    }
  }

  @HTMLBuilder private func line(
    at lead: Double, _ label: String, to bottom: Double, style: String
  ) -> HTML {
    let x = place(lead)
    Drawing.line(x: x...x, y: Self.top - 4...bottom, style: style)
    Drawing.text(label, x: x, y: 11, anchor: x < 50 ? .start : x > 310 ? .end : .middle)
  }

  @HTMLBuilder private func bar(_ range: Report.Sensitivity, top: Double) -> HTML {
    let (low, high) = (place(range.least.lead), place(range.most.lead))
    Drawing.text(report.label(of: range), x: 1, y: top + 13, style: "strong")
    Drawing.box(x: low, y: top + 18, width: high - low, height: 12, style: "part c1")
    Drawing.text(report.words(for: range.least), x: 1, y: top + 44)
    Drawing.text(report.words(for: range.most), x: Picture.width - 1, y: top + 44, anchor: .end)
  }

  /// Where a lead lies on the scale, which holds 0 and the lead as it is.
  private func place(_ lead: Double) -> Double {
    let low = min(0, ranges.map(\.least.lead).min() ?? 0)
    let high = max(report.recommendation.margin, ranges.map(\.most.lead).max() ?? 0)
    return 8 + (lead - low) / max(high - low, 0.1) * (Picture.width - 16)
  }
}
