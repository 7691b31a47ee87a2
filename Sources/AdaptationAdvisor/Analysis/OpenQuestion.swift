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
    let completions = Completions(rubric)
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

  /// The answered questions whose range holds a number with which another strategy would win.
  func wideRanges(_ answers: Answers, _ evaluation: Evaluation) -> [Question] {
    let completions = Completions(rubric)
    return answers.answered.filter { question in
      guard let range = range(of: question, in: answers), !range.isExact else { return false }
      let inside = completions.numbers(for: question, in: evaluation.situation)
        .filter { range.low < $0 && $0 < range.high }
      let tried = ([range.low] + inside + [range.high]).map { Answer.quantity(Quantity($0)) }
      return winners(answers, trying: tried, to: question).contains { $0 != evaluation.winner }
    }
  }

  /// The range of numbers that an answer stands for: its own, or that of its level.
  private func range(of question: Question, in answers: Answers) -> Quantity? {
    switch answers[question] {
    case .quantity(let quantity): quantity
    case .level(let level):
      rubric.levels.first { $0.question == question && $0.level == level }?.means[question]
    default: nil
    }
  }

  /// How firm a recommendation is, by the rubric's thresholds.
  ///
  /// What is open counts, and so does every answer whose own range leaves it open.
  func call(_ answers: Answers, _ evaluation: Evaluation, open: [OpenQuestion]) -> Call {
    if evaluation.isRuledOut(evaluation.winner) { return .close }
    if obstacles(answers, evaluation, open: open).isEmpty { return .clear }
    // What gates leave as the only choice is more than a close call, however low its score.
    let leads = evaluation.margin >= rubric.call.leaningMargin
    return evaluation.isForced || leads ? .leaning : .close
  }

  /// What keeps a recommendation from being clear, each as a clause.
  func obstacles(
    _ answers: Answers, _ evaluation: Evaluation, open: [OpenQuestion]
  ) -> [String] {
    let needed = rubric.call
    let given = answers.answered.count
    let feasibility = evaluation.assessments[evaluation.winner].feasibility
    let ranges = wideRanges(answers, evaluation).map(\.key)
    let obstacles: [(Bool, String)] = [
      (
        evaluation.margin < needed.clearMargin,
        "the lead is under \(Format.plain(needed.clearMargin)) points"
      ),
      (feasibility != .feasible, "it is \(feasibility.words)"),
      (given < needed.clearAnswers, "\(given) of \(needed.clearAnswers) answers are there"),
      (
        open.count > needed.clearFlipping,
        "\(open.count) open questions could each change it, where "
          + "\(needed.clearFlipping) are bearable"
      ),
      (!ranges.isEmpty, "the range given for \(ranges.asList) holds other answers"),
    ]
    return obstacles.filter(\.0).map(\.1)
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
