/// How far strategies can be apart at most, by a bound that holds for all answers.
///
/// On each criterion the rows may be any that can hit together, and all adjustments that help may
/// apply at once, whether or not their conditions can hold together; those without a condition
/// apply always. So nothing is ever farther
/// apart, though the bound may not be reached.
struct ScoreBounds: Sendable {
  let rubric: Rubric

  /// Points, 0…100, by which a strategy can lead another at most; negative where it always trails.
  func lead(of strategy: Int, over rival: Int) -> Double {
    let weights = rubric.criteria.map(\.weight)
    let sum = rubric.criteria.indices.reduce(0) { sum, criterion in
      sum + weights[criterion] * difference(criterion, strategy, rival)
    }
    return Double(sum) / Double(weights.reduce(0, +))
  }

  /// The largest margin that any recommendation can have.
  var greatestMargin: Double {
    let pairs = rubric.strategies.indices.flatMap { strategy in
      rubric.strategies.indices.filter { $0 != strategy }.map { lead(of: strategy, over: $0) }
    }
    return max(0, pairs.max() ?? 0)
  }

  private func difference(_ position: Int, _ strategy: Int, _ rival: Int) -> Int {
    let adjustments = rubric.adjustments.filter { $0.criterion == position }
    let gain = adjustments.reduce(0) { $0 + $1.most(strategy) }
    let loss = adjustments.reduce(0) { $0 + $1.least(rival) }
    return bases(rubric.criteria[position], strategy, rival).map { mine, other in
      min(100, max(0, mine + gain)) - min(100, max(0, other + loss))
    }.max() ?? 0
  }

  /// The base values that two strategies can have at once.
  private func bases(
    _ criterion: Criterion, _ strategy: Int, _ rival: Int
  ) -> [(Int, Int)] {
    let mine = lookups(criterion, strategy)
    let others = lookups(criterion, rival)
    return mine.flatMap { first in
      others.flatMap { second -> [(Int, Int)] in
        if let table = first.table, first.table == second.table {
          let isShared = !criterion.tables[table].reads.isPerStrategy
          if isShared { return zip(first.scores, second.scores).map { ($0, $1) } }
        } else if !first.canPrecede(second, for: rival, criterion)
          || !second.canPrecede(first, for: strategy, criterion)
        {
          return []
        }
        return first.scores.flatMap { a in second.scores.map { (a, $0) } }
      }
    }
  }

  /// Where a strategy's value can come from: each table that lists it, or the neutral value.
  private func lookups(_ criterion: Criterion, _ strategy: Int) -> [Lookup] {
    let tables = criterion.tables.enumerated().filter { $0.element.strategies.contains(strategy) }
    return tables.map {
      Lookup(table: $0.offset, scores: $0.element.rows.map { $0.scores[strategy] })
    }
      + [Lookup(table: nil, scores: [criterion.neutral])]
  }

  private struct Lookup {
    /// Position of the table; none for the neutral value.
    let table: Int?
    let scores: [Int]

    /// Whether this table can have an answer while the other's lookup gets past it: not if it lists
    /// the other's strategy and comes first.
    func canPrecede(_ other: Lookup, for strategy: Int, _ criterion: Criterion) -> Bool {
      guard let table, table < other.table ?? .max else { return true }
      return !criterion.tables[table].strategies.contains(strategy)
    }
  }
}

extension Adjustment {
  /// The most points that it can give a strategy.
  fileprivate func most(_ strategy: Int) -> Int {
    when == .always ? points[strategy] : max(0, points[strategy])
  }

  /// The least.
  fileprivate func least(_ strategy: Int) -> Int {
    when == .always ? points[strategy] : min(0, points[strategy])
  }
}
