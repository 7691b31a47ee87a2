extension ReportBuilder {
  /// The nearest changes of answers and weights that would change the recommendation.
  var flips: Report.Flips {
    let pairs = evaluator.pairs(answers, evaluation, telling: 5)
    return Report.Flips(
      ranges: evidence.ranges.map(\.key), limits: evaluator.limits(evaluation).map(limit),
      assumptions: evaluator.assumptionFlips(evaluation).compactMap(flip),
      answers: nearFirst(evaluator.flips(answers, evaluation).flatMap(flips)),
      pairs: pairs.nearest.map {
        Report.PairFlip(changes: flips($0), strategy: strategy($0.winner))
      },
      pairsFound: pairs.found, pairsTried: pairs.tried,
      weights: WeightAnalysis(evaluation).nearestMoves.map {
        Report.WeightFlip(
          strategy: strategy($0.strategy), moved: $0.moved, to: rubric.criteria[$0.to].id)
      })
  }

  private func limit(_ limit: Limit) -> Report.Limit {
    var (to, value) = ("", Double?.none)
    switch limit.others {
    case .below(let least) where limit.question == .budget:
      (to, value) = ("below \(PlainNumber(dollars: least.rounded(.down)))", least)
    case .below(let least):
      (to, value) = ("below \(PlainNumber((least * 100).rounded(.down) / 100)) days", least)
    case .any(let others):
      to = others.map { answers.with($0, to: limit.question).words(for: limit.question) }.joined(
        separator: " or ")
    }
    return Report.Limit(
      question: limit.question.key, from: answers.words(for: limit.question), to: to, value: value,
      feasibility: limit.feasibility, startWith: limit.start.map(strategy))
  }

  private func flip(_ flip: AssumptionFlip) -> Report.AssumptionFlip? {
    let estimator = evaluator.estimator
    return estimator.table.entry(for: flip.assumption, gpu: estimator.gpu).map { entry in
      Report.AssumptionFlip(
        name: entry.name, unit: entry.unit, from: flip.given, to: flip.value,
        strategy: strategy(flip.winner), feasibility: flip.feasibility,
        startWith: flip.start.map(strategy))
    }
  }

  /// Changes in their order, but the far ones last, see ``Report/AnswerFlip/isFar``.
  private func nearFirst(_ flips: [Report.AnswerFlip]) -> [Report.AnswerFlip] {
    flips.filter { !$0.isFar } + flips.filter(\.isFar)
  }

  /// A number as a multiple of the one that was answered.
  private func times(_ change: Change) -> Double? {
    guard let given = evaluation.situation.number(change.question), given > 0 else { return nil }
    return change.answer.number.map { $0 / given }.flatMap { $0.isFinite ? $0 : nil }
  }

  /// What would make a strategy the recommended one.
  func reversal(to wanted: Int) -> Report.Reversal {
    let changes = evaluator.changes(of: answers, making: wanted, win: evaluation, telling: 12)
    return Report.Reversal(
      strategy: strategy(wanted), isRecommended: evaluation.winner == wanted,
      changes: changes.sets.map(flips), found: changes.found, tried: changes.tried)
  }

  private func flips(_ set: ChangeSet) -> [Report.AnswerFlip] {
    set.changes.map { change in
      Report.AnswerFlip(
        question: change.question.key, from: answers.words(for: change.question), to: change.text,
        value: change.answer.number, times: times(change), strategy: strategy(set.winner))
    }
  }

  /// The open questions that could change the recommendation.
  var askNext: [Report.OpenQuestion] {
    evaluator.openQuestions(answers, evaluation).map {
      Report.OpenQuestion(
        question: $0.question.key, text: $0.question.text(over: evaluator.estimator.horizonMonths),
        answers: $0.answers, couldChangeTo: $0.couldChangeTo.map(strategy),
        probability: $0.probability, value: $0.gain)
    }
  }

  /// The lead if one answer alone were another.
  var sensitivity: [Report.Sensitivity] {
    evaluator.leadRanges(answers, evaluation).map { range in
      Report.Sensitivity(
        question: range.question.key, answered: !answers.isOpen(range.question),
        answers: range.ends.map { end($0, range.question) })
    }
  }

  private func end(_ end: LeadRange.End, _ question: Question) -> Report.Sensitivity.End {
    var answers = Answers()
    answers[question] = end.answer
    var lead: Double?
    if case .by(let points) = end.lead { lead = Double(points) / Double(evaluation.scale) }
    return Report.Sensitivity.End(
      answer: answers.words(for: question), lead: lead, strategy: strategy(end.winner))
  }

  /// Who could be recommended once more is known.
  var unknowns: Report.Unknowns {
    let unknowns = evaluator.unknowns(answers, evaluation)
    return Report.Unknowns(
      combinations: unknowns.combinations, possible: unknowns.possible.map(strategy),
      necessary: unknowns.necessary.map(strategy), afterOne: unknowns.afterOne.map(strategy),
      afterTwo: unknowns.afterTwo.map(strategy))
  }
}
