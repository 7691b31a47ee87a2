/// Text for a manual page in the language of `mdoc`, with every character as it stands.
enum Roff {
  /// A running text: a line for each sentence, none longer than most linters like.
  static func lines(_ text: String) -> [String] {
    sentences(text).flatMap { Layout.wrap($0, width: longest) }.map(text(line:))
  }

  /// A line of a running text; one that begins like a request does not act as one.
  static func text(line: String) -> String {
    let line = escape(line)
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// A word as the argument of a macro, which may itself be the name of one.
  static func argument(_ word: String) -> String {
    let escaped = escape(word)
    let quoted = escaped.contains(" ") || escaped.contains("\"") || escaped.isEmpty
    // A doubled quote stands for one where the argument is quoted.
    let inner = escaped.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return quoted ? "\"\\&\(inner)\"" : "\\&" + escaped
  }

  /// A list of words and what they mean, the meanings below each other.
  static func list(_ rows: [(word: String, text: String)], isCompact: Bool = false) -> [String] {
    guard let widest = rows.map(\.word).max(by: { $0.count < $1.count }) else { return [] }
    return [".Bl -tag -width \(argument(widest))" + (isCompact ? " -compact" : "")]
      + rows.flatMap { [".It Cm \(argument($0.word))"] + lines($0.text) } + [".El"]
  }

  /// Text without the meaning that characters have; others than ASCII by their numbers.
  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case " "..."~": result.unicodeScalars.append(scalar)
      case "\t", "\n", "\r": result += " "
      default:
        if scalar.value >= 0xA0 {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
        }
      }
    }
    return result
  }

  /// Characters to a line before escapes, which lengthen it.
  private static let longest = 60

  /// Splits where a sentence ends before a space, since each has to begin a line.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      words.append(word)
      let bare = word.reversed().drop { ")\"']".contains($0) }
      guard let last = bare.first, ".?!".contains(last) else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
  }
}
