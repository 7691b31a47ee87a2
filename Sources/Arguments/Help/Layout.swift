/// Lays out words in lines of a given width, counted in characters.
enum Layout {
  /// Breaks text at its spaces into lines no longer than `width`, except for single longer words.
  static func wrap(_ text: String, width: Int) -> [String] {
    wrap(text.split(whereSeparator: \.isWhitespace).map(String.init), width: width)
  }

  /// Fills lines no longer than `width` with words, except for single longer ones.
  static func wrap(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if line.isEmpty {
        line = word
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Text after a lead on the first line, and below its beginning on the others.
  static func hanging(_ lead: String, _ text: String, width: Int) -> [String] {
    let indent = String(repeating: " ", count: lead.count)
    let lines = wrap(text, width: width - lead.count)
    if lines.isEmpty { return lead.allSatisfy(\.isWhitespace) ? [] : [lead] }
    return lines.enumerated().map { ($0 == 0 ? lead : indent) + $1 }
  }

  /// A label and the text that explains it, from `column` on.
  ///
  /// The text starts beside the label if the label ends before the column, else on the next line.
  /// Without a column, it starts two spaces after the label if all of it fits on that line, else
  /// on the next line.
  static func entry(
    _ label: String, _ text: String, lead: String = "  ", column: Int?, width: Int
  ) -> [String] {
    let head = lead + label
    guard let column else {
      let line = head + "  " + text
      if line.count <= width { return [line] }
      return [head] + hanging(spaces(lead.count + 2), text, width: width)
    }
    if head.count + 2 > column { return [head] + hanging(spaces(column), text, width: width) }
    return hanging(head + spaces(column - head.count), text, width: width)
  }

  /// A command line broken for a shell: backslashes at the ends, and no break between quotes or
  /// between an option and its value.
  static func shell(_ command: String, width: Int) -> [String] {
    var quote: Character?
    let words = command.split { character in
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      }
      return character == " " && quote == nil
    }
    let joined = words.joined(separator: " ")
    if joined.count + 2 <= width { return ["  " + joined] }
    let units = words.reduce(into: [String]()) { units, word in
      if let last = units.last, last.hasPrefix("-"), !last.contains(" "), !word.hasPrefix("-") {
        units[units.count - 1] += " " + word
      } else {
        units.append(String(word))
      }
    }
    let lines = wrap(units, width: width - 8)
    return lines.enumerated().map { number, line in
      (number == 0 ? "  " : "      ") + line + (number + 1 < lines.count ? " \\" : "")
    }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
