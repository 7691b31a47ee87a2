import AdaptationAdvisor

/// How two rubrics differ, as text: what they answer first, then the rules behind it.
struct DiffText {
  private var layout: TextLayout

  static func render(_ diff: RubricDiff, width: Int) throws(Failure) -> String {
    var text = DiffText(layout: TextLayout(width: width))
    text.head(diff)
    try text.criteria(diff.criteria)
    try text.contexts(diff)
    text.cases(diff)
    text.weights(diff.weights)
    text.rules(diff.rules)
    return text.layout.text
  }

  private mutating func head(_ diff: RubricDiff) {
    let names = [diff.from, diff.to].map { "\($0.name) \($0.version) (\($0.sha256.prefix(8)))" }
    layout.paragraph(Printable.line("From \(names[0]) to \(names[1])"))
    layout.gap()
    layout.paragraph(
      diff.isSame
        ? "No situation that was compared is answered by another strategy."
        : "Some situations are answered by another strategy.")
  }

  private mutating func criteria(_ part: RubricDiff.Part) throws(Failure) {
    layout.gap()
    layout.paragraph("With the criteria answered and nothing else: \(Self.share(part.tally))")
    try turns(part.tally, indent: "  ")
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

  private mutating func contexts(_ diff: RubricDiff) throws(Failure) {
    let changed = diff.contexts.filter { $0.part.tally.changed > 0 }
      .sorted { Self.fraction($0.part.tally) > Self.fraction($1.part.tally) }
    guard let first = diff.contexts.first else { return }
    layout.gap()
    if first.part.depth == 0 {
      return layout.paragraph(
        "Answers to other questions were not compared: that takes a higher --limit.")
    }
    let depth =
      diff.contexts.allSatisfy { $0.part.isWhole }
      ? "any number" : "at most \(first.part.depth)"
    let sum = diff.contexts.reduce(0) { $0 + $1.part.tally.situations }
    layout.paragraph(
      "With one answer to another question, beside \(depth) of these: \(changed.count) of "
        + "\(diff.contexts.count) such answers see a change (\(Self.number(sum)) situations "
        + "compared)")
    for context in changed.prefix(Self.contextLimit) {
      layout.add(
        Printable.line("  \(context.question) \(context.answer): \(Self.share(context.part.tally))")
      )
      try turns(context.part.tally, indent: "    ", limit: 1)
    }
    if changed.count > Self.contextLimit {
      layout.add("  … and \(changed.count - Self.contextLimit) more; all: --format json")
    }
  }

  /// The ways in which answers differ, each with a situation to try.
  private mutating func turns(
    _ tally: Tally, indent: String, limit: Int = .max
  ) throws(Failure) {
    for turn in tally.turns.prefix(limit) {
      layout.add(
        Printable.line("\(indent)\(turn.from) → \(turn.to): \(Self.number(turn.situations))"))
      if let witness = turn.witnesses.first {
        layout.add("\(indent)  as in '\(try JSONText.line(witness))'")
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

  private mutating func rules(_ rules: RuleChanges) {
    layout.gap()
    layout.add(
      "Rules: \(rules.added.count) added, \(rules.removed.count) removed, "
        + "\(rules.changed.count) changed")
    for (mark, entries) in [("+", rules.added), ("-", rules.removed)] {
      for entry in entries {
        let when = entry.when.isEmpty ? "" : "\(entry.when): "
        layout.paragraph(
          Printable.line("\(entry.id) (\(entry.kind))  \(when)\(entry.effect)"), lead: "  \(mark) ",
          indent: 6)
      }
    }
    for change in rules.changed {
      layout.add(Printable.line("  ~ \(change.id) (\(change.kind))"))
      for difference in change.differences {
        layout.paragraph(
          Printable.line("\(difference.of): \(difference.essence)"), lead: "      ", indent: 8)
      }
    }
    for kind in rules.reordered { layout.add("  ~ another order: \(kind)") }
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

extension RuleChanges.Difference {
  /// Both texts, without what they have in common at either end but for some words around.
  fileprivate var essence: String {
    let (old, new) = (from.split(separator: " "), to.split(separator: " "))
    let shorter = min(old.count, new.count)
    let same = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let head = max(0, same - Self.context)
    let tail = max(0, min(end, shorter - same) - Self.context)
    func cut(_ words: [Substring]) -> String {
      let kept = words.dropFirst(head).dropLast(tail).joined(separator: " ")
      return (head > 0 ? "… " : "") + kept + (tail > 0 ? " …" : "")
    }
    return "\(cut(old)) → \(cut(new))"
  }

  private static let context = 2
}
