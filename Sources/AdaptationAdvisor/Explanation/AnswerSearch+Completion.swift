extension AnswerSearch {
  /// How many situations are tried at most. What people write takes some dozens.
  private static let limit = 4000

  /// The fewest answers to open questions that make the condition hold; none if none were found.
  var completion: [(question: Question, answer: Answer)]? {
    // Classes first: they say how many examples a number for each class takes.
    let open = questions.filter(given.isOpen)
    let order = open.filter { $0 == .classes } + open.filter { $0 != .classes }
    var search = CompletionSearch(base: self, open: order, stepsLeft: Self.limit)
    search.visit(0, given, [])
    return search.best
  }
}

/// Answers one open question after the other, or leaves it open, and gives up where what is left
/// open cannot help anymore.
private struct CompletionSearch {
  let base: AnswerSearch
  let open: [Question]
  var stepsLeft: Int
  var best: [(question: Question, answer: Answer)]?

  mutating func visit(
    _ index: Int, _ situation: Situation, _ chosen: [(question: Question, answer: Answer)]
  ) {
    stepsLeft -= 1
    guard stepsLeft > 0, chosen.count < best?.count ?? .max else { return }
    switch base.truth(in: situation) {
    case .yes: best = chosen
    case .no: return
    case .unknown:
      guard index < open.count else { return }
      let question = open[index]
      for answer in answers(to: question, in: situation) {
        let next = base.evaluator.situation(situation, with: answer, to: question)
        visit(index + 1, next, chosen + [(question, answer)])
      }
      visit(index + 1, situation, chosen)
    }
  }

  private func answers(to question: Question, in situation: Situation) -> [Answer] {
    guard question.isNumber else { return question.alternatives }
    return base.stretches(of: question, in: situation).compactMap { stretch in
      stretch.samples.first.map { .quantity(Quantity($0)) }
    }
  }
}
