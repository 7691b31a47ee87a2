import AdaptationAdvisor

/// What became of a rubric's own tests, and which rules never fired, as text.
struct TestText {
  private var layout: TextLayout

  static func render(_ result: RubricTestResult, width: Int) -> String {
    var text = TestText(layout: TextLayout(width: width))
    text.layout.add("")
    text.coverage(result.coverage)
    text.layout.gap()
    for outcome in result.tests where !outcome.isPassed { text.failure(outcome) }
    let failed = result.tests.count { !$0.isPassed }
    text.layout.add(
      result.tests.isEmpty
        ? "tests beside the rules: none"
        : failed == 0
          ? "tests beside the rules: all \(result.tests.count) passed"
          : "tests beside the rules: \(failed) of \(result.tests.count) failed")
    return text.layout.text
  }

  private mutating func coverage(_ coverage: RuleCoverage) {
    layout.add("rules that fired in some case or test")
    let (fired, total) = (coverage.deciding.fired, coverage.deciding.total)
    layout.add("  what decides (rows, adjustments, gates): \(fired) of \(total)")
    for part in coverage.kinds {
      let never = part.never.isEmpty ? "" : "; never: \(part.never.joined(separator: ", "))"
      layout.paragraph(
        Printable.line("\(part.rules): \(part.fired) of \(part.total)\(never)"), lead: "  ",
        indent: 4)
    }
  }

  private mutating func failure(_ outcome: TestOutcome) {
    layout.paragraph(
      Printable.line("\(outcome.id): \(outcome.why)"), lead: "FAILED  ", indent: 2)
    let given = Question.allCases.compactMap { question in
      outcome.given.text(of: question).map { "\(question.key) \($0)" }
    }
    layout.paragraph(Printable.line(given.joined(separator: " · ")), lead: "  given     ")
    for mismatch in outcome.mismatches {
      layout.paragraph(
        Printable.line("\(mismatch.label) \(mismatch.expected)"), lead: "  expected  ")
      layout.paragraph(Printable.line("\(mismatch.label) \(mismatch.got)"), lead: "  got       ")
    }
    if let trace = outcome.trace {
      self.trace(trace, tellsWhyNotClear: outcome.mismatches.contains { $0.of == "call" })
    }
    layout.gap()
  }

  private mutating func trace(_ trace: TestOutcome.Trace, tellsWhyNotClear: Bool) {
    let scores = trace.standings.map { standing in
      let note = standing.feasibility == .feasible ? "" : " (\(standing.feasibility.rawValue))"
      return "\(standing.strategy.rawValue) \(Format.tenths(standing.score))\(note)"
    }
    layout.paragraph(Printable.line(scores.joined(separator: ", ")), lead: "  scores    ")
    layout.add("  call      \(trace.call.rawValue) by \(Format.tenths(trace.margin)) points")
    if tellsWhyNotClear, !trace.obstacles.isEmpty {
      layout.paragraph(
        Printable.line("\(trace.obstacles.joined(separator: "; "))"), lead: "  not clear ")
    }
    for gate in trace.gates {
      layout.paragraph(
        Printable.line("\(gate.rule): \(gate.strategy.rawValue) \(gate.effect.rawValue)"),
        lead: "  gate      ")
    }
    let names = trace.compared.map { Printable.line($0.rawValue) }
    layout.table(
      [TextLayout.Row("points by rule", names)]
        + trace.rules.map { rule in
          TextLayout.Row(
            Printable.line("\(rule.rule) (\(rule.criterion))").shortened(to: layout.width / 2),
            rule.points.map(Format.tenths))
        })
  }
}

extension TestOutcome.Mismatch {
  /// What was expected of, in words.
  fileprivate var label: String {
    switch of {
    case "ruled_out": "ruled out:"
    case "fired": "rule"
    default: of
    }
  }
}
