/// The shape of answers, from the questionnaire.
package enum AnswersShape {
  /// Answers as people write them: every question may be left open.
  package static let answers = ObjectShape(
    "answers", "What a team has said about its task. Every question may be left open.",
    Question.allCases.map(member) + texts + [SchemaVersion.pointer])

  /// What the caller says in words of their own.
  private static let texts: [ObjectShape.Member] = AnswerText.allCases.map {
    .optional($0.key, .string.orNull, "\($0.about); echoed, never scored.")
  }

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
