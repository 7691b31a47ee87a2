/// What is known of one option, apart from where its value goes.
///
/// Help, messages, completions and the manual page are functions of this row.
public struct OptionRow: Hashable, Sendable {
  /// How many values an option takes.
  public enum Arity: Hashable, Sendable {
    /// None: the option is either present or not; repeating it changes nothing.
    case flag
    /// One; giving the option twice is an error.
    case one
    /// One each time; the option may be repeated.
    case many
  }

  /// The long name without dashes.
  public let name: String

  /// The letter of the short form, if there is one.
  public let letter: Character?

  /// What the value is called in help, such as `file`; empty for a flag.
  public let valueName: String

  /// One sentence or two, ending with a period or a question mark.
  public let help: String

  /// The heading under which help lists the option.
  public let group: String

  /// How many values the option takes.
  public let arity: Arity

  /// What people may call it instead: such a name is not taken, but told this one.
  public let otherNames: [String]

  /// The values to show and complete; empty if they cannot be listed.
  public let choices: [String]

  /// What choices mean, by choice; those that speak for themselves are left out.
  public let meanings: [String: String]

  /// What a valid value is, as it reads after "expected".
  public let expected: String

  /// What a shell should offer where there are no choices.
  public let completion: Completion

  /// The environment variable read when the option is absent.
  public let environment: String?

  /// The spelling of the value that holds when the option is absent, if worth showing.
  public internal(set) var defaultValue: String?

  init(
    _ name: String, _ letter: Character?, taking valueName: String = "", _ help: String,
    in group: String, arity: Arity, otherNames: [String] = [], choices: [String] = [],
    meanings: [String: String] = [:], expected: String = "text",
    completing completion: Completion = .nothing, environment: String? = nil
  ) {
    self.name = name
    self.letter = letter
    self.valueName = valueName
    self.help = help
    self.group = group
    self.arity = arity
    self.otherNames = otherNames
    self.choices = choices
    self.meanings = meanings
    self.expected = expected
    self.completion = completion
    self.environment = environment
  }

  /// The name as typed: `--format`.
  public var longName: String { "--\(name)" }

  /// Whether this is the option's long or short name, dashes included.
  func isSpelled(_ word: String) -> Bool { word == longName || word == letter.map { "-\($0)" } }

  /// The name with its value: `--format <format>`, or `--explain` for a flag.
  public var usage: String { arity == .flag ? longName : "\(longName) <\(valueName)>" }

  /// Every form, as help lists it: `-f, --format <format>`.
  public var label: String { letter.map { "-\($0), \(usage)" } ?? usage }

  /// The help sentence, followed by choices, default and environment variable.
  public var details: String {
    var notes: [String] = []
    if !choices.isEmpty { notes.append("values: " + choices.joined(separator: ", ")) }
    if let defaultValue { notes.append("default: \(defaultValue)") }
    if let environment { notes.append("environment: \(environment)") }
    return notes.isEmpty ? help : help + " (" + notes.joined(separator: "; ") + ")"
  }
}
