import AdaptationAdvisor

/// What stands at the head of a decision record, between two lines of `---`: a name and a value a
/// line, as YAML writes them.
///
/// Only values on the line of their name are read: plain, in single quotes, or in double quotes as
/// JSON has them, which is how records are written here. Lists and blocks are not.
struct FrontMatter {
  private var values: [String: String] = [:]

  init(of bytes: [UInt8]) {
    let lines = bytes.prefix(Self.longest).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first.map(Self.isFence) == true,
      let end = lines.dropFirst().firstIndex(where: Self.isFence)
    else { return }
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let text = line[line.index(after: colon)...].filter { $0 != "\r" && $0 != "\r\n" }
      values[String(line[..<colon])] = Self.value(text.drop { $0 == " " })
    }
  }

  /// The value of a name; none where it has none, or one of another form.
  subscript(name: String) -> String? { values[name] }

  private static func isFence(_ line: String) -> Bool {
    line == "---" || line == "---\r"
  }

  private static func value(_ text: Substring) -> String? {
    switch text.first {
    case "\"":
      guard case .string(let value)? = try? JSONDocument(parsing: Array(text.utf8)).root.value
      else {
        return nil
      }
      return value
    case "'":
      let quoted = text.dropFirst()
      guard let end = quoted.lastIndex(of: "'") else { return nil }
      return String(quoted[..<end].replacing("''", with: "'"))
    case let first? where !"[{|>&*!%@`#".contains(first):
      // What follows a space and a number sign is a comment.
      let plain = text.firstRange(of: " #").map { text[..<$0.lowerBound] } ?? text
      return plain.split(separator: " ").joined(separator: " ")
    default: return nil
    }
  }

  /// Records have a few lines there; beyond this nothing is looked for.
  private static let longest = 1 << 14
}
