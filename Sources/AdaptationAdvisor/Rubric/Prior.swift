/// How likely the answers to a question are before anybody has answered it.
struct Prior: Hashable, Sendable {
  let rule: Rule
  let question: Question
  let outcomes: [Outcome]

  /// One of the answers.
  struct Outcome: Hashable, Sendable {
    let answer: Answer
    /// 0…1; the shares of a prior add up to 1.
    let share: Double
  }
}

extension Rubric {
  /// How likely answers to a question are: as the rubric states, else some answers as likely as
  /// each other.
  func outcomes(of question: Question, otherwise answers: [Answer]) -> [Prior.Outcome] {
    if let prior = priors.first(where: { $0.question == question }) { return prior.outcomes }
    return answers.map { Prior.Outcome(answer: $0, share: 1 / Double(answers.count)) }
  }
}
