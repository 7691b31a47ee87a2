/// An unanswered question and what answering it could do.
struct OpenQuestion: Hashable, Sendable {
  let question: Question
  /// Positions of the strategies that some answer to it would make the recommendation, other than
  /// the present one, in ascending order.
  let couldChangeTo: [Int]
  /// The levels that would change the recommendation; empty where numbers answer it.
  let levels: [String]
  /// The share of its distinguishable answers that would change the recommendation, 0…1.
  let share: Double
}

extension Evaluator {
  /// The unanswered questions that could, each by itself, change the recommendation.
  ///
  /// Exhaustive over the answers that the rubric can tell apart. Most telling first.
  func openQuestions(_ answers: Answers, _ evaluation: Evaluation) -> [OpenQuestion] {
    let open = answers.unanswered.compactMap { question -> OpenQuestion? in
      let tried = completions.answers(to: question, in: evaluation.situation)
      let winners = winners(answers, trying: tried, to: question)
      let changed = winners.filter { $0 != evaluation.winner }
      guard !changed.isEmpty else { return nil }
      return OpenQuestion(
        question: question, couldChangeTo: Set(changed).sorted(),
        levels: question.names(of: zip(tried, winners).filter { $1 != evaluation.winner }.map(\.0)),
        share: Double(changed.count) / Double(tried.count))
    }
    return open.sorted { ($1.share, $0.question.rawValue) < ($0.share, $1.question.rawValue) }
  }
}

extension Question {
  /// The names of answers that are levels, or yes or no.
  fileprivate func names(of answers: [Answer]) -> [String] {
    answers.compactMap { answer in
      switch answer {
      case .level(let index): levels[index].name
      case .flag(let value): String(value)
      case .quantity: nil
      }
    }
  }
}
