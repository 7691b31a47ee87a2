/// An unanswered question and what answering it could do.
struct OpenQuestion: Hashable, Sendable {
  let question: Question
  /// Positions of the strategies that some answer to it would make the recommendation, other than
  /// the present one, in ascending order.
  let couldChangeTo: [Int]
  /// The share of its distinguishable answers that would change the recommendation, 0…1.
  let share: Double
}

extension Evaluator {
  /// The unanswered questions that could, each by itself, change the recommendation.
  ///
  /// Exhaustive over the answers that the rubric can tell apart. Most telling first.
  func openQuestions(_ answers: Answers, _ evaluation: Evaluation) -> [OpenQuestion] {
    let completions = Completions(rubric)
    let open = answers.unanswered.compactMap { question -> OpenQuestion? in
      let tried = completions.answers(to: question, in: evaluation.situation)
      let winners = winners(answers, trying: tried, to: question)
      let changed = winners.filter { $0 != evaluation.winner }
      guard !changed.isEmpty else { return nil }
      return OpenQuestion(
        question: question, couldChangeTo: Set(changed).sorted(),
        share: Double(changed.count) / Double(tried.count))
    }
    return open.sorted { ($1.share, $0.question.rawValue) < ($0.share, $1.question.rawValue) }
  }

  /// How firm a recommendation is, by the rubric's thresholds.
  func call(_ answers: Answers, _ evaluation: Evaluation, open: [OpenQuestion]) -> Call {
    let thresholds = rubric.call
    let winner = evaluation.assessments[evaluation.winner]
    if winner.feasibility == .ruledOut { return .close }
    let isClear =
      evaluation.margin >= thresholds.clearMargin && winner.feasibility == .feasible
      && answers.answered.count >= thresholds.clearAnswers
      && open.count <= thresholds.clearFlipping
    if isClear { return .clear }
    // What gates leave as the only choice is more than a close call, however low its score.
    return evaluation.isForced || evaluation.margin >= thresholds.leaningMargin ? .leaning : .close
  }
}
