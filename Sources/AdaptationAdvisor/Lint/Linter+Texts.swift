/// Texts that do not come out as they were meant to.
extension Linter {
  mutating func checkTexts() {
    if CalendarMonth(rubric.updated) == nil {
      note(
        .undatedRubric, at: map.cursor(at: "updated"),
        "\(Echo.quoted(rubric.updated)) cannot be read as a day", remedy: "write it as 2026-11-21")
    }
    for (id, key, text) in plainTexts {
      guard let name = GateText.names.first(where: { text.contains("{\($0)}") }) else { continue }
      note(
        .literalBrace, at: map.cursor(id, key), rule: id,
        "{\(name)} is printed as it stands here, since only the texts of gates are filled in",
        remedy: "say it without a placeholder")
    }
    for gate in rubric.gates {
      for (key, text) in [("because", gate.rule.because), ("lift", gate.lift)] {
        check(text, under: key, of: gate)
      }
    }
  }

  /// A text of a gate: its braces, and whether what fills them is known where the gate applies.
  private mutating func check(_ text: String, under key: String, of gate: Gate) {
    if GateText.hasLoneBrace(text) {
      note(
        .literalBrace, at: map.cursor(gate.rule.id, key), rule: gate.rule.id,
        "a brace without its partner is printed as it stands",
        remedy: "close the placeholder, or remove the brace")
    }
    let unfilled = GateText.facts(in: text).first { _, fact in
      !implies(gate.when, .number(fact, atLeast: 0, below: nil))
    }
    guard let name = unfilled?.name else { return }
    note(
      .unfilledPlaceholder, at: map.cursor(gate.rule.id, key), rule: gate.rule.id,
      "{\(name)} may be unknown where this gate applies, and is printed as 'an unknown amount' then",
      remedy: "let the condition ask for it, or say it without the number")
  }

  /// The texts that are printed as they stand, with the keys they stand under.
  private var plainTexts: [(id: String, key: String, text: String)] {
    func reasons(_ rules: [Rule], _ key: String = "because") -> [(String, String, String)] {
      rules.map { ($0.id, key, $0.because) }
    }
    let rows = rubric.criteria.flatMap(\.tables).flatMap(\.rows).map(\.rule)
    return reasons(rubric.strategies.map(\.rule), "about") + reasons(rows)
      + reasons(rubric.levels.map(\.rule) + rubric.estimates.map(\.rule))
      + reasons(rubric.adjustments.map(\.rule) + rubric.techniques.map(\.rule))
      + reasons(rubric.tradeOffs.map(\.rule) + rubric.warnings.map(\.rule), "text")
      + reasons(rubric.plan.map(\.rule), "do")
      + rubric.plan.map { ($0.rule.id, "move_on_when", $0.moveOnWhen) }
  }
}
