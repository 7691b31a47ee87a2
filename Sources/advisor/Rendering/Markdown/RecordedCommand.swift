import Arguments

/// The command in a decision record that makes it again: the first block that is fenced as shell, an
/// option a line.
enum RecordedCommand {
  /// What the block says it holds.
  static let language = "sh"

  /// The options that decide, beside the answers, as they are written in a record: empty if it was
  /// made with what is built in. None in any other document.
  static func options(in bytes: [UInt8]) -> [String]? {
    guard let block = AnswersBlock.block(language, in: bytes) else { return nil }
    let names = DecisionOptions.options.map(\.row.longName)
    return String(decoding: bytes[block], as: UTF8.self).split(separator: "\n").compactMap { line in
      let option = line.drop { $0 == " " }
      let text = String(option.hasSuffix(#" \"#) ? option.dropLast(2) : option)
      return names.contains { text.hasPrefix($0 + " ") || text.hasPrefix($0 + "=") } ? text : nil
    }
  }
}
