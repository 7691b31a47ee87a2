/// What a shell should offer for a value whose choices cannot be listed.
public enum Completion: Hashable, Sendable {
  /// Nothing can be offered.
  case nothing
  /// The names of files.
  case files
  /// Words, though others may be right, too.
  case words(Vocabulary)
  /// Words separated by commas, each once: `budget,time`.
  case list(Vocabulary)
  /// A word, an equals sign and whatever follows: `engineer_day=900`.
  case assignment(Vocabulary)
  /// Several of these separated by commas, each word once: `budget=40,time=10`.
  case assignments(Vocabulary)
}

/// Words that a shell offers.
public enum Vocabulary: Hashable, Sendable {
  /// These words.
  case these([String])
  /// The words that the program supplies under this name once completions are written, so that
  /// nothing has to be looked up for a table that is built at every start.
  case named(String)

  /// The words, with those that the program supplies by name.
  func words(_ supplied: [String: [String]]) -> [String] {
    switch self {
    case .these(let words): words
    case .named(let name): supplied[name] ?? []
    }
  }
}
