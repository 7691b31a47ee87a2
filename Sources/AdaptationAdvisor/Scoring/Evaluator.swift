/// Applies a rubric to answers: resolve, estimate, gate, score, rank. The only evaluator there is;
/// explanations read what it returns.
///
/// A class only because it is large and never changes: passing it on counts one reference.
final class Evaluator: Sendable {
  let rubric: Rubric
  /// By criterion position.
  let weights: [Int]
  /// Σ weight.
  let scale: Int
  let estimator: Estimator
  /// What the rubric says that every decision needs, at hand.
  let strategies: [Strategy]
  let costModels: [CostModel?]
  let thresholds: CallThresholds
  let reservations: [Reservation]
  /// The questions that something reads.
  let used: QuestionSet
  /// Answers worth trying.
  let completions: Completions
  /// An unused scorer, to be copied by whoever scores.
  let scorer: Scorer

  /// An evaluator that weighs the criteria as the rubric does, or as stated.
  init(_ rubric: Rubric, weights: [Int]? = nil, estimator: Estimator = .standard) {
    self.rubric = rubric
    self.estimator = estimator
    self.weights = weights ?? rubric.criteria.map(\.weight)
    scale = self.weights.reduce(0, +)
    strategies = rubric.strategies.map(\.strategy)
    costModels = rubric.strategies.map(\.costModel)
    thresholds = rubric.call.thresholds
    reservations = rubric.call.reservations
    used = QuestionSet(rubric.usedQuestions)
    completions = Completions(rubric)
    scorer = Scorer(rubric, weights: self.weights)
  }

  /// What the rules say about these answers.
  func evaluate(_ answers: Answers) -> Evaluation {
    var scorer = scorer
    scorer.score(situation(answers))
    return evaluation(scorer)
  }

  /// What a scorer found, rule by rule.
  func evaluation(_ scorer: borrowing Scorer) -> Evaluation {
    let fired = rubric.adjustments.indices.filter { scorer.hasFired(adjustment: $0) }
    let gatesFired = rubric.gates.indices.filter { scorer.hasFired(gate: $0) }
    let assessments = rubric.strategies.indices.map { strategy in
      let cells = rubric.criteria.indices.map { criterion in
        let index = strategy * rubric.criteria.count + criterion
        let adjustments = fired.filter {
          rubric.adjustments[$0].criterion == criterion
            && rubric.adjustments[$0].points[strategy] != 0
        }
        return Evaluation.Cell(
          hit: scorer.hit(index), adjustments: adjustments, raw: scorer.raw[index],
          value: min(100, max(0, scorer.raw[index])))
      }
      return Evaluation.Assessment(
        gates: gatesFired.filter { rubric.gates[$0].strategy == strategy },
        feasibility: scorer.feasibility(strategy), cells: cells, total: scorer.totals[strategy])
    }
    return Evaluation(
      situation: scorer.situation, assessments: assessments, ranking: scorer.ranking,
      techniques: scorer.techniques(of: scorer.winner), weights: weights)
  }

  /// The position of the strategy that each of some answers to a question would recommend.
  func winners(_ answers: Answers, trying alternatives: [Answer], to question: Question) -> [Int] {
    var scorer = scorer
    scorer.score(situation(answers))
    let given = scorer.situation
    return alternatives.map { answer in
      scorer.move(to: situation(given, with: answer, to: question), after: question)
      return scorer.winner
    }
  }
}

extension Evaluator {
  /// The answers with everything that follows from them before any rule is applied.
  func situation(_ answers: Answers) -> Situation {
    var situation = Situation(answers, meanings: scorer.rubric.meanings)
    estimate(&situation)
    return situation
  }

  /// A situation with one question answered otherwise, or left open.
  func situation(_ given: Situation, with answer: Answer?, to question: Question) -> Situation {
    var situation = given
    situation.answer(question, answer, meanings: scorer.rubric.meanings)
    if movesNeeds(question) { estimate(&situation) }
    return situation
  }

  /// Whether an answer to a question can move what strategies are estimated to take.
  func movesNeeds(_ question: Question) -> Bool {
    Workload.moved(by: question) || !rubric.estimates.isEmpty
  }

  /// Works out what every strategy takes.
  func estimate(_ situation: inout Situation) { estimate(&situation, by: estimator) }

  /// The same, unless it is done.
  func estimateOnce(_ situation: inout Situation) {
    if situation.needs.isEmpty { estimate(&situation) }
  }

  /// The same by an estimator that assumes something else.
  func estimate(_ situation: inout Situation, by estimator: Estimator) {
    let workload = Workload(situation).bounded
    let preparation = estimator.preparation(for: workload)
    if situation.needs.count != costModels.count {
      situation.needs = Array(repeating: .nothing, count: costModels.count)
    }
    for position in costModels.indices {
      if let model = costModels[position] {
        situation.needs[position] = estimator.need(model, for: workload, preparation)
      } else {
        let range = range(position, in: situation)
        situation.needs[position] = .init(
          cost: range?.cost ?? Spread(0), days: range?.days ?? Spread(0))
      }
    }
  }

  /// The rubric's own estimate for a strategy: the first range that applies.
  func range(_ strategy: Int, in situation: Situation) -> EstimateRange? {
    rubric.estimates.first {
      $0.strategy == strategy && $0.when.truth(in: situation, for: strategy) == .yes
    }
  }
}
