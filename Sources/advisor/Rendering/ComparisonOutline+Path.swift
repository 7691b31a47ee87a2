import AdaptationAdvisor

extension ComparisonOutline {
  /// What leads from the first scenario to another.
  mutating func add(_ path: Comparison.Path) {
    let target = comparison.scenarios[path.to - 1]
    add(.heading("From 1 to \(path.to)"))
    guard !path.steps.isEmpty else {
      add(.paragraph("Scenario \(path.to) holds the same answers as scenario 1."))
      return
    }
    add(.paragraph(turns(path, target)))
    let gates = feasibility(path)
    if !gates.isEmpty { add(.items(gates)) }
    add(
      .paragraph("One after the other, each on top of those before:"),
      .table(sequence(path, target)))
    if path.steps.count > 1 { add(.paragraph(alone(path))) }
  }

  /// Where the recommendation turns, in a sentence.
  private func turns(_ path: Comparison.Path, _ target: Comparison.Scenario) -> String {
    let first = comparison.scenarios[0].strategy
    let turning = path.steps.filter(\.turns)
    guard !turning.isEmpty else { return "It stays \(name(first)) all the way." }
    let parts = turning.map { "to \(name($0.strategy)) with \(change($0, target))" }
    return "It turns " + parts.joined(separator: ", then ") + "."
      + (first == target.strategy ? " In the end it is \(name(first)) again." : "")
  }

  /// What becomes or ceases to be ruled out, step by step.
  private func feasibility(_ path: Comparison.Path) -> [String] {
    var before = comparison.scenarios[0].standings
    return path.steps.flatMap { step in
      defer { before = step.after }
      return zip(before, step.after).compactMap { old, new -> String? in
        guard (old.feasibility == .ruledOut) != (new.feasibility == .ruledOut) else { return nil }
        let what = new.feasibility == .ruledOut ? "rules out" : "lifts what ruled out"
        return "\(step.question.words) \(what) \(name(new.strategy))"
      }
    }
  }

  /// The scores of both scenarios with what each step adds in between. What is shown adds up: an
  /// effect is the difference of the scores as shown.
  private func sequence(_ path: Comparison.Path, _ target: Comparison.Scenario) -> [Row] {
    var before = scores(comparison.scenarios[0].standings)
    var rows = [head, Row(label: "scenario 1", cells: before.map(\.text))]
    for step in path.steps {
      let after = scores(step.after)
      rows.append(
        Row(label: change(step, target), cells: zip(after, before).map { ($0 - $1).signed }))
      before = after
    }
    return rows + [Row(label: "scenario \(path.to)", cells: before.map(\.text))]
  }

  /// What changes turn by themselves, and whether they do the same together, in sentences.
  private func alone(_ path: Comparison.Path) -> String {
    let turning = path.steps.filter(\.alone.turns)
    var strategies: [Strategy] = []
    for step in turning where !strategies.contains(step.alone.strategy) {
      strategies.append(step.alone.strategy)
    }
    let sentences = strategies.map { strategy in
      let words = turning.filter { $0.alone.strategy == strategy }.map(\.question.words)
      return sentence(words, turning: name(strategy))
    }
    let depends = path.interaction.contains { $0.points != 0 }
    return (sentences.isEmpty ? ["None of these changes alone turns it."] : sentences)
      .joined(separator: " ")
      + (depends ? " In another order the changes would share the points out differently." : "")
  }

  private func sentence(_ changes: [String], turning strategy: String) -> String {
    let list = changes.joined(separator: ", ")
    return switch changes.count {
    case 1: "\(list.capitalizedFirst) alone turns it to \(strategy)."
    case 2: "Either alone turns it to \(strategy): \(list)."
    default: "Any one of these alone turns it to \(strategy): \(list)."
    }
  }

  private var head: Row {
    Row(
      label: "points",
      cells: comparison.scenarios[0].standings.map { Printable.line($0.name) })
  }

  private func scores(_ standings: [Comparison.Standing]) -> [Hundredths] {
    standings.map { Hundredths($0.score) }
  }

  /// A change as people say it: `budget $20k → $5k`.
  private func change(_ step: Comparison.Step, _ target: Comparison.Scenario) -> String {
    let from = answer(step.question, comparison.scenarios[0].answers)
    return "\(step.question.words) \(from) → \(answer(step.question, target.answers))"
  }
}
