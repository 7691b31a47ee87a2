/// Between which leads one answer alone moves the recommended strategy (one-way sensitivity).
struct LeadRange: Hashable, Sendable {
  let question: Question
  let least: End
  let most: End

  /// What an answer comes to.
  struct End: Hashable, Sendable {
    let answer: Answer
    /// Σ weight × value of the strategy that is recommended now, less that of the best other one.
    let lead: Int
    /// Position of the strategy that is recommended with this answer.
    let winner: Int
  }

  var width: Int { most.lead - least.lead }
}

extension Evaluator {
  /// How far each answer alone moves the lead, the widest range first. Where a number was answered,
  /// half and twice as much are tried; where it was left open, or is 0, the numbers that the rubric
  /// holds likely; else every level. Questions that move nothing are left out.
  func leadRanges(_ answers: Answers, _ evaluation: Evaluation) -> [LeadRange] {
    var scorer = scorer
    scorer.score(evaluation.situation)
    return Question.allCases.compactMap { leadRange(of: $0, answers[$0], evaluation, &scorer) }
      .filter { $0.width > 0 }
      .sorted { ($1.width, $0.question.rawValue) < ($0.width, $1.question.rawValue) }
  }

  private func leadRange(
    of question: Question, _ answer: Answer?, _ evaluation: Evaluation, _ scorer: inout Scorer
  ) -> LeadRange? {
    let given = evaluation.situation
    let ends = trials(of: question, answer, in: given).map { answer in
      scorer.move(to: situation(given, with: answer, to: question), after: question)
      return LeadRange.End(
        answer: answer, lead: scorer.lead(of: evaluation.winner), winner: scorer.winner)
    }
    scorer.move(to: given, after: question)
    guard let least = ends.min(by: { $0.lead < $1.lead }),
      let most = ends.max(by: { $0.lead < $1.lead })
    else { return nil }
    return LeadRange(question: question, least: least, most: most)
  }

  /// The answers to try, the given one among them.
  private func trials(
    of question: Question, _ answer: Answer?, in given: Situation
  ) -> [Answer] {
    let all = completions.answers(to: question, in: given, stepsPerDecade: 1)
    guard question.isNumber, !all.isEmpty else { return all }
    if case .level = answer { return question.levels.indices.map { .level($0) } }
    if let number = given.number(question), number > 0 {
      return [0.5, 1, 2].map { .quantity(Quantity(max(question.least, number * $0))) }
    }
    let likely = rubric.outcomes(of: question, otherwise: all).map(\.answer)
    return answer == nil ? likely : likely + [.quantity(Quantity(0))]
  }
}

extension Scorer {
  /// By how much a strategy leads the best of the others; negative where another is ahead.
  fileprivate func lead(of strategy: Int) -> Int {
    totals[strategy] - totals[best(except: strategy)]
  }
}
