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
  }

  static let command = Command<Job>(
    "lint", "Check a rubric for faults, dead rules and old sources.",
    discussion: """
      Errors keep a rubric from being used (exit code 78). Warnings tell of what does not do what \
      it says: rules that never apply, strategies that never win, sources that have aged. They end \
      with 0, or with 1 under --strict. Where something can be shown, answers are given that show \
      it when handed to 'advisor recommend'.
      """,
    settings: Settings(),
    options: [
      .value("format", "f", taking: "format", into: \.format, "How to print the findings."),
      .flag("strict", set: \.isStrict, "End with 1 where there are warnings."),
      .value(
        "today", taking: "date", into: \.today,
        "The day to measure ages at, such as 2026-11-21; by the clock if left out."),
      .value(
        "sources", taking: "file", into: \.sources,
        "The rubric's own table of sources; the built-in one if left out.", completing: .files),
      .value(
        "prices", taking: "file", into: \.prices,
        "A price table to be checked for old prices as well.", completing: .files),
    ],
    operands: [
      Operand(
        "file", "The rubric; '-' is standard input, 'standard' or nothing the built-in one.",
        .optional, completing: .files)
    ],
    examples: [
      Example("advisor rubric lint my-rubric.json", "Checks a rubric."),
      Example(
        "advisor rubric lint my-rubric.json --strict --today 2026-11-21",
        "The same on any day, for a pipeline."),
    ]
  ) { invocation throws(UsageError) in
    Job { terminal throws(Failure) in try run(invocation, terminal) }
  }

  /// How the built-in rubric is called.
  private static let builtIn = "standard"

  private static func run(
    _ invocation: Invocation<Settings>, _ terminal: Terminal
  ) throws(Failure) -> ExitCode {
    let settings = invocation.settings
    let file = invocation.operands.first ?? builtIn
    let bytes = file == builtIn ? EmbeddedFile.standard.bytes : try terminal.read(file)
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
      try terminal.write(try LintText.render(summary, width: terminal.width))
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

/// A day as one word: `2026-11-21`.
struct Day: Word {
  let word: String
  let month: CalendarMonth

  init?(word: String) {
    guard word.count == 10, let month = CalendarMonth(word) else { return nil }
    (self.word, self.month) = (word, month)
  }

  static let expected = "a day such as 2026-11-21"
}
