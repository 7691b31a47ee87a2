extension Scorer {
  /// How many open questions could, each by itself, change the recommendation by what rules read of
  /// the answer, with the estimates of cost and time as they stand.
  ///
  /// - Parameters:
  ///   - answers: those whose questions count as answered.
  ///   - evaluator: estimates what strategies take where that is not done yet.
  mutating func flippingQuestions(_ answers: Answers, _ evaluator: Evaluator) -> Int {
    let winner = winner
    var count = 0
    for question in promising(answers, winner).questions
    where flips(question, winner, evaluator) {
      count += 1
    }
    return count
  }

  /// Whether more than so many could. Bounds mostly tell, so that nothing is tried.
  mutating func areFlipping(
    moreThan limit: Int, _ answers: Answers, _ evaluator: Evaluator
  ) -> Bool {
    let winner = winner
    let promising = promising(answers, winner)
    var (count, left) = (0, promising.count)
    for question in promising.questions where count <= limit && count + left > limit {
      left -= 1
      if flips(question, winner, evaluator) { count += 1 }
    }
    return count > limit
  }

  /// The open questions that bounds do not keep from changing the recommendation.
  private func promising(_ answers: Answers, _ winner: Int) -> QuestionSet {
    var promising = QuestionSet()
    for question in answers.askable.questions
    // A level of the data may stand for a number, and bounds are about what nothing is known of.
    where states[question.rawValue] > 0 || rubric.reach.couldChange(winner, to: question, self) {
      promising.insert(question)
    }
    return promising
  }

  /// The states of an open question's slot that bounds do not keep from doing so: a bit for each.
  private func promisingStates(_ question: Question, _ winner: Int) -> UInt64 {
    let states = 0..<rubric.reach.count(question)
    if self.states[question.rawValue] > 0 { return Bits.mask(below: states.count) }
    return states.reduce(0) { promising, state in
      rubric.reach.couldChange(winner, by: state, to: question, self)
        ? promising | 1 << UInt64(state) : promising
    }
  }

  private mutating func flips(
    _ question: Question, _ winner: Int, _ evaluator: Evaluator
  ) -> Bool {
    movesOneSlot(question)
      ? statesFlip(question, winner) : numbersFlip(question, winner, evaluator)
  }

  /// Whether an answer moves the question's own slot alone, with the estimates as they stand.
  private func movesOneSlot(_ question: Question) -> Bool {
    switch question {
    case .budget, .time, .data: false
    // Both together make a fact of their own.
    case .labeledExamples: situation.number(.classes) == nil
    case .classes: situation.number(.labeledExamples) == nil
    default: true
    }
  }

  /// Whether some answer that moves nothing but the question's slot makes another strategy win.
  private mutating func statesFlip(_ question: Question, _ winner: Int) -> Bool {
    let slot = question.rawValue
    let given = states[slot]
    defer { set(slot, to: given) }
    // Bounds are about what is given, so they come before anything is tried.
    for index in Bits(promisingStates(question, winner)) {
      set(slot, to: UInt8(index + 1))
      if self.winner != winner { return true }
    }
    return false
  }

  /// Whether some number, or level that stands for numbers, makes another strategy win.
  private mutating func numbersFlip(
    _ question: Question, _ winner: Int, _ evaluator: Evaluator
  ) -> Bool {
    if question != .data { evaluator.estimateOnce(&situation) }
    let given = situation
    defer { moveAlone(to: given, after: question) }
    if question == .data {
      return question.levels.indices.contains { flips(.level($0), question, winner) }
    }
    // Nothing at all changes most where anything does.
    return flips(.quantity(0), question, winner)
      || rubric.slots.starts(of: question, in: given).contains {
        flips(.quantity(Quantity($0)), question, winner)
      }
  }

  private mutating func flips(_ answer: Answer, _ question: Question, _ winner: Int) -> Bool {
    answerAlone(question, answer)
    return self.winner != winner
  }
}
