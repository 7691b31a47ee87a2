/// The shape of answers, from the questionnaire.
package enum AnswersShape {
  /// Answers as people write them: every question may be left open.
  package static let answers = ObjectShape(
    "answers", "What a team has said about its task. Every question may be left open.",
    Question.allCases.map(member) + names + [SchemaVersion.pointer])

  /// The caller's names for the situation.
  private static let names: [ObjectShape.Member] = [
    .optional("id", .string.orNull, "A name for the situation; echoed, never scored."),
    .optional("title", .string.orNull, "A title for people; echoed, never scored."),
  ]

  private static func member(_ question: Question) -> ObjectShape.Member {
    .optional(
      question.key, shape(of: question).orNull,
      question.text(over: PriceTable.standard.horizonMonths))
  }

  private static let flag = Shape.either([.boolean, .words(["true", "false", "yes", "no"])])

  private static func shape(of question: Question) -> Shape {
    let levels = question.levels.isEmpty ? [] : [Shape.levels(of: question)]
    guard let unit = question.unit else {
      return question.isFlag ? flag : .levels(of: question)
    }
    return .either(
      [.number(question.least...(.infinity)), .string(pattern: HumanNumber.pattern(unit))] + levels)
  }
}
