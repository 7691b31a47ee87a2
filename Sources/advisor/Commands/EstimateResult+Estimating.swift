import AdaptationAdvisor

extension EstimateResult {
  /// The estimates of one strategy, or of all that are estimated by formula.
  ///
  /// - Throws: ``Failure/noSuchStrategy`` and ``Failure/assumption``.
  init(
    of answers: Answers, _ run: RunOptions, only name: String?, by advisor: Advisor,
    _ table: PriceTable
  ) throws(Failure) {
    let estimator = try run.estimator(table)
    var workload = advisor.workload(for: answers)
    let inputs = run.inputs
    // Whoever states tokens for fine-tuning means a run over plain text.
    if inputs.tokens != nil { workload.continuesPretraining = true }
    let wanted = try Self.strategies(advisor, name)
    let strategies = wanted.map { entry in
      StrategyEstimate(
        strategy: entry.strategy, name: entry.name,
        estimator.estimate(entry.model, for: workload, inputs),
        memory: entry.model == .fineTuning ? Self.memory(workload, estimator) : nil)
    }
    self.init(
      strategies: strategies,
      breakEven: wanted.count > 1 ? estimator.breakEvenSentence(for: workload, inputs) : nil,
      errorWorth: run.errorCost.map { cost in
        Self.errorWorth(
          strategies, requests: workload.monthlyRequests, each: cost.value, advisor.horizonMonths)
      })
  }

  /// What fewer wrong outputs are worth, as far as it is known how many outputs there are.
  private static func errorWorth(
    _ strategies: [StrategyEstimate], requests: Double?, each cost: Double, _ months: Double
  ) -> [String] {
    guard strategies.count > 1 else {
      return ["Fewer wrong outputs are held against what strategies cost: ask for all of them."]
    }
    guard let requests, requests > 0 else {
      return [ErrorWorth.unknown]
    }
    let worth = ErrorWorth(requests: requests, errorCost: cost, months: months)
    return worth.sentences(strategies.map { ($0.name, $0.estimate.costUSD.central) })
      + [
        ErrorWorth.unestimated + " Whether it can be done at all, with the money, time and people "
          + "there are, 'advisor recommend' says."
      ]
  }

  /// GPU memory by technique, for the model that is stated.
  private static func memory(_ workload: Workload, _ estimator: Estimator) -> [TechniqueMemory]? {
    workload.modelParameters.map { parameters in
      estimator.memory(parameters: parameters).map { need in
        TechniqueMemory(
          technique: need.technique.title, memoryGB: Report.Range(need.gigabytes),
          gpus: Report.Range(need.gpus))
      }
    }
  }

  private static func strategies(
    _ advisor: Advisor, _ name: String?
  ) throws(Failure) -> [(strategy: Strategy, name: String, model: CostModel)] {
    guard let name else { return advisor.estimated }
    let known = advisor.estimated.map(\.strategy.rawValue)
    let meant = known.name(meantBy: name)
    guard let entry = advisor.estimated.first(where: { $0.strategy.rawValue == meant }) else {
      throw .noSuchStrategy(name, known: known)
    }
    return [entry]
  }
}

extension StrategyEstimate {
  fileprivate init(
    strategy: Strategy, name: String, _ estimate: Estimate, memory: [TechniqueMemory]?
  ) {
    self.init(
      strategy: strategy, name: name, estimate: Report.Estimate(explaining: estimate),
      lowLines: estimate.favorableLines.map(Report.Line.init),
      highLines: estimate.adverseLines.map(Report.Line.init), memory: memory)
  }
}
