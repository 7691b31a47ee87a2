import AdaptationAdvisor
import Arguments

/// `advisor rubric guide`: how to write a rubric, from a copy to its use, with the whole format.
enum RubricGuideCommand {
  static let command = Command<Job>(
    "guide", "Print the guide to writing a rubric, with the whole format.",
    settings: (),
    examples: [Example("advisor rubric guide", "Prints it as Markdown.")]
  ) { _ throws(UsageError) in
    Job(done: { terminal throws(Failure) in try terminal.write(EmbeddedFile.guide) })
  }
}
