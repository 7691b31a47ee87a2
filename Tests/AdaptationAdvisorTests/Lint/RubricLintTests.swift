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
}
