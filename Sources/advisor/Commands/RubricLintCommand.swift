import AdaptationAdvisor
import Arguments

/// `advisor rubric lint`: what is wrong with a rubric, and what is suspicious in it.
enum RubricLintCommand {
  struct Settings: Sendable {
    var format = OutputFormat.text
    var isStrict = false
    var today: Day?
    var sources: String?
    var prices: String?
    var rubric: String?
  }

  static let command = Command<Job>(
    "lint", "Check a rubric for faults, dead rules and old sources.",
    discussion: """
      Errors keep a rubric from being used (exit code 78). Warnings tell of what does not do what \
      it says: rules that never apply, strategies that never win, sources that have aged. They end \
      with 0, or with 1 under --strict. Notes tell what may well be meant so. Where something can \
      be shown, the command is given that shows it.
      """,
    settings: Settings(),
    options: [
      RubricFile.option(into: \.rubric),
      .value("format", "f", taking: "format", into: \.format, "How to print the findings."),
      .flag("strict", set: \.isStrict, "End with 1 where there are warnings."),
      .value(
        "today", taking: "date", into: \.today,
        "The day to measure ages at, such as 2026-11-21; by the clock if left out."),
      .value(
        "sources", taking: "file", into: \.sources,
        "A table of sources instead of the built-in one; what the rubric says itself goes first.",
        completing: .files),
      .value(
        "prices", taking: "file", into: \.prices,
        "A price table to be checked for old prices as well.", completing: .files),
    ],
    operands: [RubricFile.operand],
    examples: [
      Example("advisor rubric lint my-rubric.json", "Checks a rubric."),
      Example(
        "advisor rubric lint my-rubric.json --strict --today 2026-11-21",
        "The same on any day, for a pipeline."),
    ]
  ) { invocation throws(UsageError) in
    let settings = invocation.settings
    let file = try RubricFile.name(invocation.operands.first, settings.rubric)
    try StandardInput.check([file, settings.sources, settings.prices])
    return Job { terminal throws(Failure) in
      try run(file ?? RubricFile.standard, invocation.settings, terminal)
    }
  }

  private static func run(
    _ file: String, _ settings: Settings, _ terminal: Terminal
  ) throws(Failure) -> ExitCode {
    let bytes = try RubricFile.bytes(file, terminal)
    let lint = RubricLint(
      json: bytes, with: try sources(settings.sources, terminal),
      prices: try prices(settings.prices, terminal),
      today: settings.today?.month ?? CalendarMonth(Platform.today))
    let summary = LintSummary(
      lint,
      files: [.rubric: file, .sources: settings.sources ?? "", .prices: settings.prices ?? ""])
    switch settings.format {
    case .json: try terminal.write(try JSONText.pretty(summary))
    case .text:
      try terminal.write(LintText.render(summary, of: file, width: terminal.width))
    }
    if lint.errors > 0 { return .badRubric }
    return lint.warnings > 0 && settings.isStrict ? .different : .done
  }

  private static func sources(
    _ file: String?, _ terminal: Terminal
  ) throws(Failure) -> SourceTable {
    let bytes = try file.map { file throws(Failure) in try terminal.read(file) }
    do throws(DocumentError) {
      guard let bytes else { return try .builtIn() }
      return try SourceTable(json: bytes)
    } catch {
      throw .rubric(error, file: file ?? "sources.json")
    }
  }

  private static func prices(
    _ file: String?, _ terminal: Terminal
  ) throws(Failure) -> PriceFile? {
    guard let file else { return nil }
    let bytes = try terminal.read(file)
    do throws(DocumentError) {
      return try PriceFile(json: bytes)
    } catch {
      throw .rubric(error, file: file)
    }
  }
}
