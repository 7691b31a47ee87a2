import AdaptationAdvisor

/// The questionnaire as a Markdown document, made from the table of questions.
enum Questionnaire {
  static var markdown: String {
    """
    # What can be answered

    Answers are members of a JSON object. Every question may be left open, which is neither good \
    nor bad; at least one question about the five criteria must be answered. A number may be a \
    range, such as `"5k..20k"`.

    ## The five criteria

    \(sections(of: Question.allCases.filter(\.isCriterion)))
    ## Context, each optional

    \(sections(of: Question.allCases.filter { !$0.isCriterion }))
    """
  }

  private static func sections(of questions: [Question]) -> String {
    questions.map(section).joined(separator: "\n")
  }

  private static func section(_ question: Question) -> String {
    let examples = question.examples.map { "`\($0)`" }.joined(separator: ", ")
    let number = question.unitName.map { "- a number, in \($0), such as \(examples)\n" } ?? ""
    let flag = question.unitName == nil && question.levels.isEmpty ? "- \(examples)\n" : ""
    let levels = question.levels.map { "- `\($0.name)`: \($0.meaning)\n" }.joined()
    let text = question.text(over: PriceTable.standard.horizonMonths)
    return "### \(question.key)\n\n\(text)\n\n\(number)\(flag)\(levels)"
  }
}
