import Spelling

extension Command {
  /// Reads the words that follow the program's name.
  ///
  /// `environment` looks up a variable. The words `-h` and `--help` before `--` win over
  /// everything else; `help` followed by the words of a command does the same.
  public func parse(
    _ words: [String], environment: (String) -> String? = { _ in nil }
  ) -> Outcome<Job> {
    let outcome = descend(words[...], below: [], environment)
    guard case .failure(let failure) = outcome, failure.hasUnknownOption else { return outcome }
    return .failure(failure.tellingOwners(in: manual))
  }

  /// Follows the words down to the command that reads the rest.
  private func descend(
    _ words: ArraySlice<String>, below parents: [String], _ environment: (String) -> String?
  ) -> Outcome<Job> {
    if let read { return read(words, manual(below: parents), environment) }
    if let next = commands.first(where: { $0.name == words.first }) {
      return next.descend(words.dropFirst(), below: parents + [name], environment)
    }
    // Settled without a manual, for which every option of every command would be looked at.
    if words.askForVersion { return .version }
    let manual = parents.isEmpty ? manual : manual(below: parents)
    return manual.outcome(of: words)
  }
}

extension ArraySlice<String> {
  /// Whether words that lead to no command ask for the version; help wins over it.
  fileprivate var askForVersion: Bool {
    let words = prefix { $0 != "--" }
    return words.contains("--version") && !words.contains("--help") && !words.contains("-h")
  }
}

extension Manual {
  /// What words ask for that do not lead to a command below this one.
  fileprivate func outcome<Job>(of words: ArraySlice<String>) -> Outcome<Job> {
    let words = words.prefix { $0 != "--" }
    let names = words.filter { !$0.hasPrefix("-") }[...]
    if words.contains("--help") || words.contains("-h") {
      let path = names.first == "help" && names.count > 1 ? names.dropFirst() : names
      return .help(deepest(path).manual)
    }
    if words.first == "help" {
      return words.contains("--man") ? page(of: names.dropFirst()) : help(of: names.dropFirst())
    }
    return failure(words.first.map(unknown) ?? .missingCommand(commands.map(\.name)))
  }

  /// The help of the command, or the topic, that all of the words name.
  private func help<Job>(of names: ArraySlice<String>) -> Outcome<Job> {
    if let topic = topics.first(where: { $0.name == names.first }) {
      return read(topic, names.dropFirst())
    }
    if names.count == 1, let word = names.first, !commands.contains(where: { $0.name == word }),
      let (topic, entry) = entry(named: word)
    {
      let place = "\(name) help \(topic.name) \(entry.name)"
      return failure(.misplacedEntry(word, of: place))
    }
    return select(names) { .help($0) }
  }

  /// The first entry of any topic that a word selects.
  private func entry(named word: String) -> (Topic, Topic.Entry)? {
    topics.lazy.compactMap { topic in topic.entry(word).map { (topic, $0) } }.first
  }

  /// The manual page of the command that all of the words name.
  private func page<Job>(of names: ArraySlice<String>) -> Outcome<Job> {
    select(names) { .page($0) }
  }

  /// What there is to do with the command that all of the words name.
  private func select<Job>(
    _ names: ArraySlice<String>, _ outcome: (Manual) -> Outcome<Job>
  ) -> Outcome<Job> {
    let (manual, rest) = deepest(names)
    guard let word = rest.first else { return outcome(manual) }
    return manual.failure(
      manual.commands.isEmpty ? .unexpectedOperands(Array(rest)) : manual.unknown(word))
  }

  /// A topic, or the entries that words select.
  private func read<Job>(_ topic: Topic, _ words: ArraySlice<String>) -> Outcome<Job> {
    let unknown = words.filter { topic.entry($0) == nil }.map { word in
      let near = Spelling.nearest(to: word, among: topic.entries.map(\.name))
      return UsageError.unknownEntry(word, of: "\(name) help \(topic.name)", suggestion: near)
    }
    guard unknown.isEmpty else { return failure(unknown) }
    return .topic(topic, only: words.compactMap(topic.entry))
  }

  private func failure<Job>(_ problems: UsageError...) -> Outcome<Job> { failure(problems) }

  private func failure<Job>(_ problems: [UsageError]) -> Outcome<Job> {
    .failure(UsageFailure(problems: problems, manual: self))
  }

  /// The command that the words lead to, and the words left over.
  private func deepest(_ words: ArraySlice<String>) -> (manual: Manual, rest: ArraySlice<String>) {
    guard let next = commands.first(where: { $0.name == words.first }) else { return (self, words) }
    return next.deepest(words.dropFirst())
  }

  /// What is wrong with a word that should name a command.
  private func unknown(_ word: String) -> UsageError {
    guard word.hasPrefix("-") else {
      let names = commands.map(\.name)
      return .unknownCommand(word, suggestion: Spelling.nearest(to: word, among: names), names)
    }
    let option = String(word.prefix { $0 != "=" })
    if let row = options.first(where: { $0.isSpelled(option) }) {
      return .unwantedValue(String(word.dropFirst(option.count + 1)), row)
    }
    if let command = first(taking: option) { return .misplacedOption(option, of: command.fullName) }
    let near = Spelling.nearest(to: option, among: options.map(\.longName))
    return .unknownOption(option, suggestion: options.first { $0.longName == near })
  }

  /// The first command of the tree with an option of its own that is spelled this way.
  fileprivate func first(taking option: String) -> Manual? {
    if options.contains(where: { $0.isSpelled(option) }) { return self }
    return commands.lazy.compactMap { $0.first(taking: option) }.first
  }
}

extension UsageFailure {
  fileprivate var hasUnknownOption: Bool {
    problems.contains { if case .unknownOption = $0 { true } else { false } }
  }

  /// The same, where unknown options are told apart from those of another command.
  fileprivate func tellingOwners(in root: Manual) -> UsageFailure {
    let problems = problems.map { problem in
      guard case .unknownOption(let name, let suggestion) = problem,
        let owner = root.first(taking: name)
      else { return problem }
      return UsageError.foreignOption(name, of: owner.fullName, suggestion: suggestion)
    }
    return UsageFailure(problems: problems, manual: manual)
  }
}
