import AdaptationAdvisor
import Arguments

/// `advisor completions`: a script that makes a shell complete this program's words.
enum CompletionsCommand {
  static let command = Command<Job>(
    "completions", "Print completions for a shell.",
    discussion: """
      The script offers commands, options and their values, and explains them in zsh and fish. It \
      holds what this version knows: write it anew after an update.
      """,
    settings: (),
    operands: [Operand("shell", "The shell that is to read it.", choices: Shell.choices)],
    examples: [
      Example("advisor completions bash", "Prints the script for bash.")
    ]
  ) { invocation throws(UsageError) in
    Job(done: { terminal throws(Failure) in try run(invocation.operands, terminal) })
  }

  private static func run(_ words: [String], _ terminal: Terminal) throws(Failure) {
    guard let shell = words.first.flatMap(Shell.init(word:)) else { return }
    let manual = CommandTable.root.manual
    try terminal.write(manual.completions(for: shell, supplied: Vocabularies.words))
  }
}
