/// Applies a rubric to answers: resolve, estimate, gate, score, rank. The only evaluator there is;
/// explanations read what it returns.
struct Evaluator: Sendable {
  let rubric: Rubric
  /// By criterion position.
  let weights: [Int]

  /// An evaluator that weighs the criteria as the rubric does, or as stated.
  init(_ rubric: Rubric, weights: [Int]? = nil) {
    self.rubric = rubric
    self.weights = weights ?? rubric.criteria.map(\.weight)
  }

  /// What the rules say about these answers.
  func evaluate(_ answers: Answers) -> Evaluation {
    let situation = situation(answers)
    let assessments = rubric.strategies.indices.map { assess($0, in: situation) }
    return Evaluation(
      situation: situation, assessments: assessments, ranking: rank(assessments), weights: weights)
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

  private func assess(_ strategy: Int, in situation: Situation) -> Evaluation.Assessment {
    let gates = rubric.gates.indices.filter { index in
      rubric.gates[index].strategy == strategy
        && rubric.gates[index].when.truth(in: situation, for: strategy) == .yes
    }
    let cells = rubric.criteria.indices.map { cell(strategy, $0, in: situation) }
    return Evaluation.Assessment(
      gates: gates,
      feasibility: gates.map { rubric.gates[$0].effect }.max() ?? .feasible,
      cells: cells,
      total: zip(cells, weights).reduce(0) { $0 + $1.0.value * $1.1 })
  }

  private func cell(
    _ strategy: Int, _ criterion: Int, in situation: Situation
  ) -> Evaluation.Cell {
    let hit = hit(strategy, rubric.criteria[criterion].tables, in: situation)
    let base = hit.map { rubric.criteria[criterion].tables[$0.table].rows[$0.row].scores[strategy] }
    let adjustments = rubric.adjustments.indices.filter { index in
      let adjustment = rubric.adjustments[index]
      return adjustment.criterion == criterion && adjustment.points[strategy] != 0
        && adjustment.when.truth(in: situation, for: strategy) == .yes
    }
    let raw = adjustments.reduce(base ?? rubric.criteria[criterion].neutral) {
      $0 + rubric.adjustments[$1].points[strategy]
    }
    return Evaluation.Cell(
      hit: hit, adjustments: adjustments, raw: raw, value: min(100, max(0, raw)))
  }

  private func hit(
    _ strategy: Int, _ tables: [Table], in situation: Situation
  ) -> Evaluation.Hit? {
    for (index, table) in tables.enumerated() where table.strategies.contains(strategy) {
      if let row = table.row(in: situation, for: strategy) {
        return Evaluation.Hit(table: index, row: row)
      }
    }
    return nil
  }

  /// Best first: what is not ruled out before what is, then by score, then by commitment. If all
  /// are ruled out, the one with the fewest gates against it comes first.
  private func rank(_ assessments: [Evaluation.Assessment]) -> [Int] {
    let allRuledOut = assessments.allSatisfy { $0.feasibility == .ruledOut }
    func key(_ index: Int) -> (Int, Int, Int) {
      let assessment = assessments[index]
      let ruledOut = assessment.feasibility == .ruledOut
      let barring = assessment.gates.count { rubric.gates[$0].effect == .ruledOut }
      let obstacles = allRuledOut ? barring : ruledOut ? 1 : 0
      return (obstacles, -assessment.total, index)
    }
    return assessments.indices.sorted { key($0) < key($1) }
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
