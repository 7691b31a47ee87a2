/// Other answers to one question with which a feasible winner is feasible no longer, though it still
/// wins.
struct Limit: Hashable, Sendable {
  let question: Question
  let others: Others
  /// What it is then.
  let feasibility: Feasibility
  /// The strategy to start with then; none where nothing is feasible.
  let start: Int?

  enum Others: Hashable, Sendable {
    /// Less than this amount, the least with which it is feasible.
    case below(Double)
    /// Levels, or yes or no, in their order.
    case any([Answer])
  }
}

extension Evaluator {
  /// The limits of what was answered: of the budget and the time, then of answers by levels.
  func limits(_ evaluation: Evaluation) -> [Limit] {
    var scorer = scorer
    scorer.score(evaluation.situation)
    guard scorer.feasibility(scorer.winner) == .feasible else { return [] }
    let given = scorer.situation
    let levels = Question.allCases.filter { given.level($0) != nil || given.flag($0) != nil }
    return Fact.Resource.allCases.compactMap { limit(of: $0.question, scorer) }
      + levels.filter { !$0.isNumber }.flatMap { otherLevels(of: $0, scorer) }
  }

  private func limit(of question: Question, _ scorer: Scorer) -> Limit? {
    let given = scorer.situation
    let winner = scorer.winner
    var scorer = scorer
    guard let number = given.number(question) else { return nil }
    let starts = scorer.rubric.slots.starts(of: question, in: given).filter { $0 <= number }
    for start in Set(starts).sorted(by: >) where start > 0 {
      let less = Answer.quantity(Quantity(start * (1 - 1e-9)))
      scorer.move(to: situation(given, with: less, to: question), after: question)
      guard scorer.winner == winner else { return nil }
      let feasibility = scorer.feasibility(winner)
      guard feasibility == .feasible else {
        return Limit(
          question: question, others: .below(start), feasibility: feasibility,
          start: scorer.start)
      }
    }
    return nil
  }

  /// The other answers by levels, those together that come to the same.
  private func otherLevels(of question: Question, _ scorer: Scorer) -> [Limit] {
    let given = scorer.situation
    let winner = scorer.winner
    var scorer = scorer
    var limits: [Limit] = []
    for answer in question.alternatives {
      scorer.move(to: situation(given, with: answer, to: question), after: question)
      let feasibility = scorer.feasibility(winner)
      guard scorer.winner == winner, feasibility != .feasible else { continue }
      let alike = limits.firstIndex { $0.feasibility == feasibility && $0.start == scorer.start }
      var together = [answer]
      if let alike, case .any(let before) = limits.remove(at: alike).others {
        together = before + together
      }
      limits.append(
        Limit(
          question: question, others: .any(together), feasibility: feasibility,
          start: scorer.start))
    }
    return limits
  }
}
