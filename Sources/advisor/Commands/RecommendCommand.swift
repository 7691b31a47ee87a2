import AdaptationAdvisor
import Arguments

/// `advisor recommend`: answers in, a recommendation with its trade-offs out.
enum RecommendCommand {
  struct Settings: Sendable {
    var answers = AnswerOptions()
    var decision = DecisionOptions()
    /// The format that was asked for, if one was.
    private var stated: ReportFormat?
    var file: ReportFile?
    var color = ColorChoice.auto
    var isFull = false
    var explains = false
    var wanted: String?
    /// What a wrong output costs.
    var errorCost: Dollars?
    var record = RecordOptions()

    /// What is given that the format has no place for, in words; none if all has its place.
    var misplaced: String? {
      if format == .json, errorCost != nil {
        return
          "--error-cost is told in words: leave --format json out, or ask 'advisor estimate', which has it "
          + "as JSON."
      }
      guard format != .markdown, format != .html, let first = record.given.first else { return nil }
      return
        "--\(first.name) goes into a decision record or a page: add --format markdown or html, or "
        + "--output with a name that ends in .md or .html."
    }

    /// The file to write to.
    var output: String? { file?.word }

    /// The format: what was asked for, or what the file to write to is called by, or text.
    var format: ReportFormat {
      get { stated ?? output.flatMap(ReportFormat.init(ofFile:)) ?? .text }
      set { stated = newValue }
    }
  }

  static let command = Command<Job>(
    "recommend", "Recommend a strategy for a task.",
    discussion: """
      Answers come from options, from a JSON file or a decision record, or from standard input \
      ('-', or when no answer is given by option and standard input is not a terminal). Options \
      win over the file. Without any on a terminal it asks, as 'advisor interview' does. Every \
      question may be left open, but one of the five criteria must be answered; \
      'advisor help questions' tells what each level means.
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
        "advisor recommend --task-specificity specialized --budget 20k --time 6w"
          + " --consistency high --labeled-examples 2000",
        "Recommends on five answers."),
      Example("advisor recommend answers.json --format json", "Reads a file, prints JSON."),
      Example(
        "advisor recommend answers.json --format html --output report.html",
        "Keeps a page to read and print."),
      Example(
        "advisor recommend answers.json --format markdown --output decision.md",
        "Keeps a decision record, which can be read back."),
    ]
  ) { invocation throws(UsageError) in
    let settings = invocation.settings
    if let misplaced = settings.misplaced { throw .rejected(misplaced) }
    let answers = invocation.operands.first ?? (settings.answers.isEmpty ? "-" : nil)
    try StandardInput.check([answers] + settings.decision.files)
    return Job(done: { terminal throws(Failure) in try run(invocation, terminal) })
  }

  static let options =
    AnswerOptions.options.map { $0.within(\.answers) }
    + DecisionOptions.options.map { $0.within(\.decision) } + outputOptions
    + RecordOptions.options.map { $0.within(\.record) }

  private static let outputOptions: [Option<Settings>] = [
    .value(
      "format", "f", taking: "format", into: \.format,
      "How to print the report; if left out, as the ending of --output says.", in: "Output",
      environment: "ADVISOR_FORMAT"),
    .value(
      "output", "o", taking: "file", into: \.file,
      "Write to this file instead of standard output.", in: "Output", completing: .files),
    .value(
      "what-would-make", taking: "strategy", into: \.wanted,
      "Also find the least changes of answers that would make this strategy the recommended one.",
      in: "Decision", completing: .words(Vocabularies.strategies.named)),
    .value(
      "error-cost", taking: "dollars", into: \.errorCost,
      "What a wrong output costs, with all that is wrong in it: also says how many fewer pay for a dearer "
        + "strategy.", in: "Decision"),
    .flag(
      "full", set: \.isFull, "Show the whole plan, all trade-offs and all that would change it.",
      in: "Output"),
    .flag(
      "explain", set: \.explains,
      "Show every rule: what fired and why, what nearly did, what waits for an answer.",
      in: "Output"),
    .value(
      "color", taking: "when", into: \.color, "When to use color.", in: "Output"),
  ]

  private static func run(
    _ invocation: Invocation<Settings>, _ terminal: Terminal
  ) throws(Failure) {
    var settings = invocation.settings
    if invocation.operands.isEmpty, settings.answers.isEmpty, terminal.isForTalking {
      return try InterviewCommand.run(settings, terminal)
    }
    let stated = try settings.answers.answers()
    let read = try file(invocation, terminal)
    if let read {
      let (decision, note) = read.settings(settings.decision)
      settings.decision = decision
      settings.record = settings.record.completed(by: RecordOptions(in: read.document.bytes))
      if settings.format != .json {
        settings.errorCost = settings.errorCost ?? Dollars(in: read.document.bytes)
      }
      terminal.complain(note)
      terminal.complain(RecordOptions.note(on: read.document.file, read.document.bytes))
    }
    let answers = read?.answers.overridden(by: stated) ?? stated
    let replaced = read?.answers.replaced(by: stated) ?? Answers()
    let advisor = try settings.decision.advisor(terminal)
    let wanted = try wanted(settings, of: advisor)
    let report: Report
    do throws(AnswersError) {
      report = try advisor.recommend(
        for: answers, replaced: replaced, whatWouldMake: wanted, explaining: settings.explains)
    } catch {
      throw .unusable(error, read?.document)
    }
    try print(report, by: advisor, settings, terminal)
  }

  /// Prints a report as the settings say.
  static func print(
    _ report: Report, by advisor: Advisor, _ settings: Settings, _ terminal: Terminal
  ) throws(Failure) {
    // Text in a file is for keeping: it is not fitted to this terminal.
    let isFile = settings.output != nil
    let worth = settings.errorCost.map { report.errorWorth(each: $0.value) } ?? []
    let text =
      switch settings.format {
      case .json: try JSONText.pretty(report)
      case .html: try HTMLReport.render(report, settings.record, worth: worth, by: advisor)
      case .markdown:
        try DecisionRecord.render(
          report, settings.record, worth: worth, isFull: settings.isFull,
          explains: settings.explains,
          command: Repetition.command(ofRecord: report.answers, settings))
      case .text:
        TextReport.render(
          report, width: isFile ? 80 : terminal.width,
          style: isFile ? .plain : terminal.style(settings.color), worth: worth,
          isFull: settings.isFull,
          explains: settings.explains)
      }
    terminal.complain(settings.record.doubt)
    if settings.format == .markdown {
      try RecordFile.write(text, to: settings.output, terminal)
    } else {
      try RecordFile.spare(
        settings.output, terminal, or: "--format markdown, which keeps them")
      try terminal.write(text, to: settings.output)
    }
  }

  /// The strategy that was asked about, if one was.
  static func wanted(_ settings: Settings, of advisor: Advisor) throws(Failure) -> Strategy? {
    guard let name = settings.wanted else { return nil }
    let known = advisor.strategies.map(\.rawValue)
    let meant = known.name(meantBy: name)
    guard let strategy = advisor.strategies.first(where: { $0.rawValue == meant }) else {
      throw .noSuchStrategy(name, known: known)
    }
    return strategy
  }

  /// The file or standard input with answers; none where they all come from options.
  private static func file(
    _ invocation: Invocation<Settings>, _ terminal: Terminal
  ) throws(Failure) -> AnswersFile? {
    var file = invocation.operands.first
    if file == nil, invocation.settings.answers.isEmpty {
      guard !terminal.inputIsTerminal else { throw .usage(invocation.failure(noAnswers)) }
      file = "-"
    }
    guard let file else { return nil }
    let bytes = try terminal.read(file)
    if file == "-", bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
      throw .usage(invocation.failure(noAnswers))
    }
    return try AnswersFile(file, bytes)
  }

  private static let noAnswers = UsageError.rejected(
    "No answers: give at least one by option, such as --task-specificity specialized, or a JSON "
      + "file, or JSON on standard input.")
}

/// How a result is printed.
enum OutputFormat: String, CaseIterable, Word {
  case text, json
}
