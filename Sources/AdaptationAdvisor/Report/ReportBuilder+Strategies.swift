extension ReportBuilder {
  /// One strategy's part of the report.
  func strategyReport(_ index: Int, rank: Int) -> Report.StrategyReport {
    let assessment = evaluation.assessments[index]
    return Report.StrategyReport(
      strategy: strategy(index), name: rubric.strategies[index].name, rank: rank,
      score: evaluation.score(index),
      feasibility: assessment.feasibility, gates: gates(index),
      criteria: rubric.criteria.indices.map { criterion($0, of: index) },
      tradeOffs: tradeOffs(index), estimate: estimate(index))
  }

  /// The gates that fired against a strategy, those that rule it out first.
  private func gates(_ strategy: Int) -> [Report.Gate] {
    let fired = evaluation.assessments[strategy].gates
    let decisive = fired.filter { rubric.gates[$0].effect == .ruledOut }
    let others = fired.filter { rubric.gates[$0].effect != .ruledOut }
    return (decisive + others).map { gate($0, strategy) }
  }

  /// A gate that fired, with its texts filled in.
  func gate(_ position: Int, _ strategy: Int) -> Report.Gate {
    let gate = rubric.gates[position]
    let text = GateText(
      evaluation.situation, answers, strategy: strategy,
      peopleCost: {
        rubric.strategies[strategy].costModel.map {
          evaluator.estimator.peopleCost($0, for: Workload(evaluation.situation))
        }
      },
      fittingModel: { fittingModel(for: strategy, within: $0) })
    return Report.Gate(
      rule: gate.rule.id, effect: gate.effect, because: text.fill(gate.rule.because),
      lift: text.fill(gate.lift), sources: gate.rule.sources)
  }

  /// The size of model with which a strategy would fit into a resource, in words.
  private func fittingModel(for strategy: Int, within resource: Fact.Resource) -> String {
    let situation = evaluation.situation
    let fitting = rubric.strategies[strategy].costModel.flatMap {
      evaluator.estimator.largestModel(
        $0, for: Workload(situation), budget: resource == .budget ? situation.number(.budget) : nil,
        days: resource == .time ? situation.number(.time) : nil)
    }
    guard let fitting else { return "a smaller model alone would not fit" }
    return "a model of up to \(Format.count(fitting)) parameters would fit"
  }

  private func criterion(_ position: Int, of strategy: Int) -> Report.Criterion {
    let cell = evaluation.assessments[strategy].cells[position]
    let weight = evaluation.weights[position]
    let scale = Double(evaluation.scale)
    return Report.Criterion(
      criterion: rubric.criteria[position].id, answered: evaluation.isAnswered(position),
      weight: Double(weight) / scale, value: Double(cell.value),
      unclamped: cell.raw == cell.value ? nil : cell.raw,
      points: Double(weight * cell.value) / scale,
      rules: contributions(cell, rubric.criteria[position], strategy))
  }

  private func contributions(
    _ cell: Evaluation.Cell, _ criterion: Criterion, _ strategy: Int
  ) -> [Report.Contribution] {
    let row = cell.hit.map { criterion.tables[$0.table].rows[$0.row] }
    let base = row.map { Report.Contribution($0.rule, .row, $0.scores[strategy]) }
    let adjustments = cell.adjustments.map { position in
      let adjustment = rubric.adjustments[position]
      return Report.Contribution(adjustment.rule, .adjustment, adjustment.points[strategy])
    }
    return (base.map { [$0] } ?? []) + adjustments
  }

  private func tradeOffs(_ strategy: Int) -> Report.TradeOffs {
    let fitting = rubric.tradeOffs.filter {
      $0.strategy == strategy && $0.applies(in: evaluation.situation)
    }
    func findings(_ kind: TradeOff.Kind) -> [Report.Finding] {
      fitting.filter { $0.kind == kind }.map { Report.Finding($0.rule) }
    }
    return Report.TradeOffs(
      gains: findings(.gain), costs: findings(.cost), risks: findings(.risk))
  }

  private func estimate(_ strategy: Int) -> Report.Estimate {
    guard let model = rubric.strategies[strategy].costModel else {
      return Report.Estimate(evaluator.range(strategy, in: evaluation.situation))
    }
    let workload = Workload(evaluation.situation)
    return Report.Estimate(
      explaining: evaluator.estimator.estimate(model, for: workload))
  }
}

extension Report.Contribution {
  fileprivate init(_ rule: Rule, _ kind: Report.ContributionKind, _ value: Int) {
    self.init(
      rule: rule.id, kind: kind, value: value, because: rule.because, sources: rule.sources)
  }
}
