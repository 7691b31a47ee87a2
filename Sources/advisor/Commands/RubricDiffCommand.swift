import AdaptationAdvisor
import Arguments

/// `advisor rubric diff`: what two rubrics answer differently, and why.
enum RubricDiffCommand {
  struct Settings: Sendable {
    var format = OutputFormat.text
    var limit = 3_000_000
    var listsRules = false
  }

  static let command = Command<Job>(
    "diff", "Compare two rubrics: the situations they answer differently, the rules that changed.",
    discussion: """
      Every combination of answers that either rubric tells apart is tried on what the criteria \
      score, then with each answer to each other question, then with the answers that a rule which \
      differs asks for. The exit code is 0 if all that were tried are answered by the same strategy, \
      and 1 if any is not. Where there are more than --limit allows, the result says which part was \
      compared.
      """,
    settings: Settings(),
    options: [
      .value("format", "f", taking: "format", into: \.format, "How to print it."),
      .value(
        "limit", taking: "count", into: \.limit,
        "The most situations to compare: with the criteria alone, and once more in all contexts."),
      .flag(
        "rules", set: \.listsRules, "List every rule that differs, also those only in their texts."),
    ],
    operands: [
      Operand(
        "from", "The rubric before: a file, -, or one that is built in, such as standard.",
        completing: .files),
      Operand("to", "The rubric after.", completing: .files),
    ],
    examples: [
      Example("advisor rubric diff standard my-rubric.json", "Compares a rubric of one's own.")
    ]
  ) { invocation throws(UsageError) in
    let files = invocation.operands
    try StandardInput.check(files)
    if invocation.settings.limit < 1 {
      throw .rejected("--limit must be at least 1: something has to be compared.")
    }
    return Job { terminal throws(Failure) in
      try run(files[0], files[1], invocation.settings, terminal)
    }
  }

  private static func run(
    _ from: String, _ to: String, _ settings: Settings, _ terminal: Terminal
  ) throws(Failure) -> ExitCode {
    let old = try RubricFile.read(from, terminal)
    let new = try RubricFile.read(to, terminal)
    let diff = RubricDiff(
      old, new, cases: PublishedCase.published,
      limits: .init(criteria: settings.limit, contexts: settings.limit))
    switch settings.format {
    case .json: try terminal.write(try JSONText.pretty(diff))
    case .text:
      try terminal.write(
        DiffText.render(
          diff, to: to, width: terminal.width, listsRules: settings.listsRules))
    }
    return diff.isSame ? .done : .different
  }
}
