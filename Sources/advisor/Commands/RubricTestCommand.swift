import AdaptationAdvisor
import Arguments

/// `advisor rubric test`: how a rubric agrees with published decisions.
enum RubricTestCommand {
  struct Settings: Sendable {
    var rubric: String?
    var cases: String?
    var format = OutputFormat.text
    var includesAll = false
  }

  static let command = Command<Job>(
    "test", "Measure how a rubric agrees with published decisions.",
    discussion: """
      Strict: the recommended strategy is the one chosen. Credible: it is the one chosen, or one \
      that an expert would also have accepted. Measured are the cases decided in 2023 or later \
      that the outcome bore out; --all measures every case.
      """,
    settings: Settings(),
    options: [
      .value(
        "rubric", taking: "file", into: \.rubric, "The rubric; the built-in one if left out.",
        completing: .files),
      .value(
        "cases", taking: "file", into: \.cases, "The cases; the published ones if left out.",
        completing: .files),
      .flag("all", set: \.includesAll, "Measure every case, whatever its year and verdict."),
      .value("format", "f", taking: "format", into: \.format, "How to print the result."),
    ],
    examples: [Example("advisor rubric test", "Measures the built-in rubric.")]
  ) { invocation throws(UsageError) in
    Job(done: { terminal throws(Failure) in try run(invocation.settings, terminal) })
  }

  private static func run(_ settings: Settings, _ terminal: Terminal) throws(Failure) {
    let rubric = try DecisionOptions.rubric(settings.rubric, terminal)
    let cases = try cases(settings.cases, terminal)
    let measured = settings.includesAll ? cases : cases.filter(\.isMeasured)
    let agreement = Agreement(of: rubric, with: measured)
    let plain = Agreement(of: rubric, with: measured.compactMap(\.criteriaOnly))
    let refitted = CrossValidation(rubric, measured).figures(folds: 5)
    switch settings.format {
    case .json:
      try terminal.write(
        try JSONText.pretty(AgreementSummary(agreement, refitted, onCriteria: plain)))
    case .text:
      try terminal.write(
        AgreementText.render(
          agreement, refitted, onCriteria: plain, of: rubric, cases: cases.count,
          width: terminal.width))
    }
  }

  private static func cases(
    _ file: String?, _ terminal: Terminal
  ) throws(Failure) -> [PublishedCase] {
    let bytes =
      try file.map { file throws(Failure) in try terminal.read(file) }
      ?? EmbeddedFile.cases.bytes
    do throws(DocumentError) {
      return try PublishedCase.list(json: bytes)
    } catch {
      throw .rubric(error, file: file ?? "cases.json")
    }
  }
}
