extension UsageError {
  /// What is wrong and the nearest valid spelling, in one or two sentences.
  ///
  /// Words of the command line are shown with control characters escaped and cut if very long.
  public var message: String {
    switch self {
    case .unknownOption(let name, let suggestion):
      "Unknown option \(Echo(name))." + Self.suggest(suggestion?.longName)
    case .foreignOption(let name, let command, let suggestion):
      "Unknown option \(Echo(name)) here; '\(command)' has it." + Self.suggest(suggestion?.longName)
    case .misplacedOption(let name, let command):
      "The option \(Echo(name)) belongs after its command, as in '\(command) \(Echo.plain(name))'."
    case .unknownCommand(let name, let suggestion, let commands):
      "Unknown command \(Echo(name))."
        + (suggestion == nil ? Self.choose(commands) : Self.suggest(suggestion))
    case .unknownEntry(let word, let command, let suggestion):
      "There is no entry \(Echo(word))." + Self.suggest(suggestion)
        + " See '\(command)' for all."
    case .misplacedEntry(let word, let command):
      "There is no command \(Echo(word)). Did you mean '\(command)'?"
    case .missingCommand(let commands):
      "Missing command." + Self.choose(commands)
    case .missingValue(let option, let next):
      "Missing value for '\(option.usage)'" + (next.map { " before \(Echo($0))" } ?? "") + "."
    case .invalidValue(let value, let option, let variable, let suggestion):
      "Invalid value \(Echo(value)) for '\(option.usage)'"
        + (variable.map { ", from the environment variable \($0)" } ?? "")
        + (option.choices.isEmpty ? ": expected \(option.expected)." : ".")
        + Self.suggest(suggestion) + Self.choose(option.choices)
    case .unwantedValue(let value, let option):
      "The option '\(option.usage)' takes no value, but \(Echo(value)) was given."
    case .repeated(let option):
      "The option '\(option.usage)' was given more than once."
    case .unexpectedOperands(let words):
      words.count == 1
        ? "Unexpected argument \(Echo.list(words))."
        : "\(words.count) unexpected arguments: \(Echo.list(words))."
    case .missingOperand(let operand):
      "Missing argument '\(operand.usage)'."
    case .invalidOperand(let word, let operand, let suggestion):
      "Invalid value \(Echo(word)) for '\(operand.label)'."
        + Self.suggest(suggestion) + Self.choose(operand.choices)
    case .rejected(let sentence):
      sentence
    }
  }

  /// The option or operand that the problem concerns, as help lists it.
  var concerned: (label: String, details: String)? {
    switch self {
    case .unknownOption(_, let option?), .foreignOption(_, _, let option?),
      .missingValue(let option, _), .invalidValue(_, let option, _, _),
      .unwantedValue(_, let option), .repeated(let option):
      (option.label, option.details)
    case .missingOperand(let operand), .invalidOperand(_, let operand, _):
      (operand.label, operand.details)
    case .unknownOption, .foreignOption, .misplacedOption, .unknownCommand, .unknownEntry,
      .misplacedEntry, .missingCommand, .unexpectedOperands, .rejected:
      nil
    }
  }

  private static func suggest(_ spelling: String?) -> String {
    spelling.map { " Did you mean '\($0)'?" } ?? ""
  }

  private static func choose(_ choices: [String]) -> String {
    guard let last = choices.last else { return "" }
    let others = choices.dropLast().joined(separator: ", ")
    return others.isEmpty ? " Expected \(last)." : " Expected \(others) or \(last)."
  }
}
