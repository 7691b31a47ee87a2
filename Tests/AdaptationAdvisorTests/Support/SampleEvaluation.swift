@testable import AdaptationAdvisor

/// An evaluation with values of one's own, for what follows from values and weights alone.
struct SampleEvaluation {
  /// By strategy, by criterion.
  var values: [[Int]]
  var weights: [Int]
  var ruledOut: Set<Int> = []
  var doubtful: Set<Int> = []

  var analysis: WeightAnalysis { WeightAnalysis(evaluation) }

  var evaluation: Evaluation {
    let totals = values.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    let assessments = values.indices.map { strategy in
      Evaluation.Assessment(
        gates: [],
        feasibility: ruledOut.contains(strategy)
          ? .ruledOut : doubtful.contains(strategy) ? .doubtful : .feasible,
        cells: values[strategy].map { .init(hit: nil, adjustments: [], raw: $0, value: $0) },
        total: totals[strategy])
    }
    let ranking = values.indices.sorted {
      (ruledOut.contains($0) ? 1 : 0, -totals[$0], $0)
        < (ruledOut.contains($1) ? 1 : 0, -totals[$1], $1)
    }
    return Evaluation(
      situation: Situation(Answers(), meanings: []), assessments: assessments, ranking: ranking,
      techniques: [], weights: weights)
  }

  /// Values and weights by chance.
  static func random(_ random: inout SeededRandom) -> SampleEvaluation {
    let values = (0..<3).map { _ in (0..<5).map { _ in Int.random(in: 0...100, using: &random) } }
    let weights = (0..<5).map { _ in Int.random(in: 0...30, using: &random) }
    return SampleEvaluation(values: values, weights: [weights[0] + 1] + weights.dropFirst())
  }

  /// The winner's lead over a rival, in points, at shares of weight of one's own.
  func lead(over rival: Int, at shares: [Double]) -> Double {
    let winner = values[evaluation.winner]
    return zip(shares, zip(winner, values[rival])).reduce(0) { $0 + $1.0 * Double($1.1.0 - $1.1.1) }
  }

  /// The smallest lead over any rival that is not ruled out.
  func lead(at shares: [Double]) -> Double {
    let evaluation = evaluation
    return evaluation.ranking.dropFirst().filter { !ruledOut.contains($0) }
      .map { lead(over: $0, at: shares) }.min() ?? .infinity
  }

  /// The stated weights as shares.
  var shares: [Double] {
    let total = Double(weights.reduce(0, +))
    return weights.map { Double($0) / total }
  }
}
