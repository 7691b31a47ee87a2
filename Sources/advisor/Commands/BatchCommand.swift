import AdaptationAdvisor
import Arguments

/// `advisor batch`: a line of JSON out for every line of JSON in.
enum BatchCommand {
  struct Settings: Sendable {
    var decision = DecisionOptions()
    var printsReports = false
  }

  static let command = Command<Job>(
    "batch", "Recommend for every line of a JSON Lines file.",
    discussion: """
      Every line that is not blank gets exactly one line out, in order: a decision, or an error \
      in its place. The exit code is 65 if any line was wrong.
      """,
    settings: Settings(),
    options: DecisionOptions.options.map { $0.within(\.decision) } + [
      .flag("full", set: \.printsReports, "Print whole reports.", in: "Output")
    ],
    operands: [
      Operand(
        "file", "JSON Lines, an object of answers a line; standard input if left out.", .optional,
        completing: .files)
    ],
    examples: [Example("advisor batch situations.jsonl", "Prints a decision for every line.")]
  ) { invocation throws(UsageError) in
    Job { terminal throws(Failure) in
      try run(invocation.settings, invocation.operands.first ?? "-", terminal)
    }
  }

  private static func run(
    _ settings: Settings, _ file: String, _ terminal: Terminal
  ) throws(Failure) -> ExitCode {
    let advisor = try settings.decision.advisor(terminal)
    let input = try InputFile(file)
    defer { input.close() }
    var lines = LineReader(input)
    var code = ExitCode.done
    while let line = try lines.next() {
      let answer = BatchLine(line, advisor: advisor, printsReports: settings.printsReports)
      if answer.isError { code = .badAnswers }
      try terminal.write(try answer.text() + "\n")
    }
    return code
  }
}
