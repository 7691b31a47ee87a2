extension Scorer {
  /// How many open questions could, each by itself, change the recommendation by what rules read of
  /// the answer, with the estimates of cost and time as they stand; counted up to one beyond a
  /// limit.
  ///
  /// - Parameter answers: those whose questions count as answered.
  mutating func flippingQuestions(_ answers: Answers, upTo limit: Int) -> Int {
    let winner = winner
    var count = 0
    for question in Question.allCases where answers.isOpen(question) && count <= limit {
      if movesOneSlot(question) ? statesFlip(question, winner) : numbersFlip(question, winner) {
        count += 1
      }
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
    for index in 0..<rubric.reach.count(question)
    where given != 0 || rubric.reach.couldChange(winner, by: index, to: question, self) {
      set(slot, to: UInt8(index + 1))
      if self.winner != winner { return true }
      set(slot, to: given)
    }
    return false
  }

  /// Whether some number, or level that stands for numbers, makes another strategy win.
  private mutating func numbersFlip(_ question: Question, _ winner: Int) -> Bool {
    let isOpen = states[question.rawValue] == 0
    if isOpen, !rubric.reach.couldChange(winner, to: question, self) { return false }
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
