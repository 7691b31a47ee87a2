import AdaptationAdvisor
import Arguments

/// `advisor interview`: asks what can change the answer, then recommends.
enum InterviewCommand {
  typealias Settings = RecommendCommand.Settings

  static let command = Command<Job>(
    "interview", "Answer a few questions, then get the recommendation.",
    discussion: """
      Asks the five criteria, then only what can still change the answer, and where the model may \
      run, as a rule ten questions or fewer. Every question can be left open; what is answered by \
      option is not asked. Ends with the report on standard output, and on standard error with \
      the command and the JSON that give the same report again, and the answer in short.
      """,
    settings: Settings(),
    options: RecommendCommand.options,
    examples: [
      Example("advisor interview", "Asks everything."),
      Example(
        "advisor interview --budget 20k --time 6w --explain", "Asks the rest, explains everything."),
    ]
  ) { invocation throws(UsageError) in
    if let misplaced = invocation.settings.misplaced { throw .rejected(misplaced) }
    let decision = invocation.settings.decision
    guard decision.rubric != "-", decision.prices.file != "-" else {
      throw .rejected("Standard input is where you answer: give a file instead of '-'.")
    }
    return Job(done: { terminal throws(Failure) in try run(invocation.settings, terminal) })
  }

  /// Asks, then prints the report and how to get it again.
  static func run(_ settings: Settings, _ terminal: Terminal) throws(Failure) {
    let advisor = try settings.decision.advisor(terminal)
    let wanted = try RecommendCommand.wanted(settings, of: advisor)
    var interview = Interview(advisor, knowing: try settings.answers.answers())
    var dialog = try Dialog(terminal, color: settings.color)
    try dialog.hold(&interview)
    let answers = interview.answers
    let report: Report
    do throws(AnswersError) {
      report = try advisor.recommend(
        for: answers, whatWouldMake: wanted, explaining: settings.explains)
    } catch {
      throw .unusable(error, nil)
    }
    do throws(Failure) {
      try RecommendCommand.print(report, by: advisor, settings, terminal)
    } catch {
      // What was answered is not lost with the report.
      try tellHowToRepeat(answers, settings, place: "", terminal)
      throw error
    }
    let place = settings.output.map { "The report is in \(Echo($0)).\n" } ?? ""
    try tellHowToRepeat(answers, settings, place: place, terminal)
    // The report begins a screen or two above: what is left in sight is the answer.
    terminal.complain(dialog.text.closing(report))
  }

  private static func tellHowToRepeat(
    _ answers: Answers, _ settings: Settings, place: String, _ terminal: Terminal
  ) throws(Failure) {
    let namesFormat = terminal.variable("ADVISOR_FORMAT")?.isEmpty == false
    let repetition = Repetition(answers, settings, namesFormat: namesFormat)
    let command = repetition.command(width: terminal.errorWidth)
    let json = try JSONText.pretty(answers)
    terminal.complain(
      "\n\(place)The same again:\n\n\(command)\nThe answers as JSON, for "
        + "'advisor recommend FILE':\n\n\(json)")
  }
}
