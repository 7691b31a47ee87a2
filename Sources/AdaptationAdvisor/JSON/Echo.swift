/// Makes text that somebody else wrote fit to be quoted in a message: short and without characters
/// that a terminal would obey.
package enum Echo {
  /// The text cut to 40 characters, with unprintable ones as `\u` escapes.
  package static func plain(_ text: String) -> String {
    cut(text).unicodeScalars.map { $0.isPrintable ? String($0) : $0.jsonEscape }.joined()
  }

  /// The same in single quotes.
  package static func quoted(_ text: String) -> String { "'\(plain(text))'" }

  /// The text, with `…` for what goes beyond 40 characters.
  static func cut(_ text: String) -> String {
    let rest = text.unicodeScalars.dropFirst(40)
    return rest.isEmpty ? text : String(text.unicodeScalars.prefix(40)) + "…"
  }
}

extension Unicode.Scalar {
  /// False for what a terminal or a viewer may act on instead of showing it: control characters
  /// (C0, DEL, C1), line and paragraph separators, and the controls that reorder bidirectional
  /// text. These are also the characters that ``JSONWriter`` always escapes.
  var isPrintable: Bool {
    switch value {
    case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// The name of the code point, as in U+001B.
  var codePoint: String { "U+" + hexadecimal.uppercased() }

  /// The scalar as an escape for JSON, as in `\u001b`; only for those below U+10000.
  var jsonEscape: String { "\\u" + hexadecimal }

  private var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
