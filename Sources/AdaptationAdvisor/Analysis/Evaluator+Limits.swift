/// Below which amount of something a feasible winner is feasible no longer, though it still wins.
struct Limit: Hashable, Sendable {
  let question: Question
  /// The least amount with which it is feasible.
  let least: Double
  /// What it is with less.
  let feasibility: Feasibility
  /// The strategy to start with, with less; none where nothing is feasible then.
  let start: Int?
}

extension Evaluator {
  /// The limits of the budget and the time that were given.
  func limits(_ evaluation: Evaluation) -> [Limit] {
    Fact.Resource.allCases.compactMap { limit(of: $0.question, evaluation.situation) }
  }

  private func limit(of question: Question, _ given: Situation) -> Limit? {
    var scorer = scorer
    scorer.score(given)
    let winner = scorer.winner
    guard let number = given.number(question), scorer.feasibility(winner) == .feasible else {
      return nil
    }
    let starts = scorer.rubric.slots.starts(of: question, in: given).filter { $0 <= number }
    for start in Set(starts).sorted(by: >) where start > 0 {
      let less = Answer.quantity(Quantity(start * (1 - 1e-9)))
      scorer.move(to: situation(given, with: less, to: question), after: question)
      guard scorer.winner == winner else { return nil }
      let feasibility = scorer.feasibility(winner)
      guard feasibility == .feasible else {
        return Limit(
          question: question, least: start, feasibility: feasibility, start: scorer.start)
      }
    }
    return nil
  }
}
