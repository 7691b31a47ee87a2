import AdaptationAdvisor
import Arguments

/// The options that answer the questionnaire: one for each question, made from its table.
struct AnswerOptions: Sendable {
  /// The text given for each question, by key.
  var texts: [String: String] = [:]
  var id: String?
  var title: String?

  /// Whether no question was answered by option.
  var isEmpty: Bool { texts.isEmpty }

  static let options: [Option<AnswerOptions>] =
    Question.allCases.map { question in
      .entry(
        question.optionName, taking: question.placeholder.words,
        choices: question.levels.map(\.name)
          + (question.placeholder.hasPrefix("true") ? ["true", "false"] : []),
        key: question.key, into: \.texts, question.text,
        in: question.isCriterion ? "The five criteria" : "Context, each optional")
    } + [
      .value("id", taking: "text", into: \.id, "A name for the situation; echoed.", in: "Output"),
      .value("title", taking: "text", into: \.title, "A title; echoed.", in: "Output"),
    ]

  /// The answers, or everything that is wrong with them.
  func answers() throws(Failure) -> Answers {
    var answers = Answers()
    answers.id = id
    answers.title = title
    var errors: [AnswersError] = []
    for question in Question.allCases {
      guard let text = texts[question.key] else { continue }
      do throws(AnswersError) {
        try answers.set(question, to: text)
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else { throw .options(errors) }
    return answers
  }
}
