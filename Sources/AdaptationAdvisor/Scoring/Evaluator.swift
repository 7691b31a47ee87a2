/// Applies a rubric to answers: resolve, estimate, gate, score, rank. The only evaluator there is;
/// explanations read what it returns.
struct Evaluator: Sendable {
  let rubric: Rubric
  /// By criterion position.
  let weights: [Int]
  /// An unused scorer, to be copied by whoever scores.
  private let scorer: Scorer

  /// An evaluator that weighs the criteria as the rubric does, or as stated.
  init(_ rubric: Rubric, weights: [Int]? = nil) {
    self.rubric = rubric
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
    for strategy in rubric.strategies.indices {
      let estimate = rubric.estimates.first {
        $0.strategy == strategy && $0.when.truth(in: situation, for: strategy) == .yes
      }
      situation.costs.append(estimate?.cost ?? .zero)
      situation.days.append(estimate?.days ?? .zero)
    }
    return situation
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

extension Spread {
  /// Nothing at all.
  static let zero = Spread(low: 0, central: 0, high: 0)
}

extension Feasibility: Comparable {
  /// Less restrictive first.
  public static func < (a: Feasibility, b: Feasibility) -> Bool { a.severity < b.severity }

  private var severity: Int {
    switch self {
    case .feasible: 0
    case .doubtful: 1
    case .ruledOut: 2
    }
  }
}
