import AdaptationAdvisor

/// A piece of HTML.
///
/// Text becomes part of it only by way of ``init(_:)``, which escapes it; markup only by way of
/// ``Tag`` and ``Attribute``, whose names are written in this program. A literal is text, too.
struct HTML: Hashable, Sendable {
  let markup: String

  /// Text that means nothing but itself.
  init(_ text: String) { markup = Self.escaped(text) }

  /// Text that keeps its lines, for an element that shows them.
  init(lines text: String) {
    markup = text.split(separator: "\n").map { Self.escaped(String($0)) }.joined(separator: "\n")
  }

  /// Pieces one after another.
  init(_ pieces: [HTML]) { markup = pieces.map(\.markup).joined() }

  /// An element around some pieces.
  init(_ tag: Tag, _ attributes: [Attribute], _ content: HTML) {
    let names = attributes.map(\.markup).joined()
    let end = tag.isVoid ? "" : "\(content.markup)</\(tag.name)>"
    markup = "<\(tag.name)\(names)>\(end)\(tag.isBlock ? "\n" : "")"
  }

  /// A whole document with a style sheet, which is part of this program.
  init(document content: HTML) { markup = "<!DOCTYPE html>\n\(content.markup)" }

  /// The style sheet, as it is.
  static func styleSheet(_ text: StaticString) -> HTML {
    HTML(unescaped: "<style>\n\(text)\n</style>\n")
  }

  private init(unescaped markup: String) { self.markup = markup }

  /// Text on one line, without control characters and changes of direction, in which nothing is
  /// markup, be it between tags or in a quoted attribute.
  fileprivate static func escaped(_ text: String) -> String {
    var result = ""
    for character in Printable.line(text).unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self.init(value) }
}

/// An attribute of an element.
struct Attribute: Hashable, Sendable {
  fileprivate let markup: String

  init(_ name: StaticString, _ value: String) { markup = " \(name)=\"\(HTML.escaped(value))\"" }

  /// A number, to a tenth.
  init(_ name: StaticString, _ value: Double) {
    self.init(name, Format.plain((value * 10).rounded() / 10))
  }

  static func id(_ value: String) -> Attribute { Attribute("id", value) }
  static func style(_ name: String) -> Attribute { Attribute("class", name) }
  static func link(_ target: String) -> Attribute { Attribute("href", target) }
}
