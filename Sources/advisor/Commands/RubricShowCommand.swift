import AdaptationAdvisor
import Arguments

/// `advisor rubric show`: a rubric as a readable table, or one rule with its sources.
enum RubricShowCommand {
  struct Settings: Sendable {
    var rubric: String?
  }

  static let command = Command<Job>(
    "show", "Print a rubric, or one of its rules.",
    settings: Settings(),
    options: [
      .value(
        "rubric", taking: "file", into: \.rubric, "The rubric; the built-in one if left out.",
        completing: .files)
    ],
    operands: [
      Operand(
        "rule", "The id of a rule, to see it with its sources.", .optional,
        completing: .words(Vocabularies.rules.named))
    ],
    examples: [
      Example("advisor rubric show", "Prints all weights, rows, gates and adjustments."),
      Example("advisor rubric show gap-knowledge", "Prints one rule with its sources."),
    ]
  ) { invocation throws(UsageError) in
    Job(done: { terminal throws(Failure) in try run(invocation, terminal) })
  }

  private static func run(
    _ invocation: Invocation<Settings>, _ terminal: Terminal
  ) throws(Failure) {
    let rubric = try DecisionOptions.rubric(invocation.settings.rubric, terminal)
    let outline = rubric.outline
    guard let id = invocation.operands.first else {
      return try terminal.write(RubricText.render(outline, width: terminal.width))
    }
    guard let rule = outline.rule(id) else {
      throw .noSuchRule(id, nearest: outline.nearestRule(to: id))
    }
    let sources = CitedSource.resolve(rule.sources)
    try terminal.write(RubricText.render(rule, sources: sources, width: terminal.width))
  }
}
