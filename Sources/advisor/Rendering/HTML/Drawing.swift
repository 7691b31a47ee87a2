import AdaptationAdvisor

/// The shapes that pictures are drawn with.
enum Drawing {
  enum Anchor: String { case start, middle, end }

  static func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, style: String = ""
  ) -> HTML {
    var attributes = [Attribute("x", x), Attribute("y", y)]
    if anchor != .start { attributes.append(Attribute("text-anchor", anchor.rawValue)) }
    if !style.isEmpty { attributes.append(.style(style)) }
    return Tag.label(with: attributes) { text.shortened(to: 46) }
  }

  static func line(
    x: ClosedRange<Double>, y: ClosedRange<Double>, style: String
  ) -> HTML {
    Tag.line(
      Attribute("x1", x.lowerBound), Attribute("y1", y.lowerBound), Attribute("x2", x.upperBound),
      Attribute("y2", y.upperBound), .style(style))
  }

  static func box(
    x: Double, y: Double, width: Double, height: Double, style: String
  ) -> HTML {
    Tag.rect(
      Attribute("x", x), Attribute("y", y), Attribute("width", max(0, width)),
      Attribute("height", height), .style(style))
  }

  static func dot(x: Double, y: Double, radius: Double = 4, style: String) -> HTML {
    Tag.circle(Attribute("cx", x), Attribute("cy", y), Attribute("r", radius), .style(style))
  }

  /// A line through points.
  static func path(_ points: [(x: Double, y: Double)], style: String) -> HTML {
    let places = points.map { "\(tenth($0.x)),\(tenth($0.y))" }.joined(separator: " ")
    return Tag.polyline(Attribute("points", places), .style(style))
  }

  /// Places in their order, moved up until each is some distance beyond the one before.
  static func apart(_ places: [Double], by distance: Double) -> [Double] {
    var places = places
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    for (before, after) in zip(order, order.dropFirst()) {
      places[after] = max(places[after], places[before] + distance)
    }
    return places
  }

  private static func tenth(_ value: Double) -> String {
    Format.plain((value * 10).rounded() / 10)
  }
}
