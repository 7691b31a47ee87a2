import Arguments

/// Every command, with its options: the only place where they are declared.
enum CommandTable {
  static let root = Command<Job>(
    Program.name,
    "Choose how to adapt a language model: training, fine-tuning or prompt engineering.",
    discussion: """
      Scores the strategies of a rubric on its criteria (the standard one's three on five), rules \
      out what is not feasible, and says why, how firm the answer is and what would change it. \
      Reads no network, and a clock only to tell how old \
      a rubric's sources are: the same answers give the same report.
      """,
    examples: [
      Example("advisor interview", "Asks a few questions, then recommends."),
      Example(
        "advisor recommend --task-specificity specialized --budget 20k --time 6w"
          + " --consistency high --labeled-examples 2000",
        "Recommends on five answers."),
      Example("advisor batch situations.jsonl", "Answers a line for each line."),
      Example("advisor rubric test", "Measures the rubric against published decisions."),
    ],
    commands: [
      RecommendCommand.command, InterviewCommand.command, BatchCommand.command,
      CompareCommand.command, EstimateCommand.command,
      Command(
        "rubric", "Write, read, check, test and compare rubrics.",
        commands: [
          RubricGuideCommand.command, RubricExportCommand.command, RubricShowCommand.command,
          RubricLintCommand.command,
          RubricTestCommand.command,
          RubricDiffCommand.command,
        ]),
      SchemaCommand.command, MCPCommand.command, CompletionsCommand.command,
    ], topics: HelpTopics.all)
}
