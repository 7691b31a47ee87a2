/// One thing wrong with a command line, as facts; its wording is ``message``.
public enum UsageError: Error, Hashable, Sendable {
  /// No such option, spelled with its dashes, and the option probably meant.
  case unknownOption(String, suggestion: OptionRow?)
  /// An option that only another command has, such as `advisor recommend`, and one of this command
  /// that is spelled nearly so.
  case foreignOption(String, of: String, suggestion: OptionRow?)
  /// An option before the command that has it, such as `advisor recommend`.
  case misplacedOption(String, of: String)
  /// No such command, the one probably meant, and those there are.
  case unknownCommand(String, suggestion: String?, [String])
  /// No such entry of a topic, shown by a command such as `advisor help questions`, and the one
  /// probably meant.
  case unknownEntry(String, of: String, suggestion: String?)
  /// No command, but an entry of a topic, shown by a command such as `advisor help questions gap`.
  case misplacedEntry(String, of: String)
  /// No command where one of these is needed.
  case missingCommand([String])
  /// An option without its value, and the word that follows instead.
  case missingValue(OptionRow, before: String?)
  /// A value that the option does not have, from the command line or an environment variable, and
  /// the choice probably meant.
  case invalidValue(String, OptionRow, variable: String?, suggestion: String?)
  /// A value for a flag.
  case unwantedValue(String, OptionRow)
  /// A second value for an option that takes one.
  case repeated(OptionRow)
  /// More operands than the command takes.
  case unexpectedOperands([String])
  /// Fewer operands than the command needs.
  case missingOperand(Operand)
  /// An operand outside its choices, and the choice probably meant.
  case invalidOperand(String, Operand, suggestion: String?)
  /// A rule of the program that concerns several words, told in a sentence.
  case rejected(String)
}
