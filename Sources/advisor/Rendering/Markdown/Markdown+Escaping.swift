extension Markdown {
  /// Text with a backslash before every character that would mean something to a reader of
  /// CommonMark, its tables, its bare links or its formulas; on one line, without control
  /// characters, changes of direction and outer spaces.
  static func escaped(_ text: String) -> String {
    let characters = Array(Printable.line(text).split(separator: " ").joined(separator: " "))
    var result = ""
    for index in characters.indices {
      if isSpecial(index, in: characters) { result.append("\\") }
      result.append(characters[index])
    }
    return result
  }

  private static func isSpecial(_ index: Int, in text: [Character]) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : " "
    switch text[index] {
    case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "#", "^", "@":
      return true
    case "_":
      // Within a word, as in task_specificity, it is no emphasis.
      let previous = index > 0 ? text[index - 1] : " "
      return !isWord(previous) || !isWord(next)
    case "&":
      // An entity ends with a semicolon: R&D is none.
      let name = text[(index + 1)...].prefix { isWord($0) || $0 == "#" }
      return !name.isEmpty && name.endIndex < text.count && text[name.endIndex] == ";"
    case "$":
      // Money; a formula neither starts nor ends before a digit.
      return !isDigit(next)
    case "!":
      return next == "["
    case ":":
      return next == "/"
    case ".":
      return text[..<index].suffix(3).allSatisfy { $0 == "w" || $0 == "W" } && index > 2
        || isNumbering(text[..<index]) && next == " "
    case ")":
      return isNumbering(text[..<index]) && next == " "
    case "-", "+", "=":
      return index == 0 && !isDigit(next)
    default:
      return false
    }
  }

  /// Whether a text would begin a numbered list if a period followed.
  private static func isNumbering(_ text: ArraySlice<Character>) -> Bool {
    (1...9).contains(text.count) && text.allSatisfy(isDigit)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
