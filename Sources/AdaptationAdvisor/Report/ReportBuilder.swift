/// Puts a report together from an evaluation: the texts beside the numbers.
struct ReportBuilder {
  let rubric: Rubric
  let answers: Answers
  let evaluation: Evaluation
  let evidence: CallEvidence
  private let advisor: Advisor
  /// The answers that these replaced.
  private let replaced: Answers
  /// Position of the strategy of which it is asked what would make it win.
  private let wanted: Int?
  /// Whether it is asked what became of every rule.
  private let explains: Bool

  var evaluator: Evaluator { advisor.evaluator }

  /// The criteria in the order of importance that was stated, if one was.
  var order: [String]? { advisor.weightsOrder }

  /// How firm the recommendation is.
  var call: Call { evidence.call(rubric.call.thresholds) }

  init(
    _ advisor: Advisor, _ answers: Answers, replaced: Answers = Answers(), wanted: Int? = nil,
    explains: Bool = false
  ) {
    self.advisor = advisor
    self.replaced = replaced
    self.wanted = wanted
    self.explains = explains
    self.answers = answers
    rubric = advisor.rubric
    var scorer = advisor.evaluator.scorer
    scorer.score(advisor.evaluator.situation(answers))
    evaluation = advisor.evaluator.evaluation(scorer)
    evidence = advisor.evaluator.evidence(answers, &scorer, isComplete: true)
  }

  var report: Report {
    Report(
      schema: 1, id: answers.id, rubric: reference, prices: prices, answers: answers,
      unanswered: answers.unanswered.map(\.key),
      replaced: replaced.count == 0 ? nil : replaced.answered.map(\.key),
      insteadOf: replaced.count == 0 ? nil : replaced,
      recommendation: recommendation,
      strategies: evaluation.ranking.enumerated().map { strategyReport($1, rank: $0 + 1) },
      robustness: robustness, flips: flips, wouldMake: wanted.map(reversal),
      askNext: askNext, foresight: Deferred { unknowns },
      swings: Deferred { sensitivity }, plan: plan, warnings: warnings,
      cases: similarCases,
      explanation: explains ? explanation : nil)
  }

  /// The strategy at a position.
  func strategy(_ index: Int) -> Strategy { rubric.strategies[index].strategy }

  private var reference: Report.RubricReference {
    Report.RubricReference(
      name: rubric.name, version: rubric.version, digest: rubric.digest,
      isBuiltIn: rubric.digest.isBuiltIn,
      weightsOverridden: advisor.weightsOverridden,
      sources: rubric.sources.isEmpty ? nil : rubric.sources)
  }

  private var prices: Report.PriceReference {
    let table = evaluator.estimator.table
    return Report.PriceReference(
      name: table.name, version: table.version, updated: table.updated.description,
      agedAfterMonths: Self.agedAfterMonths,
      aged: table.prices(olderThan: Self.agedAfterMonths).map(\.name),
      replaced: table.entries.compactMap(Report.ReplacedPrice.init))
  }

  /// Prices of models and GPUs have halved within such a time (F046, F095).
  private static let agedAfterMonths = 12

  var recommendation: Report.Recommendation {
    let technique = TechniqueChoice(
      evaluation.techniques, of: evaluation.winner, in: rubric)
    return Report.Recommendation(
      strategy: strategy(evaluation.winner), technique: technique.name, call: call,
      runnerUp: rubric.strategies.count > 1 ? strategy(evaluation.runnerUp) : nil,
      margin: evaluation.margin,
      startWith: evidence.start.map(strategy),
      notClearBecause: evidence.obstacles(rubric.call.thresholds),
      summary: Summary(self, technique: technique.name).text,
      techniques: technique.rules.map { Report.Finding($0.rule) },
      estimateNote: technique.estimateNote)
  }

  var plan: [Report.Stage] {
    rubric.plan.filter {
      $0.plans.contains(evaluation.winner) && applies($0.when, evaluation.winner)
    }.map {
      Report.Stage(
        stage: $0.name, strategy: strategy($0.strategy), do: $0.rule.because,
        moveOnWhen: $0.moveOnWhen, rule: $0.rule.id, sources: $0.rule.sources)
    }
  }

  private var warnings: [Report.Warning] {
    rubric.warnings.filter { $0.applies(to: evaluation.winner, in: evaluation.situation) }
      .map { Report.Finding($0.rule) }
  }

  private var similarCases: [Report.SimilarCase] {
    SimilarCases.published.nearest(to: answers, count: 3)
  }

  /// Whether a condition holds for certain, for a strategy.
  func applies(_ condition: Condition, _ strategy: Int) -> Bool {
    condition.truth(in: evaluation.situation, for: strategy) == .yes
  }
}

extension Report.Finding {
  init(_ rule: Rule) { self.init(rule: rule.id, text: rule.because, sources: rule.sources) }
}
