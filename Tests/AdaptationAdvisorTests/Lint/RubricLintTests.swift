import Testing

@testable import AdaptationAdvisor

@Suite("Linting rubrics")
struct RubricLintTests {
  @Test("The built-in rubric is clean")
  func standard() throws {
    let lint = RubricLint(
      json: EmbeddedFile.standard.bytes, with: try .builtIn(), today: CalendarMonth("2026-11-21"))
    #expect(lint.findings == [])
    #expect(lint.name == "standard")
    #expect(lint.checks.contains { $0.hasPrefix("strategies: 3 of 3") })
  }

  @Test("The rubric that tests put faults into is clean")
  func base() throws {
    let lint = try LintRubric.lint(try LintRubric.text())
    #expect(lint.findings == [])
  }

  @Test("Where not everything can be tried, the message says what was")
  func bounded() throws {
    // A dozen more questions are read, so that there are too many combinations.
    let more = ["driver", "taught_by", "modality", "base_model", "prompt_baseline", "task_type"]
    let rules = more.map { key in
      let level = Question(key: key)?.levels.first?.name ?? ""
      return #"{"id": "more-\#(key)", "criterion": "fit", "when": {"\#(key)": "\#(level)"}, "#
        + #""points": {"prompting": 1}, "because": "So.", "sources": ["J"]}"#
    }
    let text = try LintRubric.text(
      replacing: DoubtTests.alwaysBehind + [
        (#"  "adjustments": ["#, #"  "adjustments": [\#(rules.joined(separator: ",")), "#)
      ])
    let finding = try #require(try LintRubric.lint(text).findings.first)
    #expect(finding.kind == .doubt(.neverWins))
    #expect(
      finding.message.contains(
        /in none of \d+ situations, which are those of the criteria's answers with at most one/))
  }

  @Test("A strategy said never to win does not win in thousands of situations")
  func neverWins() throws {
    let text = try LintRubric.text(replacing: DoubtTests.alwaysBehind)
    let finding = try #require(try LintRubric.lint(text).findings.first)
    #expect(finding.message.contains(/in none of \d+ situations, which are all that the rules/))
    let rubric = try Rubric(json: Array(text.utf8))
    let evaluator = Evaluator(rubric)
    var random = SeededRandom(seed: 11)
    for _ in 0..<3000 {
      let answers = RandomAnswers.make(&random)
      #expect(evaluator.evaluate(answers).winner == SmallRubric.prompting, "\(answers)")
    }
  }
}
