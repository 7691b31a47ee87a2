/// Applies a rubric to answers: resolve, estimate, gate, score, rank. The only evaluator there is;
/// explanations read what it returns.
struct Evaluator: Sendable {
  let rubric: Rubric
  /// By criterion position.
  let weights: [Int]
  let estimator: Estimator
  /// An unused scorer, to be copied by whoever scores.
  private let scorer: Scorer

  /// An evaluator that weighs the criteria as the rubric does, or as stated.
  init(_ rubric: Rubric, weights: [Int]? = nil, estimator: Estimator = .standard) {
    self.rubric = rubric
    self.estimator = estimator
    self.weights = weights ?? rubric.criteria.map(\.weight)
    scorer = Scorer(
      CompiledRubric(rubric), strategies: rubric.strategies.count, weights: self.weights)
  }

  /// What the rules say about these answers.
  func evaluate(_ answers: Answers) -> Evaluation {
    let situation = situation(answers)
    var scorer = scorer
    scorer.score(situation)
    return Evaluation(
      situation: situation,
      assessments: rubric.strategies.indices.map { assessment($0, scorer) },
      ranking: scorer.ranking, weights: weights)
  }

  /// The position of the strategy that each of some answers to a question would recommend.
  func winners(_ answers: Answers, trying alternatives: [Answer], to question: Question) -> [Int] {
    var scorer = scorer
    var changed = answers
    return alternatives.map { answer in
      changed[question] = answer
      scorer.score(situation(changed))
      return scorer.winner
    }
  }

  /// The answers with everything that follows from them before any rule is applied.
  func situation(_ answers: Answers) -> Situation {
    var situation = Situation(answers, meanings: rubric.levels)
    let workload = Workload(situation)
    for (position, strategy) in rubric.strategies.enumerated() {
      if let model = strategy.costModel {
        let outlook = estimator.outlook(model, for: workload)
        situation.costs.append(outlook.costUSD)
        situation.days.append(outlook.days)
      } else {
        let range = range(position, in: situation)
        situation.costs.append(range?.cost ?? Spread(0))
        situation.days.append(range?.days ?? Spread(0))
      }
    }
    return situation
  }

  /// The rubric's own estimate for a strategy: the first range that applies.
  func range(_ strategy: Int, in situation: Situation) -> EstimateRange? {
    rubric.estimates.first {
      $0.strategy == strategy && $0.when.truth(in: situation, for: strategy) == .yes
    }
  }

  private func assessment(_ strategy: Int, _ scorer: Scorer) -> Evaluation.Assessment {
    Evaluation.Assessment(
      gates: rubric.gates.indices.filter {
        scorer.gatesFired[$0] && rubric.gates[$0].strategy == strategy
      },
      feasibility: scorer.feasibility[strategy],
      cells: rubric.criteria.indices.map { cell(strategy, $0, scorer) },
      total: scorer.totals[strategy])
  }

  private func cell(_ strategy: Int, _ criterion: Int, _ scorer: Scorer) -> Evaluation.Cell {
    let index = strategy * rubric.criteria.count + criterion
    let adjustments = rubric.adjustments.indices.filter {
      scorer.fired[$0] && rubric.adjustments[$0].criterion == criterion
        && rubric.adjustments[$0].points[strategy] != 0
    }
    return Evaluation.Cell(
      hit: scorer.hit(index), adjustments: adjustments, raw: scorer.raw[index],
      value: min(100, max(0, scorer.raw[index])))
  }
}
