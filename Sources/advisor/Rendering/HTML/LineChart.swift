import AdaptationAdvisor

/// Scores as lines over something that varies, each named by a letter at its end.
struct LineChart {
  struct Point {
    /// From 30 to 330.
    let x: Double
    /// 0…100.
    let score: Double
    /// Whether the strategy is ruled out there.
    var isOut = false
  }

  let id: String
  let title: String
  let description: String
  let legend: [(letter: String, name: String, style: String)]
  /// By entry of the legend.
  let lines: [[Point]]
  let ticks: [(x: Double, label: String)]
  /// Places that matter, with what they are.
  let marks: [(x: Double, label: String)]

  private static let top = 38.0
  private static let bottom = 188.0

  var figure: HTML {
    let picture = Picture(
      id: id, title: title, description: description, height: Self.bottom + 24,
      legend: legend)
    return picture.figure {
      axes
      for (index, line) in lines.enumerated() {
        for (isOut, points) in Self.stretches(line) {
          Drawing.path(
            points.map { ($0.x, height($0.score)) },
            style: "stroke \(Picture.line(index))\(isOut ? " out" : "")")
        }
      }
      for (index, y) in letterHeights.enumerated() {
        Drawing.text(
          legend[index].letter, x: 335, y: y + 4, style: "strong fill \(Picture.line(index))")
      }
    }
  }

  @HTMLBuilder private var axes: HTML {
    for score in [bounds.low, (bounds.low + bounds.high) / 2, bounds.high] {
      let y = height(score)
      Drawing.line(x: 30...330, y: y...y, style: "axis")
      Drawing.text(Format.plain(score), x: 26, y: y + 4, anchor: .end, style: "faint")
    }
    for tick in ticks {
      Drawing.text(
        tick.label, x: tick.x, y: Self.bottom + 16, anchor: anchor(tick.x), style: "faint")
    }
    for (index, mark) in marks.enumerated() {
      Drawing.line(x: mark.x...mark.x, y: 15 + 14 * Double(index)...Self.bottom, style: "mark")
      Drawing.text(mark.label, x: mark.x, y: 12 + 14 * Double(index), anchor: anchor(mark.x))
    }
  }

  private var bounds: ScoreBounds { ScoreBounds(lines.flatMap { $0.map(\.score) }) }

  private func height(_ score: Double) -> Double {
    Self.bottom - bounds.share(score) * (Self.bottom - Self.top)
  }

  /// Where the letters at the ends stand: at the lines, moved apart where these are close.
  private var letterHeights: [Double] {
    Drawing.apart(lines.map { height($0.last?.score ?? 0) }, by: 14)
  }

  /// A line cut where the strategy begins or ends to be ruled out.
  private static func stretches(_ line: [Point]) -> [(isOut: Bool, points: [Point])] {
    var stretches: [(isOut: Bool, points: [Point])] = []
    for point in line {
      if let last = stretches.last, last.isOut == point.isOut {
        stretches[stretches.count - 1].points.append(point)
      } else {
        let joint = stretches.last?.points.last.map { [$0] } ?? []
        stretches.append((point.isOut, joint + [point]))
      }
    }
    return stretches
  }

  private func anchor(_ x: Double) -> Drawing.Anchor {
    x < 90 ? .start : x > 270 ? .end : .middle
  }
}
