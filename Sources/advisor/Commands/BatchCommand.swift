import AdaptationAdvisor
import Arguments

/// `advisor batch`: a line of JSON out for every line of JSON in.
enum BatchCommand {
  static let command = Command<Job>(
    "batch", "Recommend for every line of a JSON Lines file.",
    discussion: """
      Every line that is not blank gets exactly one line out, in order: a decision, or an error \
      in its place. The exit code is 65 if any line was wrong.
      """,
    settings: BatchSettings(),
    options: DecisionOptions.options.map { $0.within(\.decision) } + options,
    operands: [
      Operand(
        "file", "JSON Lines, an object of answers a line; standard input if left out.", .optional,
        completing: .files)
    ],
    examples: [Example("advisor batch situations.jsonl", "Prints a decision for every line.")]
  ) { invocation throws(UsageError) in
    let file = invocation.operands.first ?? "-"
    try StandardInput.check([file] + invocation.settings.decision.files)
    return Job { terminal throws(Failure) in try run(invocation.settings, file, terminal) }
  }

  private static let options: [Option<BatchSettings>] = [
    .flag("full", set: \.printsReports, "Print whole reports.", in: "Output"),
    .flag(
      "no-line-numbers", set: \.omitsLineNumbers,
      "Leave out 'line', for input that is one part of a larger one.", in: "Output"),
    .flag(
      "summary", set: \.printsSummary,
      "At the end, print on standard error how often each answer was given.", in: "Output"),
    .flag("fail-fast", set: \.stopsAtError, "Stop after the first bad line.", in: "Input"),
    .value(
      "max-line", taking: "bytes", into: \.lineLimit,
      "Refuse longer lines without keeping them.", in: "Input"),
    .value(
      "jobs", "j", taking: "n", into: \.jobs,
      "Work on so many processors; all there are if left out.", in: "Input"),
  ]

  private static func run(
    _ settings: BatchSettings, _ file: String, _ terminal: Terminal
  ) throws(Failure) -> ExitCode {
    let advisor = try settings.decision.advisor(terminal)
    let input = try terminal.open(file)
    defer { input.close() }
    return try BatchRun(advisor: advisor, settings: settings, terminal: terminal).run(input)
  }
}
