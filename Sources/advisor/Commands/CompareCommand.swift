import AdaptationAdvisor
import Arguments

/// `advisor compare`: scenarios side by side, and what each difference does.
enum CompareCommand {
  struct Settings: Sendable {
    var decision = DecisionOptions()
    /// The format that was asked for, if one was.
    private var stated: Format?
    var file: ComparisonFile?

    /// The format: what was asked for, or what the file to write to is called by, or text.
    var format: Format {
      get { stated ?? file.flatMap { ReportFormat(ofFile: $0.word) }.flatMap(Format.init) ?? .text }
      set { stated = newValue }
    }
  }

  enum Format: String, CaseIterable, Word {
    case text, markdown, json

    init?(_ format: ReportFormat) { self.init(rawValue: format.rawValue) }
  }

  static let command = Command<Job>(
    "compare", "Compare scenarios and show what each difference does.",
    discussion: """
      The others are compared with the first. Each answer that differs is changed alone, and then \
      one after the other in the order of the questionnaire, so that the effects add up to the \
      whole difference. One set of rubric, weights and prices decides about all: records that were \
      made with another are named.
      """,
    settings: Settings(),
    options: DecisionOptions.options.map { $0.within(\.decision) } + [
      .value(
        "format", "f", taking: "format", into: \.format,
        "How to print the comparison; if left out, as the ending of --output says.", in: "Output"),
      .value(
        "output", "o", taking: "file", into: \.file,
        "Write to this file instead of standard output.", in: "Output", completing: .files),
    ],
    operands: [
      Operand(
        "file", "Answers as JSON, or a decision record; '-' is standard input, once.",
        .many(atLeast: 2),
        completing: .files)
    ],
    examples: [
      Example("advisor compare answers.json cheaper.json", "Shows what differs and what it does."),
      Example(
        "advisor compare record.md answers.json", "Compares with a decision record."),
    ]
  ) { invocation throws(UsageError) in
    try StandardInput.check(invocation.operands + invocation.settings.decision.files)
    return Job(done: { terminal throws(Failure) in try run(invocation, terminal) })
  }

  private static func run(
    _ invocation: Invocation<Settings>, _ terminal: Terminal
  ) throws(Failure) {
    let settings = invocation.settings
    let advisor = try settings.decision.advisor(terminal)
    var files: [(name: String, content: AnswersFile)] = []
    for file in invocation.operands {
      files.append(try scenario(file, settings.decision, terminal))
    }
    let comparison: Comparison
    do throws(ComparisonError) {
      comparison = try advisor.compare(files.map { ($0.name, $0.content.answers) }).noting(
        options: Repetition(settings.decision).texts, recorded: files.map(\.content.recorded))
    } catch {
      throw .incomparable(error)
    }
    let width = settings.file?.word == nil ? terminal.width : 80
    let text =
      switch settings.format {
      case .text: ComparisonText.render(comparison, width: width)
      case .markdown: ComparisonMarkdown.render(comparison)
      case .json: try JSONText.pretty(comparison)
      }
    try RecordFile.spare(settings.file?.word, terminal)
    try terminal.write(text, to: settings.file?.word)
  }

  private static func scenario(
    _ file: String, _ decision: DecisionOptions, _ terminal: Terminal
  ) throws(Failure) -> (name: String, content: AnswersFile) {
    let name = file == "-" ? "standard input" : file
    let read = try AnswersFile(name, try terminal.read(file))
    terminal.complain(read.note(with: decision))
    return (name, read)
  }
}
