import Spelling

/// Reads the words after a command's name against the command's table.
///
/// One pass, which goes on after a problem, so that all problems are reported together.
struct Parser<Settings> {
  var settings: Settings
  let options: [Option<Settings>]
  let manual: Manual
  var words: ArraySlice<String>

  private var operands: [String] = []
  private var given: Set<String> = []
  private var problems: [UsageError] = []

  init(
    settings: Settings, options: [Option<Settings>], manual: Manual, words: ArraySlice<String>
  ) {
    self.settings = settings
    self.options = options
    self.manual = manual
    self.words = words
  }

  /// Reads all words; help wins over the version, and both win over every problem.
  mutating func outcome<Job>(
    environment: (String) -> String?, job: (Invocation<Settings>) throws(UsageError) -> Job
  ) -> Outcome<Job> {
    while let word = words.popFirst() { read(word) }
    if given.contains("help") { return .help(manual) }
    if given.contains("version") { return .version }
    readEnvironment(environment)
    checkOperands()
    if problems.isEmpty {
      let invocation = Invocation(
        settings: settings, operands: operands, given: given, manual: manual)
      do throws(UsageError) {
        return .run(try job(invocation))
      } catch {
        problems.append(error)
      }
    }
    return .failure(UsageFailure(problems: problems, manual: manual))
  }

  /// Reads one word and, for an option that takes one, the value that follows.
  private mutating func read(_ word: String) {
    if word == "--" {
      operands += words
      words = []
    } else if word.hasPrefix("--") {
      readLong(word)
    } else if word.hasPrefix("-"), word != "-" {
      readShort(word)
    } else {
      operands.append(word)
    }
  }

  /// Reads `--name` or `--name=value`.
  private mutating func readLong(_ word: String) {
    let (name, value) = split(word.dropFirst(2))
    if let option = options.first(where: { $0.row.name == name }) {
      take(option, attached: value)
    } else {
      let near = Spelling.nearest(to: name, among: options.map(\.row.name))
      let suggestion = options.first { $0.row.name == near || $0.row.otherNames.contains(name) }?
        .row
      problems.append(.unknownOption("--" + name, suggestion: suggestion))
    }
  }

  /// Reads a bundle of letters, of which the last may have a value: `-v`, `-vn5`, `-n=5`, `-n 5`.
  private mutating func readShort(_ word: String) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.row.letter == letter }) else {
        let (name, _) = split(word.dropFirst())
        let long = options.first { $0.row.name == name }?.row
        problems.append(.unknownOption("-" + (long?.name ?? String(letter)), suggestion: long))
        return
      }
      let equals = letters.first == "="
      if option.row.arity == .flag, !equals {
        take(option, attached: nil)
      } else {
        let rest = equals ? letters.dropFirst() : letters
        take(option, attached: equals || !rest.isEmpty ? String(rest) : nil)
        return
      }
    }
  }

  /// Splits at the first equals sign. Bytes are compared, since a combining mark that follows the
  /// sign would hide it.
  private func split(_ word: Substring) -> (name: String, value: String?) {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      return (String(word), nil)
    }
    let start = word.utf8.index(after: equals)
    return (String(word[..<equals]), String(word[start...]))
  }

  /// Stores an option's value, the attached one or the next word.
  private mutating func take(_ option: Option<Settings>, attached: String?) {
    let row = option.row
    let isNew = given.insert(row.name).inserted
    if row.arity == .flag {
      if let attached { problems.append(.unwantedValue(attached, row)) }
      _ = option.store(&settings, "")
      return
    }
    if row.arity == .one, !isNew, !problems.contains(.repeated(row)) {
      problems.append(.repeated(row))
    }
    guard let value = attached ?? nextValue() else {
      problems.append(.missingValue(row, before: words.first))
      return
    }
    store(value, in: option, from: nil)
  }

  /// The next word, unless it is an option: it begins with two dashes or with a dash and a letter
  /// that this command knows. Negative numbers and a lone dash are values.
  private mutating func nextValue() -> String? {
    guard let word = words.first, !word.hasPrefix("--") else { return nil }
    if word.hasPrefix("-"), let letter = word.dropFirst().first,
      options.contains(where: { $0.row.letter == letter })
    {
      return nil
    }
    return words.popFirst()
  }

  private mutating func store(
    _ value: String, in option: Option<Settings>, from variable: String?
  ) {
    guard !option.store(&settings, value) else { return }
    let suggestion = Spelling.nearest(to: value, among: option.row.choices)
    problems.append(
      .invalidValue(value, option.row, variable: variable, suggestion: suggestion))
  }

  /// Lets the environment supply options that were not given.
  private mutating func readEnvironment(_ environment: (String) -> String?) {
    for option in options where !given.contains(option.row.name) {
      guard let variable = option.row.environment, let value = environment(variable),
        !value.isEmpty
      else { continue }
      store(value, in: option, from: variable)
    }
  }

  /// Checks number and choices of the operands, unless an unknown option may have left its value
  /// among them.
  private mutating func checkOperands() {
    let isCertain = !problems.contains { if case .unknownOption = $0 { true } else { false } }
    guard isCertain else { return }
    var rest = operands[...]
    for operand in manual.operands {
      let words = rest.prefix(operand.maximum)
      rest = rest.dropFirst(words.count)
      if words.count < operand.minimum { problems.append(.missingOperand(operand)) }
      for word in words where !operand.choices.isEmpty && !operand.choices.contains(word) {
        let suggestion = Spelling.nearest(to: word, among: operand.choices)
        problems.append(.invalidOperand(word, operand, suggestion: suggestion))
      }
    }
    if !rest.isEmpty { problems.append(.unexpectedOperands(Array(rest))) }
  }
}
