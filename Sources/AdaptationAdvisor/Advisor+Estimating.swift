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
    weightsOrder = nil
  }

  /// An advisor that knows only the order in which the criteria matter.
  ///
  /// Each criterion gets its rank order centroid weight, the mean of all weights in this order
  /// (Barron and Barrett 1996); reports also say how often each strategy is first over all of them.
  ///
  /// - Parameters:
  ///   - rubric: the rules that decide; the built-in ones if left out.
  ///   - order: the identifiers of all criteria, the most important first.
  ///   - prices: what the estimates of cost and time assume; the built-in ones if left out.
  /// - Throws: ``WeightsError`` if a criterion is unknown, missing or named twice.
  public init(
    rubric: Rubric = .standard, order: [String], prices: PriceTable = .standard
  ) throws(WeightsError) {
    let weights = try Weights.centroid(order, in: rubric)
    self.rubric = rubric
    evaluator = Evaluator(
      rubric, weights: rubric.criteria.map { weights[$0.id] ?? 0 }, estimator: Estimator(prices))
    weightsOverridden = weights
    weightsOrder = order
  }

  /// The strategies that the rubric chooses from, least commitment first.
  public var strategies: [Strategy] { rubric.strategies.map(\.strategy) }

  /// The strategies that the rubric estimates by formula, with their cost models.
  package var estimated: [(strategy: Strategy, name: String, model: CostModel)] {
    rubric.strategies.compactMap { entry in
      entry.costModel.map { (entry.strategy, entry.name, $0) }
    }
  }

  /// The months that cost is counted for.
  package var horizonMonths: Double { evaluator.estimator.horizonMonths }

  /// What a situation looks like to the estimates.
  package func workload(for answers: Answers) -> Workload { Workload(evaluator.situation(answers)) }
}
