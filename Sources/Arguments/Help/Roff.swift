/// Text for a manual page in the language of `mdoc`, with every character as it stands.
enum Roff {
  /// A running text: a line for each sentence, none longer than most linters like.
  static func lines(_ text: String) -> [String] {
    sentences(visible(text)).flatMap { Layout.wrap($0.map(escape), width: longest) }
      .map(guarded)
  }

  /// A line of a running text; one that begins like a request does not act as one.
  static func text(line: String) -> String { guarded(escape(visible(line))) }

  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") || line.isEmpty ? "\\&" + line : line
  }

  /// A word as the argument of a macro, which may itself be the name of one.
  static func argument(_ word: String) -> String {
    var escaped = escape(visible(word))
    // A delimiter at the end would be set apart.
    if let last = escaped.last, ".,:;()[]?!|".contains(last) { escaped += "\\&" }
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
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      }
    }
    return result
  }

  /// Characters to a line.
  private static let longest = 76

  /// Text with single spaces, without characters that nobody sees.
  private static func visible(_ text: String) -> String {
    OfferedWord.line(text, keepsPeriod: true)
  }

  /// Splits where a sentence ends before a space, since each has to begin a line.
  private static func sentences(_ text: String) -> [[String]] {
    var sentences: [[String]] = []
    var words: [String] = []
    for word in text.split(separator: " ") {
      words.append(String(word))
      let bare = word.reversed().drop { ")\"']".contains($0) }
      guard let last = bare.first, ".?!".contains(last) else { continue }
      sentences.append(words)
      words = []
    }
    return words.isEmpty ? sentences : sentences + [words]
  }
}
