import AdaptationAdvisor
import Arguments

/// `advisor rubric test`: what becomes of a rubric's own tests, and how it agrees with published
/// decisions.
enum RubricTestCommand {
  struct Settings: Sendable {
    var rubric: String?
    var cases: String?
    var format = OutputFormat.text
    var includesAll = false
  }

  static let command = Command<Job>(
    "test", "Run a rubric's own tests and measure how it agrees with published decisions.",
    discussion: """
      Strict: the recommended strategy is the one chosen. Credible: it is the one chosen, or one \
      that an expert would also have accepted. Measured are the cases decided in 2023 or later \
      that the outcome bore out; --all measures every case. Tests stand in the rubric, beside the \
      rules; the exit code is 1 if one of them fails. A case that was decided otherwise is no \
      failure.
      """,
    settings: Settings(),
    options: [
      RubricFile.option(into: \.rubric),
      .value(
        "cases", taking: "file", into: \.cases, "The cases; the published ones if left out.",
        completing: .files),
      .flag("all", set: \.includesAll, "Measure every case, whatever its year and verdict."),
      .value("format", "f", taking: "format", into: \.format, "How to print the result."),
    ],
    operands: [RubricFile.operand],
    examples: [Example("advisor rubric test", "Tests and measures the built-in rubric.")]
  ) { invocation throws(UsageError) in
    let file = try RubricFile.name(invocation.operands.first, invocation.settings.rubric)
    try StandardInput.check([file, invocation.settings.cases])
    return Job { terminal throws(Failure) in
      try run(file, invocation.settings, terminal)
    }
  }

  private static func run(
    _ file: String?, _ settings: Settings, _ terminal: Terminal
  ) throws(Failure) -> ExitCode {
    let rubric = try RubricFile.read(file, terminal)
    let cases = try cases(settings.cases, for: rubric, terminal)
    let (known, leftOut) = cases.parted(by: rubric)
    let measured = settings.includesAll ? known : known.filter(\.isMeasured)
    let agreement = Agreement(of: rubric, with: measured)
    let plain = Agreement(of: rubric, with: measured.compactMap { $0.reduced(to: rubric) })
    let refitted = CrossValidation(rubric, measured).figures(folds: 5)
    let result = RubricTestResult(
      agreement: AgreementSummary(agreement, refitted, onCriteria: plain), leftOut: leftOut.count,
      tests: rubric.runTests(), coverage: RuleCoverage(of: rubric, with: cases))
    switch settings.format {
    case .json:
      try terminal.write(try JSONText.pretty(result))
    case .text:
      let width = terminal.width
      try terminal.write(
        AgreementText.render(
          agreement, refitted, onCriteria: plain, of: rubric, cases: cases.count,
          leftOut: leftOut, width: width) + TestText.render(result, width: width))
    }
    return result.tests.allSatisfy(\.isPassed) ? .done : .different
  }

  private static func cases(
    _ file: String?, for rubric: Rubric, _ terminal: Terminal
  ) throws(Failure) -> [PublishedCase] {
    guard let file else { return PublishedCase.published }
    let bytes = try terminal.read(file)
    do throws(DocumentError) {
      return try PublishedCase.list(json: bytes, for: rubric)
    } catch {
      throw .rubric(error, file: InputFile.title(file))
    }
  }
}
