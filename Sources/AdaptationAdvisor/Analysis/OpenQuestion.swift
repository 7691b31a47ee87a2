/// An unanswered question and what answering it could do.
struct OpenQuestion: Hashable, Sendable {
  let question: Question
  /// Positions of the strategies that some answer to it would make the recommendation, other than
  /// the present one, in ascending order.
  let couldChangeTo: [Int]
  /// Answers that would change the recommendation, as a person would say: levels, or the nearest
  /// numbers.
  let answers: [String]
  /// How likely the answer changes the recommendation, by the rubric's priors, 0…1.
  let probability: Double
  /// The points that knowing the answer gains on average, by the rubric's priors: by how much the
  /// choice made with the answer beats the present one, which is worth nothing where it turns out
  /// to be ruled out (expected value of perfect information).
  let gain: Double
}

extension Evaluator {
  /// The unanswered questions that could, each by itself, change the recommendation.
  ///
  /// Exhaustive over the answers that the rubric can tell apart. Largest gain first.
  func openQuestions(_ answers: Answers, _ evaluation: Evaluation) -> [OpenQuestion] {
    let worthTrying = questions(answers.askableQuestions, thatCouldChange: evaluation)
    let search = ChangeSearch(self, evaluation.situation, changing: worthTrying)
    let singles = search.nearestSingles
    var scorer = scorer
    scorer.score(evaluation.situation)
    let open = search.options.compactMap { options -> OpenQuestion? in
      let winners = Set(options.candidates.map(\.winner)).subtracting([evaluation.winner])
      guard !winners.isEmpty else { return nil }
      let outcomes = rubric.outcomes(
        of: options.question, otherwise: options.candidates.map(\.answer))
      let (probability, gain) = expectation(outcomes, options.question, &scorer)
      return OpenQuestion(
        question: options.question, couldChangeTo: winners.sorted(),
        answers: texts(options, singles, evaluation.winner), probability: probability, gain: gain)
    }
    return open.sorted {
      ($1.gain, $1.probability, $0.question.rawValue) < (
        $0.gain, $0.probability, $1.question.rawValue
      )
    }
  }

  /// The answers that change the recommendation: every level, or the stretches of numbers.
  private func texts(
    _ options: ChangeSearch.Options, _ singles: [ChangeSet], _ winner: Int
  ) -> [String] {
    guard options.question.isNumber else {
      return options.candidates.filter { $0.winner != winner }.map { candidate in
        options.question.isFlag
          ? "\(candidate.answer == .flag(true))" : options.question.name(of: candidate.answer)
      }
    }
    return singles.compactMap { $0.changes.first }.filter { $0.question == options.question }
      .map(\.text)
  }

  /// How likely answers change the winner, and what knowing them gains on average.
  private func expectation(
    _ outcomes: [Prior.Outcome], _ question: Question, _ scorer: inout Scorer
  ) -> (probability: Double, gain: Double) {
    let given = scorer.situation
    let present = scorer.winner
    var (probability, gain) = (0.0, 0.0)
    for outcome in outcomes {
      scorer.move(to: situation(given, with: outcome.answer, to: question), after: question)
      guard scorer.winner != present else { continue }
      let lost = scorer.barring[present] > 0 ? 0 : scorer.totals[present]
      probability += outcome.share
      gain += outcome.share * Double(max(0, scorer.totals[scorer.winner] - lost)) / Double(scale)
    }
    scorer.move(to: given, after: question)
    return (probability, gain)
  }
}
