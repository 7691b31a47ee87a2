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
  /// The techniques of the last decision, a bit for each.
  private var techniques: [UInt64] = []
  /// By strategy: the names of techniques that came before, by their first word.
  private var names: [[UInt64: String]]

  /// A decider that decides as an advisor does.
  public init(_ advisor: Advisor) {
    evaluator = advisor.evaluator
    scorer = evaluator.scorer
    names = Array(repeating: [:], count: evaluator.strategies.count)
  }

  /// The bare decision for some answers.
  ///
  /// - Throws: ``AnswersError`` if no criterion is answered or a number is out of range.
  public mutating func decide(_ answers: Answers) throws(AnswersError) -> Decision {
    try answers.validate(for: evaluator.rubric)
    scorer.situation.take(answers, meanings: scorer.rubric.meanings)
    // Nothing else in a decision reads the estimates.
    if scorer.situation.isHeldAgainstEstimates {
      evaluator.estimate(&scorer.situation)
    } else {
      scorer.situation.needs.removeAll(keepingCapacity: true)
    }
    scorer.score()
    let evidence = evaluator.evidence(answers, &scorer)
    return decision(evidence)
  }

  private mutating func decision(_ evidence: CallEvidence) -> Decision {
    let strategies = evaluator.strategies
    let scale = Double(evaluator.scale)
    return Decision(
      strategy: strategies[evidence.winner], technique: technique(of: evidence.winner),
      call: evidence.call(evaluator.thresholds),
      runnerUp: strategies.count > 1 ? strategies[evidence.runnerUp] : nil,
      margin: evidence.margin, startWith: evidence.start.map { strategies[$0] },
      standings: strategies.indices.map { index in
        Decision.Standing(
          strategy: strategies[index], score: Double(scorer.totals[index]) / scale,
          feasibility: scorer.feasibility(index))
      })
  }

  /// The name of the technique; of the first 64 of a strategy put together only the first time.
  private mutating func technique(of strategy: Int) -> String {
    scorer.rubric.findTechniques(of: strategy, scorer.states, &techniques)
    let word = techniques.first ?? 0
    let isOneWord = techniques.dropFirst().allSatisfy { $0 == 0 }
    if isOneWord, let name = names[strategy][word] { return name }
    let positions = scorer.rubric.techniques[strategy].positions(techniques)
    let name = TechniqueChoice.name(positions, of: strategy, in: evaluator.rubric)
    if names[strategy].count == Self.mostNames { names[strategy] = [:] }
    if isOneWord { names[strategy][word] = name }
    return name
  }

  /// A bound on what is remembered for each strategy.
  private static let mostNames = 1000
}
