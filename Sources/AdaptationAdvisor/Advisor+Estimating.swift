extension Advisor {
  /// An advisor with a rubric and prices of one's own.
  ///
  /// - Parameters:
  ///   - rubric: the rules that decide.
  ///   - weights: weights that replace the rubric's, by criterion; only their proportions count.
  ///   - prices: what the estimates of cost and time assume.
  /// - Throws: ``WeightsError`` if a criterion is unknown, a weight is outside 0…1,000,000, or all
  ///   weights are 0.
  public init(
    rubric: Rubric, weights: [String: Int] = [:], prices: PriceTable
  ) throws(WeightsError) {
    self.rubric = rubric
    evaluator = Evaluator(
      rubric, weights: try Weights.merge(weights, into: rubric), estimator: Estimator(prices))
    weightsOverridden = weights.isEmpty ? nil : weights
  }

  /// The strategies that the rubric estimates by formula, with their cost models.
  package var estimated: [(strategy: Strategy, name: String, model: CostModel)] {
    rubric.strategies.compactMap { entry in
      entry.costModel.map { (entry.strategy, entry.name, $0) }
    }
  }

  /// What a situation looks like to the estimates.
  package func workload(for answers: Answers) -> Workload { Workload(evaluator.situation(answers)) }
}
