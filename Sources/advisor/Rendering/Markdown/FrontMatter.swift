import AdaptationAdvisor

/// What stands at the head of a decision record, before its title and between two fences: names with
/// their values, as YAML writes them.
///
/// Read are plain and quoted texts, also over several lines, and lists of them, which become one text
/// with commas.
struct FrontMatter {
  /// The texts after each name, a line each.
  private var parts: [String: [String]] = [:]

  /// None where the document does not begin with a fence, or nothing closes it.
  init?(of bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).prefix(Self.longest)
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let first = lines.first, Self.trimmed(first) == "---",
      let end = lines.dropFirst().firstIndex(where: { ["---", "..."].contains(Self.trimmed($0)) })
    else { return nil }
    var name = ""
    for line in lines[1..<end] {
      let text = Self.trimmed(line)
      let isMore = line.first.map { " \t".contains($0) } ?? true || text.hasPrefix("- ")
      if isMore {
        parts[name]?.append(text)
      } else if let colon = text.firstIndex(of: ":") {
        name = Self.trimmed(text[..<colon]).lowercased()
        parts[name] = [Self.trimmed(text[text.index(after: colon)...])]
      }
    }
  }

  /// The value of a name; none where it has none.
  subscript(name: String) -> String? {
    guard let parts = parts[name]?.filter({ !$0.isEmpty }) else { return nil }
    let items =
      parts.allSatisfy { $0.hasPrefix("- ") } ? parts.map { String($0.dropFirst(2)) } : nil
    let text = parts.joined(separator: " ")
    let flow = text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : nil
    let values = items ?? flow?.split(separator: ",").map(String.init) ?? [text]
    let texts = values.compactMap { Self.scalar(Self.trimmed($0)) }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// A plain or quoted text; none for what YAML calls null.
  private static func scalar(_ text: String) -> String? {
    switch text.first {
    case "\"":
      // What follows the closing quote is a comment.
      var isEscaped = false
      let end = text.dropFirst().firstIndex { letter in
        if letter == "\"", !isEscaped { return true }
        isEscaped = letter == "\\" && !isEscaped
        return false
      }
      return end.flatMap { quoted(text[...$0]) } ?? text
    case "'":
      // A quotation mark is written twice; one alone ends the text.
      let parts = text.dropFirst().split(separator: "''", omittingEmptySubsequences: false)
      let last = parts.firstIndex { $0.contains("'") } ?? parts.endIndex - 1
      return parts[...last].map { String($0.prefix { $0 != "'" }) }.joined(separator: "'")
    default:
      let plain = text.firstRange(of: " #").map { text[..<$0.lowerBound] } ?? text[...]
      let words = plain.hasPrefix("#") ? "" : trimmed(plain)
      return ["", "~", "null"].contains(words) ? nil : words
    }
  }

  private static func quoted(_ text: Substring) -> String? {
    guard case .string(let value)? = try? JSONDocument(parsing: Array(text.utf8)).root.value else {
      return nil
    }
    return value
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { " \t\r".unicodeScalars.contains($0) }
    let start = text.unicodeScalars.drop(while: isBlank)
    let count = start.reversed().prefix(while: isBlank).count
    return String(String.UnicodeScalarView(start.dropLast(count)))
  }

  /// Records have a few lines there; beyond this nothing is looked for.
  private static let longest = 1 << 16
}
