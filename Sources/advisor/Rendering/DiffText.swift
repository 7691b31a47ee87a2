import AdaptationAdvisor

/// How two rubrics differ, as text: what they answer first, then the rules behind it.
struct DiffText {
  private var layout: TextLayout
  /// How the second rubric was named on the command line.
  let rubric: String

  /// - Parameters:
  ///   - rubric: how the second rubric was named on the command line.
  ///   - listsRules: whether to list every rule that differs.
  static func render(
    _ diff: RubricDiff, to rubric: String, width: Int, listsRules: Bool
  ) -> String {
    var text = DiffText(layout: TextLayout(width: width), rubric: rubric)
    text.head(diff)
    if diff.rules.decides {
      text.criteria(diff.criteria)
      text.contexts(diff)
      text.rules(diff)
      text.cases(diff)
      text.weights(diff.weights)
    }
    text.layout.gap()
    return text.layout.text
      + RuleChangesText.render(diff.rules, width: width, listsAll: listsRules)
  }

  private mutating func head(_ diff: RubricDiff) {
    let names = [diff.from, diff.to].map { "\($0.name) \($0.version) (\($0.sha256.prefix(8)))" }
    layout.paragraph(Printable.line("From \(names[0]) to \(names[1])"))
    layout.gap()
    layout.paragraph(
      !diff.rules.decides
        ? "Every situation is answered by the same strategy: the rubrics do not differ in anything "
          + "that decides which, so that none had to be tried."
        : diff.isSame
          ? "No situation that was compared is answered by another strategy."
          : "Some situations are answered by another strategy.")
  }

  private mutating func criteria(_ part: RubricDiff.Part) {
    layout.gap()
    layout.paragraph("With the criteria answered and nothing else: \(Self.share(part.tally))")
    turns(part.tally, indent: "  ")
    layout.paragraph(Self.extent(part))
    for axis in part.questions {
      layout.paragraph(
        Printable.line(axis.answers.joined(separator: ", ")),
        lead: "  \(axis.question) (\(axis.answers.count))  ", indent: 4)
    }
  }

  /// Which situations were compared.
  private static func extent(_ part: RubricDiff.Part) -> String {
    let questions = part.questions.count
    if part.depth == 0 {
      return "None of these answers were compared: that takes a higher --limit."
    }
    if part.isWhole {
      return "Compared was every combination of these answers, any of the \(questions) questions "
        + "left open:"
    }
    return "Compared was every combination in which at most \(part.depth) of these \(questions) "
      + "questions are answered; all would be \(number(part.whole)):"
  }

  private mutating func contexts(_ diff: RubricDiff) {
    let changed = diff.contexts.filter { $0.part.tally.changed > 0 }
    guard let first = diff.contexts.first else { return }
    layout.gap()
    if first.part.depth == 0 {
      return layout.paragraph(
        "Answers to other questions were not compared: that takes a higher --limit.")
    }
    let depth = Self.depth(diff.contexts.map(\.part))
    let sum = diff.contexts.reduce(0) { $0 + $1.part.tally.situations }
    layout.paragraph(
      "With one answer to another question, beside \(depth) of these: \(changed.count) of "
        + "\(diff.contexts.count) such answers see a change (\(Self.number(sum)) situations "
        + "compared)")
    list(changed.map { ("\($0.question) \($0.answer)", $0.part.tally) })
  }

  /// What becomes of rules that several answers bring about.
  private mutating func rules(_ diff: RubricDiff) {
    if diff.rulesLeft > 0 {
      layout.gap()
      layout.paragraph(
        "Of \(diff.rulesLeft) more rules that differ it was not looked at what they ask for.")
    }
    guard let first = diff.ruleContexts.first else { return }
    if first.part.depth == 0 {
      layout.gap()
      return layout.paragraph(
        "The answers that rules which differ ask for were not compared: that takes a higher --limit."
      )
    }
    let changed = diff.ruleContexts.filter { $0.part.tally.changed > 0 }
    layout.gap()
    layout.paragraph(
      "With all the answers that a rule which differs asks for, in one way each, beside "
        + "\(Self.depth(diff.ruleContexts.map(\.part))) of these: "
        + "\(changed.count) of \(diff.ruleContexts.count) see a change")
    list(changed.map { ($0.rule, $0.part.tally) })
  }

  /// What sees a change, the most of it first, each with a situation to try.
  private mutating func list(_ changed: [(label: String, tally: Tally)]) {
    let sorted = changed.sorted { Self.fraction($0.tally) > Self.fraction($1.tally) }
    for (label, tally) in sorted.prefix(Self.contextLimit) {
      layout.add(Printable.line("  \(label): \(Self.share(tally))"))
      turns(tally, indent: "    ", limit: 1)
    }
    if sorted.count > Self.contextLimit {
      layout.add("  … and \(sorted.count - Self.contextLimit) more; all: --format json")
    }
  }

  /// How many of the criteria's questions are answered beside something else.
  private static func depth(_ parts: [RubricDiff.Part]) -> String {
    parts.allSatisfy(\.isWhole) ? "any number" : "at most \(parts.first?.depth ?? 0)"
  }

  /// The ways in which answers differ, each with a situation to try.
  private mutating func turns(
    _ tally: Tally, indent: String, limit: Int = .max
  ) {
    for turn in tally.turns.prefix(limit) {
      layout.add(
        Printable.line("\(indent)\(turn.from) → \(turn.to): \(Self.number(turn.situations))"))
      if let witness = turn.witnesses.first {
        layout.add("\(indent)  try: \(Repetition.command(witness, rubric: rubric))")
      }
    }
  }

  private mutating func cases(_ diff: RubricDiff) {
    layout.gap()
    layout.add("Published cases that change sides: \(diff.turnedCases.count) of \(diff.cases)")
    for turned in diff.turnedCases {
      layout.paragraph(
        Printable.line(
          "\(turned.id): \(turned.from) → \(turned.to); chosen was \(turned.chosen)"), lead: "  ",
        indent: 4)
    }
  }

  private mutating func weights(_ changes: [RubricDiff.WeightChange]) {
    guard !changes.isEmpty else { return }
    layout.gap()
    layout.add("Weights")
    for change in changes {
      let ends = [change.from, change.to].map { $0.map(String.init) ?? "none" }
      layout.add(Printable.line("  \(change.criterion): \(ends[0]) → \(ends[1])"))
    }
  }

  private static let contextLimit = 8

  private static func fraction(_ tally: Tally) -> Double {
    Double(tally.changed) / Double(max(1, tally.situations))
  }

  private static func share(_ tally: Tally) -> String {
    "\(number(tally.changed)) of \(number(tally.situations)) situations change "
      + "(\(Format.tenths(fraction(tally) * 100))%)"
  }

  /// A whole number with its thousands set apart.
  private static func number(_ value: Int) -> String {
    let digits = Array(String(value))
    return digits.indices.reduce("") { text, index in
      let isBreak = index > 0 && (digits.count - index).isMultiple(of: 3)
      return text + (isBreak ? "," : "") + String(digits[index])
    }
  }
}
