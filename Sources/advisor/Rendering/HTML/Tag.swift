/// The elements that reports are made of.
///
///     Tag.p(.style("note")) { "Text & more" }  // <p class="note">Text &amp; more</p>
enum Tag: String, Sendable {
  case html, head, meta, title, body
  case header, nav, main, section, footer, div
  case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, pre
  case table, caption, thead, tbody, tr, th, td
  case details, summary, figure, figcaption
  case a, span, strong, small, code
  case svg, desc, rect, line, circle, polyline
  /// The element `text` of a picture.
  case label

  /// The element's name.
  var name: String { self == .label ? "text" : rawValue }

  /// Whether it has neither content nor an end.
  var isVoid: Bool { self == .meta }

  /// Whether a line ends behind it, where that changes nothing for the reader.
  var isBlock: Bool {
    switch self {
    case .a, .span, .strong, .small, .code: false
    default: true
    }
  }

  /// The element with attributes around content.
  func callAsFunction(
    _ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML([]) }
  ) -> HTML {
    HTML(self, attributes, content())
  }

  /// The element with attributes around content.
  func callAsFunction(
    with attributes: [Attribute], @HTMLBuilder content: () -> HTML = { HTML([]) }
  ) -> HTML {
    HTML(self, attributes, content())
  }
}
