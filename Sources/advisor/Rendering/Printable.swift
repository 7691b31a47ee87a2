/// Makes text from outside fit for a terminal.
enum Printable {
  /// The text on one line, without characters that steer a terminal or turn its direction.
  static func line(_ text: String) -> String {
    // Printable ASCII stays as it is, and most texts are nothing else.
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" || scalar == "\r" {
        result.append(" ")
      } else if isHarmless(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// How messages call a file: `-` is standard input.
  static func file(_ name: String) -> String { name == "-" ? "standard input" : line(name) }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if "\u{20}"..."\u{7E}" ~= scalar { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      scalar == "\u{200D}"
    default: true
    }
  }
}
