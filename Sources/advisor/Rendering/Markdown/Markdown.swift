/// A piece of Markdown within a line.
///
/// Literals are Markdown as written here; whatever is interpolated as a `String` is text, and means
/// nothing but itself:
///
///     let title = "*Urgent* <b>"
///     let line: Markdown = "**\(title)**"  // **\*Urgent\* \<b\>**
struct Markdown: Hashable, Sendable {
  let source: String

  /// Text that means nothing but itself.
  init(text: String) { source = Self.escaped(text) }

  fileprivate init(source: String) { self.source = source }

  /// A link, where an address can be linked to; the label alone elsewhere.
  static func link(_ label: Markdown, to address: String) -> Markdown {
    guard let address = WebAddress(address) else { return label }
    return Markdown(source: "[\(label.source)](<\(address.text)>)")
  }
}

extension Markdown: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { source = value }

  init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

  /// Collects literals as they are and text escaped.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ text: String) { source += Markdown.escaped(text) }
    mutating func appendInterpolation(_ markdown: Markdown) { source += markdown.source }
    mutating func appendInterpolation(_ number: Int) { source += String(number) }
  }
}

extension Markdown {
  /// Two pieces, the one behind the other.
  static func + (left: Markdown, right: Markdown) -> Markdown {
    Markdown(source: left.source + right.source)
  }
}
