import AdaptationAdvisor
import Arguments

/// `advisor rubric export`: a rubric as the file that it is, to begin one of one's own with.
enum RubricExportCommand {
  struct Settings: Sendable {
    var output: RubricOutput?
  }

  static let command = Command<Job>(
    "export", "Write out a built-in rubric as a file, to be edited.",
    discussion: """
      'standard' is the rubric that decides where no other is named; 'retrieval' is a small one \
      with a sixth criterion and a fourth strategy, to begin from. The bytes are those that are \
      compiled in, so that the SHA-256 in reports stays the same until something is changed. A file \
      that is there already is left alone.
      """,
    settings: Settings(),
    options: [
      .value(
        "output", "o", taking: "file", into: \.output,
        "Write to this file instead of standard output.", completing: .files)
    ],
    operands: [Operand("name", "Which one.", choices: RubricFile.builtIn.map(\.key))],
    examples: [
      Example(
        "advisor rubric export standard --output house-rubric.json",
        "Makes a copy of the standard rubric to change.")
    ]
  ) { invocation throws(UsageError) in
    Job(done: { terminal throws(Failure) in
      guard let name = invocation.operands.first else { return }
      let text = String(decoding: try RubricFile.bytes(name, terminal), as: UTF8.self)
      try terminal.create(text, at: invocation.settings.output?.word)
    })
  }
}
