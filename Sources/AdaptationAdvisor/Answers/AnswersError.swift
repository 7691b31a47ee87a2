/// Answers that cannot be used.
public enum AnswersError: Error, Hashable, Sendable {
  /// An answer to one question is not one it can have.
  case invalid(Question, reason: String)
  /// None of the five criteria is answered, so there is nothing to score.
  case noCriterionAnswered

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
    }
  }
}

extension Answers {
  /// Checks what types alone do not: numbers in range, and at least one criterion answered.
  func validate() throws(AnswersError) {
    var answersCriterion = false
    for question in Question.allCases {
      guard let answer = self[question] else { continue }
      answersCriterion = answersCriterion || question.isCriterion
      guard case .quantity(let quantity) = answer, !quantity.isValid else { continue }
      throw .invalid(question, reason: "The number must be finite, 0 or more, and low before high.")
    }
    guard answersCriterion else { throw .noCriterionAnswered }
  }
}
