extension Interview {
  /// What kind of line was typed.
  enum Entry: Hashable, Sendable {
    case nothing, skip, back, help, quit
    /// Something else, without spaces at its ends.
    case words(String)

    init(_ line: String) {
      let text = line.trimmed
      switch text.lowercased() {
      case "": self = .nothing
      case "skip": self = .skip
      case "back", "<": self = .back
      case "?", "help": self = .help
      case "quit", "exit": self = .quit
      default: self = .words(text)
      }
    }

    static func isYes(_ text: String) -> Bool { ["y", "yes", "true"].contains(text.lowercased()) }

    static func isNo(_ text: String) -> Bool { ["n", "no", "false"].contains(text.lowercased()) }
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
