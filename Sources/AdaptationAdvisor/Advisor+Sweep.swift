extension Advisor {
  /// How the scores run over the nearest change of a single answer that would change the
  /// recommendation; none if no such change was found.
  package func nearestSweep(_ report: Report) -> Sweep? {
    let situation = evaluator.situation(report.answers)
    let near = report.flips.answers.compactMap { flip -> (Report.AnswerFlip, Double)? in
      Question(key: flip.question).map { (flip, Self.alikeness(flip, $0, situation)) }
    }
    guard let flip = near.max(by: { $0.1 < $1.1 })?.0, let question = Question(key: flip.question)
    else { return nil }
    guard let edge = flip.value, let given = situation.number(question), given > 0, edge > 0 else {
      return levels(flip, question, report.answers)
    }
    return Sweep(
      flip: flip, given: given,
      points: Self.numbers(from: given, over: edge).map {
        point(.quantity(Quantity($0)), to: question, in: report.answers, isGiven: $0 == given)
      })
  }

  /// How alike the answer that was given and the one that changes it are, 0…1, as for cases.
  private static func alikeness(
    _ flip: Report.AnswerFlip, _ question: Question, _ situation: Situation
  ) -> Double {
    let given: Answer?
    let other: Answer?
    if let edge = flip.value {
      given = situation.number(question).map { .quantity(Quantity($0)) }
      other = .quantity(Quantity(edge))
    } else {
      given = situation.level(question).map { .level($0) }
      other = question.level(named: flip.to).map { .level($0) }
    }
    return Similarity.agreement(question, given, other) ?? 0
  }

  private func levels(
    _ flip: Report.AnswerFlip, _ question: Question, _ answers: Answers
  ) -> Sweep? {
    let all = question.alternatives
    guard all.count > 1 else { return nil }
    return Sweep(
      flip: flip, given: nil,
      points: all.map {
        point($0, to: question, in: answers, isGiven: $0 == answers[question])
      })
  }

  private func point(
    _ answer: Answer, to question: Question, in answers: Answers, isGiven: Bool
  ) -> Sweep.Point {
    var changed = answers
    changed[question] = answer
    let evaluation = evaluator.evaluate(changed)
    return Sweep.Point(
      label: changed.words(for: question), value: answer.number, isGiven: isGiven,
      winner: rubric.strategies[evaluation.winner].strategy,
      scores: rubric.strategies.indices.map {
        Sweep.Score(
          strategy: rubric.strategies[$0].strategy, score: evaluation.score($0),
          isRuledOut: evaluation.isRuledOut($0))
      })
  }

  /// Numbers evenly spread by their ratio from beyond the one to beyond the other, both and a
  /// number just short of the second among them.
  private static func numbers(from given: Double, over edge: Double) -> [Double] {
    let (low, high) = (min(given, edge) / 3, max(given, edge) * 3)
    let ratio = Numerics.powersOfTen(high / low)
    let even = (0...80).map { low * Numerics.tenToThe(ratio * Double($0) / 80) }
    let short = edge * (edge < given ? 1 + 1e-6 : 1 - 1e-6)
    return Set(even + [given, edge, short]).sorted()
  }
}
