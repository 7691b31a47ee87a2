/// Everything that completions of a program offer, place by place: what the scripts of all shells
/// are written from.
///
/// A script walks the words before the cursor from place to place, which is all that it does by
/// itself; what a place offers is in its table.
struct CompletionTable {
  /// The word that starts the program.
  let program: String

  /// Every command, topic and entry that words can lead to.
  let places: [Place]

  /// What is offered for values, keyed by the place and the option as typed, or by the place and
  /// the operand's number. Equal offers share a row.
  let offers: [(keys: [String], offer: Offer)]

  /// A command, or what stands after `help`.
  struct Place: Hashable {
    /// The words that lead here, the program first.
    let path: String
    /// The words that lead on.
    let below: [OfferedWord]
    /// The options that may be given here.
    let options: [Spelling]
    /// The number of the operand that takes all further words, if there is one.
    let open: Int?
  }

  /// An option as it can be typed.
  struct Spelling: Hashable {
    /// One that takes a value, one that does so each time, or a flag: `v`, `m` or `f`.
    let kind: Character
    /// The long form, then the short one if there is one.
    let words: [String]
    let note: String

    init(_ row: OptionRow) {
      kind = row.arity == .flag ? "f" : row.arity == .many ? "m" : "v"
      words = [row.longName] + (row.letter.map { ["-\($0)"] } ?? [])
      note = OfferedWord.line(row.help)
    }

    /// The form that scripts read: kind and words, each followed by a space.
    var entry: String { ([String(kind)] + words).map { $0 + " " }.joined() }
  }

  init(_ manual: Manual, supplied: [String: [String]]) {
    program = manual.name
    let commands = manual.descendants
    places = commands.map(\.place) + manual.helpPlaces
    var rows: [(keys: [String], offer: Offer)] = []
    var positions: [Offer: Int] = [:]
    for (key, offer) in commands.flatMap({ $0.offers(supplied) }) where offer.shape != .nothing {
      if let position = positions[offer] {
        rows[position].keys.append(key)
      } else {
        positions[offer] = rows.count
        rows.append(([key], offer))
      }
    }
    offers = rows
  }

  /// The name of the program as a part of the names of functions.
  var identifier: String {
    String(program.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}

extension Manual {
  /// This command and all below it, apart from `help`, which has places of its own.
  fileprivate var descendants: [Manual] {
    [self] + commands.filter { !isHelp($0) }.flatMap(\.descendants)
  }

  /// Whether a command is the one that shows help.
  private func isHelp(_ command: Manual) -> Bool { parents.isEmpty && command.name == "help" }

  fileprivate var place: CompletionTable.Place {
    CompletionTable.Place(
      path: fullName, below: commands.compactMap { OfferedWord($0.name, $0.summary) },
      options: options.map(CompletionTable.Spelling.init),
      open: operands.firstIndex { $0.maximum == .max })
  }

  /// What is offered for each option's value and each operand.
  fileprivate func offers(_ supplied: [String: [String]]) -> [(String, Offer)] {
    let values = options.filter { $0.arity != .flag }.flatMap { row in
      let offer = Offer(
        choices: row.choices, meanings: row.meanings, row.completion, supplied: supplied)
      return CompletionTable.Spelling(row).words.map { ("\(fullName) \($0)", offer) }
    }
    return values
      + operands.enumerated().map { number, operand in
        let offer = Offer(choices: operand.choices, operand.completion, supplied: supplied)
        return ("\(fullName) \(number)", offer)
      }
  }

  /// The places after `help`: those of all commands again, without their options, and the topics.
  fileprivate var helpPlaces: [CompletionTable.Place] {
    guard let help = commands.first(where: isHelp) else { return [] }
    let options = help.options.map(CompletionTable.Spelling.init)
    let head = name + " " + help.name
    let place = { (path: [String], below: [(String, String)]) in
      CompletionTable.Place(
        path: ([head] + path).joined(separator: " "),
        below: below.compactMap { OfferedWord($0.0, $0.1) }, options: options, open: nil)
    }
    let commands = descendants.map { manual in
      place(
        Array(manual.parents.dropFirst()) + (manual.parents.isEmpty ? [] : [manual.name]),
        manual.commands.filter { !manual.isHelp($0) }.map { ($0.name, $0.summary) }
          + manual.topics.map { ($0.name, $0.summary) })
    }
    return commands
      + topics.map { topic in place([topic.name], topic.entries.map { ($0.name, $0.summary) }) }
  }
}
