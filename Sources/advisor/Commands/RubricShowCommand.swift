import AdaptationAdvisor
import Arguments

/// `advisor rubric show`: a rubric as readable tables, one rule with what it does in published
/// cases, or a source with the rules that rest on it.
enum RubricShowCommand {
  struct Settings: Sendable {
    var rubric: String?
    var format = OutputFormat.text
  }

  static let command = Command<Job>(
    "show", "Print a rubric, one of its rules, or what rests on a source.",
    settings: Settings(),
    options: [
      RubricFile.option(into: \.rubric),
      .value("format", "f", taking: "format", into: \.format, "How to print it."),
    ],
    operands: [
      Operand(
        "rule", "The id of a rule or criterion, or the key of a source such as S083.", .optional,
        completing: .words(Vocabularies.rules.named))
    ],
    examples: [
      Example("advisor rubric show", "Prints all weights, tables, adjustments and gates."),
      Example(
        "advisor rubric show gap-knowledge",
        "Prints one rule with its sources and the published cases it decides."),
      Example("advisor rubric show S083", "Prints a source and the rules that cite it."),
    ]
  ) { invocation throws(UsageError) in
    Job(done: { terminal throws(Failure) in try run(invocation, terminal) })
  }

  private static func run(
    _ invocation: Invocation<Settings>, _ terminal: Terminal
  ) throws(Failure) {
    let rubric = try RubricFile.read(invocation.settings.rubric, terminal)
    let isJSON = invocation.settings.format == .json
    let outline = rubric.outline
    let width = terminal.width
    guard let id = invocation.operands.first else {
      return try terminal.write(
        isJSON ? try JSONText.pretty(outline) : RubricText.render(outline, width: width))
    }
    if let rule = outline.rule(id) {
      let page = RulePage(of: rule, in: rubric)
      return try terminal.write(
        isJSON ? try JSONText.pretty(page) : RulePageText.render(page, width: width))
    }
    guard let page = SourcePage(of: id, in: rubric) else {
      throw .noSuchRule(id, nearest: outline.nearest(to: id))
    }
    try terminal.write(
      isJSON ? try JSONText.pretty(page) : RulePageText.render(page, width: width))
  }
}
