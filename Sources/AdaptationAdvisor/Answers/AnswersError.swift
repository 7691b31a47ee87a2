/// Answers that cannot be used.
public enum AnswersError: Error, Hashable, Sendable {
  /// An answer to one question is not one it can have.
  case invalid(Question, reason: String)
  /// None of the five criteria is answered, so there is nothing to score.
  case noCriterionAnswered
  /// None of the questions that a rubric of other criteria scores is answered; their keys.
  case nothingScored(by: [String])

  init(fault: AnswerFault, at question: Question) {
    self = .invalid(question, reason: fault.text)
  }
}

extension AnswersError: CustomStringConvertible {
  /// Where, what is wrong, and what to do.
  public var description: String {
    switch self {
    case .invalid(let question, let reason):
      "\(question.key): \(reason)"
    case .noCriterionAnswered:
      "None of the five criteria is answered. Answer at least one of task_specificity, budget, "
        + "time, consistency, or data availability (labeled_examples, unlabeled_tokens or data)."
    case .nothingScored(let keys):
      "Nothing that this rubric scores is answered. Answer at least one of "
        + "\(keys.joined(separator: ", "))."
    }
  }
}

extension Answers {
  /// Checks what types alone do not: numbers in range, and at least one criterion answered, of the
  /// questionnaire's or of a rubric's own.
  func validate(
    for rubric: @autoclosure () -> Rubric = .standard
  ) throws(AnswersError) {
    if let question = sheet.invalidNumber {
      throw .invalid(
        question,
        reason: "The number must be finite, \(Format.plain(question.least)) or more, "
          + "and low before high.")
    }
    if sheet.answersCriterion { return }
    let rubric = rubric()
    if rubric.scores(self) { return }
    let scored = rubric.scoredQuestions
    throw scored.allSatisfy(\.isCriterion)
      ? .noCriterionAnswered : .nothingScored(by: scored.map(\.key))
  }
}
