/// Everything there is to say about a command and the commands below it.
///
/// Help, completions and the manual page are functions of this value; it holds no closures.
public struct Manual: Hashable, Sendable {
  /// The word that selects the command.
  public let name: String

  /// The names of the commands above, outermost first.
  public internal(set) var parents: [String] = []

  /// One sentence, ending with a period.
  public let summary: String

  /// Further paragraphs, separated by blank lines.
  public let discussion: String

  /// The options, those that every command has included.
  public let options: [OptionRow]

  /// The operands in their order.
  public let operands: [Operand]

  /// Command lines worth imitating.
  public let examples: [Example]

  /// The commands below; a command that has some takes no operands.
  public internal(set) var commands: [Manual] = []

  /// What can be read about beside the commands; only the root has topics.
  public internal(set) var topics: [Topic] = []

  /// The words that select the command, the program's name first: `advisor rubric show`.
  public var fullName: String { (parents + [name]).joined(separator: " ") }

  /// The forms after the full name in a usage line: `[options] <file>`.
  var usage: [String] {
    commands.isEmpty ? ["[options]"] + operands.map(\.usage) : ["<command>"]
  }

  /// The headings of the options, in the order of their first use.
  public var groups: [String] {
    options.reduce(into: []) { groups, option in
      if !groups.contains(option.group) { groups.append(option.group) }
    }
  }
}
