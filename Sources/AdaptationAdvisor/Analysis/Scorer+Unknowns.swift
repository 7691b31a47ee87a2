extension Scorer {
  /// How many open questions could, each by itself, change the recommendation by what rules read of
  /// the answer, with the estimates of cost and time as they stand; counted up to one beyond a
  /// limit.
  ///
  /// - Parameters:
  ///   - answers: those whose questions count as answered.
  ///   - evaluator: estimates what strategies take where that is not done yet.
  mutating func flippingQuestions(
    _ answers: Answers, upTo limit: Int, _ evaluator: Evaluator
  ) -> Int {
    let winner = winner
    var count = 0
    for question in Question.allCases where answers.isOpen(question) && count <= limit {
      let flips =
        movesOneSlot(question)
        ? statesFlip(question, winner) : numbersFlip(question, winner, evaluator)
      if flips { count += 1 }
    }
    return count
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
    // A level of the data may stand for a number.
    let given = states[slot]
    if given == 0, !rubric.reach.couldChange(winner, to: question, self) { return false }
    defer { set(slot, to: given) }
    // Bounds are about what is given, so they come before anything is tried.
    var promising: UInt64 = 0
    for index in 0..<rubric.reach.count(question)
    where given != 0 || rubric.reach.couldChange(winner, by: index, to: question, self) {
      promising |= 1 << UInt64(index)
    }
    for index in Bits(promising) {
      set(slot, to: UInt8(index + 1))
      if self.winner != winner { return true }
    }
    return false
  }

  /// Whether some number, or level that stands for numbers, makes another strategy win.
  private mutating func numbersFlip(
    _ question: Question, _ winner: Int, _ evaluator: Evaluator
  ) -> Bool {
    let isOpen = states[question.rawValue] == 0
    if isOpen, !rubric.reach.couldChange(winner, to: question, self) { return false }
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
