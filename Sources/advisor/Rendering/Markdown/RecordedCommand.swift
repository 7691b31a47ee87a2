import Arguments

/// The command in a decision record that makes it again: the first block that is fenced as shell, an
/// option a line.
enum RecordedCommand {
  /// What the block says it holds.
  static let language = "sh"

  /// The options of some names as they are written in a record: without names those that decide,
  /// beside the answers, empty if it was made with what is built in. None in any other document.
  static func options(
    in bytes: [UInt8], of names: [String] = DecisionOptions.options.map(\.row.longName)
  ) -> [String]? {
    guard let block = AnswersBlock.block(language, in: bytes) else { return nil }
    let lines = String(decoding: bytes[block], as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.compactMap { line in
      let option = line.drop { $0 == " " }
      let text = String(option.hasSuffix(#" \"#) ? option.dropLast(2) : option)
      return names.contains { text.hasPrefix($0 + " ") || text.hasPrefix($0 + "=") } ? text : nil
    }
  }

  /// An option as a record writes it: its name, and its value without the quotes of a shell.
  static func parts(_ option: String) -> (name: String, value: String) {
    let name = option.prefix { $0 != " " && $0 != "=" }
    return (String(name), ShellWord.unquoted(String(option[name.endIndex...].dropFirst())))
  }
}
