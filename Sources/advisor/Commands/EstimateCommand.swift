import AdaptationAdvisor
import Arguments

/// `advisor estimate`: what strategies cost in money, time and machines, with every sum shown.
enum EstimateCommand {
  struct Settings: Sendable {
    var strategy: String?
    var answers = AnswerOptions()
    var run = RunOptions()
    var prices = PriceOptions()
    var format = OutputFormat.text
    var explains = false
  }

  static let command = Command<Job>(
    "estimate", "Estimate cost, time and memory.",
    discussion: """
      All strategies side by side, or one with every sum behind its figures. What is not stated is \
      assumed from the price table, and listed. Low, central and high take everything at its \
      cheaper end, in the middle, and at its dearer end. Answers come from options and from a \
      file, of which it reads what a cost depends on; options win over the file.
      """,
    settings: Settings(),
    options: options,
    operands: [
      Operand(
        "file", "Answers as JSON, or a decision record; '-' is standard input.", .optional,
        completing: .files)
    ],
    examples: [
      Example(
        "advisor estimate --strategy training --model-parameters 6.74B --tokens 2T --gpu a100",
        "Estimates a training run."),
      Example(
        "advisor estimate --labeled-examples 2000 --monthly-requests 1M",
        "Puts all strategies side by side and says from which volume tuning repays itself."),
      Example(
        "advisor estimate --monthly-requests 40k --error-cost 60",
        "Says how many wrong outputs fewer pay for a dearer strategy."),
    ]
  ) { invocation throws(UsageError) in
    try StandardInput.check([invocation.operands.first, invocation.settings.prices.file])
    return Job(done: { terminal throws(Failure) in try run(invocation, terminal) })
  }

  private static let options: [Option<Settings>] = {
    let own: [Option<Settings>] = [
      .value(
        "strategy", taking: "strategy", into: \.strategy,
        "One strategy: prompt-engineering, fine-tuning or training.", in: "Estimate",
        completing: .words(Vocabularies.strategies.named)),
      .value("format", "f", taking: "format", into: \.format, "How to print it.", in: "Estimate"),
      .flag("explain", set: \.explains, "Show every sum of every figure.", in: "Estimate"),
    ]
    let read = Question.allCases.filter(Workload.read.contains)
    return own + RunOptions.options.map { $0.within(\.run) }
      + AnswerOptions.options(for: read).map { $0.within(\.answers) }
      + PriceOptions.options.map { $0.within(\.prices) }
  }()

  private static let strategyWithErrorCost = UsageError.rejected(
    "--error-cost holds strategies against each other: leave --strategy out.")

  private static func run(
    _ invocation: Invocation<Settings>, _ terminal: Terminal
  ) throws(Failure) {
    var settings = invocation.settings
    if settings.strategy != nil, settings.run.errorCost != nil {
      throw .usage(invocation.failure(strategyWithErrorCost))
    }
    var answers = try settings.answers.answers()
    if let file = invocation.operands.first {
      let read = try AnswersFile(file, terminal.read(file))
      answers = read.answers.overridden(by: answers)
      var given = DecisionOptions()
      given.prices = settings.prices
      let (completed, note) = read.settings(given, only: PriceOptions.options.map(\.row.longName))
      settings.prices = completed.prices
      terminal.complain(note)
    }
    let table = try settings.prices.table(terminal)
    let advisor: Advisor
    do throws(WeightsError) {
      advisor = try Advisor(rubric: .standard, prices: table)
    } catch {
      throw .weights(error, isOrder: false)
    }
    let result = try EstimateResult(
      of: answers, settings.run, only: settings.strategy, by: advisor, table)
    switch settings.format {
    case .text:
      let width = terminal.width
      try terminal.write(
        EstimateText.render(result, width: width, explains: settings.explains))
    case .json where result.strategies.count == 1:
      try terminal.write(try JSONText.pretty(result.strategies[0]))
    case .json:
      try terminal.write(try JSONText.pretty(result))
    }
  }
}
