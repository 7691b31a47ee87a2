import Testing

@testable import AdaptationAdvisor

/// One thing put into a clean rubric that is wrong with it, and what must be found.
struct LintFault: Sendable, CustomTestStringConvertible {
  /// What is wrong, for the list of tests.
  let testDescription: String
  /// The name of the kind of finding.
  let kind: String
  /// Pieces of the rubric and what replaces them; `▸` marks where the finding must point.
  let changes: [(piece: String, by: String)]
  /// The rule concerned, if there is one.
  let rule: String?
  /// What the witness must show; where this is none, there must be no witness.
  let shows: Claim?

  /// What holds in a situation.
  typealias Claim = @Sendable (Evaluation, Rubric) -> Bool

  init(
    _ kind: String, _ what: String, _ piece: String, _ by: String, rule: String? = nil,
    shows: Claim? = nil
  ) {
    self.init(kind, what, [(piece, by)], rule: rule, shows: shows)
  }

  init(
    _ kind: String, _ what: String, _ changes: [(piece: String, by: String)], rule: String? = nil,
    shows: Claim? = nil
  ) {
    self.kind = kind
    self.changes = changes
    self.rule = rule
    self.shows = shows
    testDescription = "\(kind): \(what)"
  }

  /// Lints the faulty rubric and expects exactly this finding, at its place, with a remedy, and with
  /// a witness that is true.
  func check(
    severity: Finding.Severity, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let marked = try LintRubric.text(replacing: changes)
    let parts = marked.split(separator: "▸", omittingEmptySubsequences: false)
    try #require(parts.count == 2, "one mark in the changes", sourceLocation: location)
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    let place = Place(line: before.count, column: (before.last?.unicodeScalars.count ?? 0) + 1)
    let text = parts.joined()
    let lint = try LintRubric.lint(text)
    let found = lint.findings.map { "\($0.kind.name) \($0.place) \($0.rule ?? "-")" }
    #expect(found == ["\(kind) \(place) \(rule ?? "-")"], sourceLocation: location)
    let finding = try #require(lint.findings.first, sourceLocation: location)
    #expect(finding.kind.severity == severity, sourceLocation: location)
    #expect(!finding.remedy.isEmpty && !finding.message.isEmpty, sourceLocation: location)
    #expect(finding.excerpt.contains("\n"), sourceLocation: location)
    #expect((finding.witness != nil) == (shows != nil), sourceLocation: location)
    guard let witness = finding.witness, let shows else { return }
    let json = try OrderedJSONEncoder(layout: .compact).encode(witness)
    let answers = try Answers(json: json)
    let rubric = try Rubric(json: Array(text.utf8))
    _ = try Advisor(rubric: rubric).recommend(for: answers)
    let evaluation = Evaluator(rubric).evaluate(answers)
    #expect(shows(evaluation, rubric), "\(witness)", sourceLocation: location)
  }

  /// That these gates fire.
  static func gates(_ ids: String...) -> Claim {
    { evaluation, rubric in
      let fired = evaluation.assessments.flatMap(\.gates).map { rubric.gates[$0].rule.id }
      return Set(fired).isSuperset(of: ids)
    }
  }

  /// That an adjustment fires for a strategy.
  static func adjustment(_ id: String) -> Claim {
    { evaluation, rubric in
      evaluation.assessments.flatMap(\.cells).flatMap(\.adjustments)
        .contains { rubric.adjustments[$0].rule.id == id }
    }
  }

  /// That a row gives some strategy its value.
  static func row(_ id: String) -> Claim {
    { evaluation, rubric in
      evaluation.assessments.contains { assessment in
        zip(assessment.cells, rubric.criteria).contains { cell, criterion in
          cell.hit.map { criterion.tables[$0.table].rows[$0.row].rule.id } == id
        }
      }
    }
  }
}
