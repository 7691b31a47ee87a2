extension ReportBuilder {
  /// How firmly the weights hold the recommendation.
  var robustness: Report.Robustness {
    let analysis = WeightAnalysis(evaluation)
    let radius = analysis.radius
    let all = acceptability(over: .all(rubric.criteria.count))
    return Report.Robustness(
      radius: radius.value,
      threat: radius.threat.map {
        Report.Threat(
          criterion: rubric.criteria[$0.criterion].id, strategy: strategy($0.strategy))
      },
      marginByCriterion: byCriterion { lead($0) }, acceptability: byStrategy { all?.first[$0] },
      ranks: byStrategy { all?.ranks[$0] },
      centralWeights: byStrategy { index in
        all?.centralWeights[index].map { weights in byCriterion { weights[$0] } }
      },
      near: Report.Region(moved: Self.reach, order: nil, acceptability: near),
      ordered: order.map {
        Report.Region(moved: nil, order: $0, acceptability: ordered($0))
      },
      stability: byCriterion {
        let range = analysis.stability($0)
        return [range.lowerBound, range.upperBound]
      })
  }

  /// The share of weight that may move within ``Report/Robustness/near``.
  private static let reach = 0.2

  private var near: [String: Double] {
    let scale = Double(evaluation.scale)
    let weights = evaluation.weights.map { Double($0) / scale }
    let shares = acceptability(over: .around(weights, radius: Self.reach))
    return byStrategy { shares?.first[$0] }
  }

  private func ordered(_ order: [String]) -> [String: Double] {
    let positions = order.compactMap { id in rubric.criteria.firstIndex { $0.id == id } }
    let shares = acceptability(over: .ordered(positions))
    return byStrategy { shares?.first[$0] }
  }

  /// Positions of the strategies that are not ruled out.
  private var candidates: [Int] {
    rubric.strategies.indices.filter { !evaluation.isRuledOut($0) }
  }

  /// The shares of a region of weights that rank the candidates; none where there are too many of
  /// them, or of criteria.
  private func acceptability(over region: @autoclosure () -> WeightSimplex) -> Acceptability? {
    let candidates = candidates
    guard Acceptability.isFeasible(candidates.count, criteria: rubric.criteria.count)
    else { return nil }
    let values = candidates.map { evaluation.assessments[$0].cells.map { Double($0.value) } }
    return Acceptability(values, over: region())
  }

  /// The points by which the winner leads the runner-up on a criterion.
  private func lead(_ criterion: Int) -> Double {
    let winner = evaluation.assessments[evaluation.winner].cells[criterion].value
    let rival = evaluation.assessments[evaluation.runnerUp].cells[criterion].value
    return Double(evaluation.weights[criterion] * (winner - rival)) / Double(evaluation.scale)
  }

  private func byCriterion<Value>(_ value: (Int) -> Value) -> [String: Value] {
    Dictionary(
      uniqueKeysWithValues: rubric.criteria.indices.map { (rubric.criteria[$0].id, value($0)) })
  }

  /// By candidate, each given by its position among them.
  private func byStrategy<Value>(_ value: (Int) -> Value?) -> [String: Value] {
    let pairs = candidates.enumerated().compactMap { index, candidate in
      value(index).map { (strategy(candidate).rawValue, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
