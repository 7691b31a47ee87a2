/// Measures whether a rubric's rules, not its fitted points, carry its agreement with cases.
///
/// The cases are dealt into folds. For each fold all points are forgotten and fitted anew on the
/// other folds, starting from zero: the conditions of the rules, and on adjustments the side they
/// speak for, are all that is kept. The fold is then predicted with points that never saw it.
package struct CrossValidation: Sendable {
  private let rubric: Rubric
  private let cases: [Example]
  /// By fitted point, the sign that an adjustment's reason gives it; 0 where any will do.
  private let signs: [Double]

  package struct Figures: Hashable, Sendable, Encodable {
    package let folds: Int
    /// Shares of the cases, each predicted without having been seen.
    package let strict: Double
    package let credible: Double
  }

  /// One case as the fit sees it.
  private struct Example: Sendable {
    /// By strategy position: the points that count for it.
    let active: [[Int]]
    /// By strategy position: whether it is ruled out.
    let ruledOut: [Bool]
    /// Position of the strategy chosen.
    let chosen: Int
    let published: PublishedCase
  }

  /// - Parameter cases: those whose chosen strategy the rubric does not have are left out.
  package init(_ rubric: Rubric, _ cases: [PublishedCase]) {
    self.rubric = rubric
    let index = PointIndex(rubric)
    signs = index.signs
    let evaluator = Evaluator(rubric)
    self.cases = cases.compactMap { published in
      let chosen = rubric.strategies.firstIndex { $0.strategy == published.chosen }
      let evaluation = evaluator.evaluate(published.answers)
      return chosen.map {
        Example(
          active: index.active(evaluation),
          ruledOut: evaluation.ranking.indices.map(evaluation.isRuledOut),
          chosen: $0, published: published)
      }
    }
  }

  /// Predicts every case with points fitted on the others' folds.
  package func figures(folds: Int) -> Figures {
    var (strict, credible) = (0, 0)
    for fold in 0..<folds {
      let points = fit(cases.enumerated().filter { $0.offset % folds != fold }.map(\.element))
      for (index, example) in cases.enumerated() where index % folds == fold {
        let winner = predict(example, points)
        strict += winner == example.chosen ? 1 : 0
        credible += example.published.accepts(rubric.strategies[winner].strategy) ? 1 : 0
      }
    }
    let total = Double(max(1, cases.count))
    return Figures(
      folds: folds, strict: Double(strict) / total, credible: Double(credible) / total)
  }

  private func scores(_ example: Example, _ points: [Double]) -> [Double] {
    example.active.map { $0.reduce(0) { $0 + points[$1] } }
  }

  private func predict(_ example: Example, _ points: [Double]) -> Int {
    let scores = scores(example, points)
    let candidates = scores.indices.filter { !example.ruledOut[$0] }
    return (candidates.isEmpty ? Array(scores.indices) : candidates)
      .max { scores[$0] < scores[$1] } ?? 0
  }

  /// Points that maximize the likelihood of the chosen strategies, less a penalty on their squares
  /// (multinomial logistic regression with ridge 1), by projected gradient descent.
  private func fit(_ examples: [Example]) -> [Double] {
    var points = [Double](repeating: 0, count: signs.count)
    for _ in 0..<Self.steps {
      var gradient = points.map { $0 * Self.ridge }
      for example in examples {
        for (strategy, share) in Numerics.shares(scores(example, points)).enumerated() {
          let error = share - (strategy == example.chosen ? 1 : 0)
          for point in example.active[strategy] { gradient[point] += error }
        }
      }
      for index in points.indices {
        points[index] -= Self.rate * gradient[index]
        if points[index] * signs[index] < 0 { points[index] = 0 }
      }
    }
    return points
  }

  private static let ridge = 1.0
  private static let rate = 0.02
  private static let steps = 400
}
