/// How large a share of weight space ranks each strategy first, second and so on: exact, without
/// sampling (stochastic multicriteria acceptability analysis of Lahdelma, Hokkanen and Salminen
/// 1998, with the integrals worked out by cutting simplices).
struct Acceptability: Hashable, Sendable {
  /// By strategy, by rank: the share of weight space that gives it this rank, 0…1.
  let ranks: [[Double]]
  /// By strategy: the mean of the weights that rank it first; none if no weights do.
  let centralWeights: [[Double]?]

  /// By strategy: the share of weight space that ranks it first.
  var first: [Double] { ranks.map { $0[0] } }

  /// - Parameters:
  ///   - values: by strategy, by criterion: the value. Of equal strategies the earlier ranks first.
  ///   - region: the weights to consider.
  init(_ values: [[Double]], over region: WeightSimplex) {
    let count = values.count
    let values = values.map { WeightSimplex.Shares($0) }
    var ranks = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    var centers = Array(repeating: WeightSimplex.Shares.zero, count: count)
    for order in Self.orders(of: Array(values.indices)) {
      for part in Self.parts(of: region, order, values) {
        for (rank, strategy) in order.enumerated() { ranks[strategy][rank] += part.share }
        centers[order[0]] += part.share * part.center
      }
    }
    // Parts of a whole may add up to a trace more than it.
    self.ranks = ranks.map { $0.map { min(1, $0) } }
    centralWeights = values.indices.map { index in
      let share = ranks[index][0]
      return share > 0 ? (centers[index] / share).prefix(region.corners.count) : nil
    }
  }

  /// Whether the shares can be worked out in well under a second: orders grow with the factorial of
  /// the strategies, and parts with the binomial coefficients of the criteria.
  static func isFeasible(_ strategies: Int, criteria: Int) -> Bool {
    (1...3).contains(strategies) && criteria <= WeightSimplex.limit
      || strategies == 4 && criteria <= 6
  }

  /// The parts of a region in which strategies rank in this order.
  private static func parts(
    of region: WeightSimplex, _ order: [Int], _ values: [WeightSimplex.Shares]
  ) -> [WeightSimplex] {
    zip(order, order.dropFirst()).reduce([region]) { parts, pair in
      let leads = values[pair.0] - values[pair.1]
      // Equal everywhere: the fixed order decides.
      if leads == .zero { return pair.0 < pair.1 ? parts : [] }
      return parts.flatMap { $0.part(where: leads) }
    }
  }

  /// Every order of some elements.
  private static func orders(of elements: [Int]) -> [[Int]] {
    guard elements.count > 1 else { return [elements] }
    return elements.flatMap { first in
      orders(of: elements.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
