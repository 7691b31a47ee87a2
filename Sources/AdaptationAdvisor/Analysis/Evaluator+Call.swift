extension Evaluator {
  /// What the call on a situation is judged by.
  ///
  /// - Parameters:
  ///   - scorer: has scored the answers; left as it was.
  ///   - isComplete: whether to look at what is open even where that cannot make the call clear.
  func evidence(
    _ answers: Answers, _ scorer: inout Scorer, isComplete: Bool = false
  ) -> CallEvidence {
    let winner = scorer.winner
    let rivals = scorer.totals.indices.filter { $0 != winner }
    let lead = scorer.totals[winner] - scorer.totals[scorer.best(except: winner)]
    var evidence = CallEvidence(
      margin: rivals.isEmpty ? 0 : Double(max(0, lead)) / Double(scale), radius: scorer.radius,
      feasibility: scorer.feasibility(winner),
      isForced: scorer.barring[winner] == 0 && !rivals.isEmpty
        && rivals.allSatisfy { scorer.barring[$0] > 0 },
      answered: answers.count)
    evidence.hasEasierRival = rivals.contains {
      scorer.situation.isEasier(
        $0, scorer.feasibility($0), than: winner, scorer.feasibility(winner))
    }
    evidence.reservations = thresholds.reservations(on: winner, in: scorer.situation)
    guard isComplete || evidence.isFirm(thresholds) else { return evidence }
    if scorer.situation.needs.isEmpty { estimate(&scorer.situation) }
    let limit = isComplete ? Question.allCases.count : thresholds.clearFlipping
    evidence.flipping = scorer.flippingQuestions(answers, upTo: limit)
    evidence.ranges = wideRanges(answers, &scorer)
    return evidence
  }

  /// The answered questions whose range holds a number with which another strategy would win.
  private func wideRanges(_ answers: Answers, _ scorer: inout Scorer) -> [Question] {
    let given = scorer.situation
    let winner = scorer.winner
    return Question.allCases.filter { question in
      guard question.isNumber, let range = range(of: question, in: answers), !range.isExact
      else { return false }
      let numbers =
        movesNeeds(question)
        ? completions.numbers(for: question, in: given)
        : scorer.rubric.slots.starts(of: question, in: given)
      let inside = numbers.filter { range.low < $0 && $0 < range.high }
      defer { scorer.move(to: given, after: question) }
      return ([range.low, range.high] + inside).contains { number in
        let answer = Answer.quantity(Quantity(number))
        scorer.move(to: situation(given, with: answer, to: question), after: question)
        return scorer.winner != winner
      }
    }
  }

  /// The range of numbers that an answer stands for: its own, or that of its level.
  private func range(of question: Question, in answers: Answers) -> Quantity? {
    switch answers[question] {
    case .quantity(let quantity): quantity
    case .level(let level):
      scorer.rubric.meanings.first {
        $0.question == question && Int($0.level) == level && $0.number == question.numberPosition
      }?.range
    default: nil
    }
  }
}

extension Scorer {
  /// The share of weight that has to move before another strategy wins, see
  /// ``WeightAnalysis/radius(lead:worst:)``.
  var radius: Double {
    let winner = winner
    let scale = Double(weights.reduce(0, +))
    return totals.indices.reduce(1) { least, rival in
      guard rival != winner, barring[rival] == 0 else { return least }
      let worst = weights.indices.reduce(100) { least, criterion in
        min(least, value(winner, criterion) - value(rival, criterion))
      }
      let lead = Double(totals[winner] - totals[rival]) / scale
      return min(least, WeightAnalysis.radius(lead: lead, worst: Double(worst)))
    }
  }

  /// A strategy's value on a criterion, 0…100.
  private func value(_ strategy: Int, _ criterion: Int) -> Int {
    min(100, max(0, raw[strategy * weights.count + criterion]))
  }
}
