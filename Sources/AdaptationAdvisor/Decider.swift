/// Decides one situation after the other in memory that is set aside once, for hot loops: the same
/// evaluator as ``Advisor``, without its texts.
///
///     var decider = Decider(Advisor())
///     for answers in situations { print(try decider.decide(answers).strategy) }
///
/// A decider is a value: give each task its own.
public struct Decider: Sendable {
  private let evaluator: Evaluator
  private var scorer: Scorer

  /// A decider that decides as an advisor does.
  public init(_ advisor: Advisor) {
    evaluator = advisor.evaluator
    scorer = evaluator.scorer
  }

  /// The bare decision for some answers.
  ///
  /// - Throws: ``AnswersError`` if no criterion is answered or a number is out of range.
  public mutating func decide(_ answers: Answers) throws(AnswersError) -> Decision {
    try answers.validate(for: evaluator.rubric)
    var situation = Situation(answers, meanings: scorer.rubric.meanings)
    // Nothing else in a decision reads the estimates.
    if situation.isHeldAgainstEstimates { evaluator.estimate(&situation) }
    scorer.score(situation)
    let evidence = evaluator.evidence(answers, &scorer)
    return decision(evidence)
  }

  private func decision(_ evidence: CallEvidence) -> Decision {
    let strategies = evaluator.strategies
    let winner = scorer.winner
    let scale = Double(evaluator.scale)
    return Decision(
      strategy: strategies[winner].strategy,
      technique: TechniqueChoice.name(
        scorer.techniques(of: winner), of: winner, in: evaluator.rubric),
      call: evidence.call(evaluator.thresholds),
      runnerUp: strategies.count > 1
        ? strategies[scorer.best(except: winner)].strategy : nil,
      margin: evidence.margin,
      standings: strategies.indices.map { index in
        Decision.Standing(
          strategy: strategies[index].strategy, score: Double(scorer.totals[index]) / scale,
          feasibility: scorer.feasibility(index))
      })
  }
}
