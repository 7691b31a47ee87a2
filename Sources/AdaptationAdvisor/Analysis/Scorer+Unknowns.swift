extension Scorer {
  /// How many open questions could, each by itself, change the recommendation by what rules read of
  /// the answer, with the estimates of cost and time as they stand; counted up to one beyond a
  /// limit.
  ///
  /// - Parameter answers: those whose questions count as answered.
  mutating func flippingQuestions(_ answers: Answers, upTo limit: Int) -> Int {
    let winner = winner
    var count = 0
    for question in Question.allCases where answers[question] == nil && count <= limit {
      let isNumber = question.isNumber || question == .data
      if isNumber ? numbersFlip(question, winner) : levelsFlip(question, winner) { count += 1 }
    }
    return count
  }

  /// Whether some level, or yes or no, makes another strategy win.
  private mutating func levelsFlip(_ question: Question, _ winner: Int) -> Bool {
    let slot = question.rawValue
    defer { set(slot, to: 0) }
    for index in 0..<rubric.reach.count(question)
    where rubric.reach.couldChange(winner, by: index, to: question, self) {
      set(slot, to: UInt8(index + 1))
      if self.winner != winner { return true }
      set(slot, to: 0)
    }
    return false
  }

  /// Whether some number, or level that stands for numbers, makes another strategy win.
  private mutating func numbersFlip(_ question: Question, _ winner: Int) -> Bool {
    guard rubric.reach.couldChange(winner, by: 0, to: question, self) else { return false }
    let given = situation
    defer { move(to: given, after: question) }
    if question == .data {
      return question.levels.indices.contains { flips(.level($0), question, given, winner) }
    }
    // Nothing at all changes most where anything does.
    return flips(.quantity(0), question, given, winner)
      || rubric.slots.starts(of: question, in: given).contains {
        flips(.quantity(Quantity($0)), question, given, winner)
      }
  }

  private mutating func flips(
    _ answer: Answer, _ question: Question, _ given: Situation, _ winner: Int
  ) -> Bool {
    var tried = given
    tried.answer(question, answer, meanings: rubric.meanings)
    move(to: tried, after: question)
    return self.winner != winner
  }
}
