/// The shape of a file of published cases: every key that its reader accepts.
enum CasesShape {
  static let file = ObjectShape(
    "file", "Published decisions and guidance, in the vocabulary of the questionnaire.",
    [
      SchemaVersion.pointer,
      SchemaVersion.member,
      .optional("updated", .text, "The day it was last revised, as 2026-11-21."),
      .required("cases", cases, "The cases."),
    ])

  static let cases = Shape.list(.object(published))

  static let published = ObjectShape(
    "case", "A published decision or a piece of guidance.",
    [
      .required("id", .text, "The case's identifier."),
      .required("kind", .words(PublishedCase.Kind.self), "Whether it decided or advises."),
      .required("title", .text, "What it was about."),
      .required("organization", .string, "Who decided."),
      .required("year", .integer(1950...2200), "The year of the decision."),
      .required("situation", .text, "What the situation was, before the choice."),
      .required("answers", .object(AnswersShape.answers), "The situation as answers."),
      .required(
        "judged", .list(.words(Question.allCases.map(\.key))),
        "Questions whose answers were judged from the text rather than stated in it."),
      .required("chosen", .text, "The strategy chosen."),
      .required("technique", .string, "How they went about it."),
      .required(
        "also_credible", .list(.text), "Strategies that an expert would also have accepted."),
      .required("outcome", .text, "What came of it."),
      .required(
        "verdict", .words(PublishedCase.Verdict.self), "Whether the outcome bore the choice out."),
      .required("quality", .string, "How good the evidence is."),
      .required("sources", .list(.object(source)), "Where to read about it."),
    ])

  static let source = ObjectShape(
    "source", "Where to read about a case.",
    [.required("title", .text, "The title."), .required("url", .string, "The address.")])
}
