extension ChangeSearch {
  /// Two answers that are changed together.
  struct Pair: Hashable {
    /// Positions among ``options`` and among their candidates.
    let first: Place
    let second: Place
    let steps: Int
    let winner: Int

    struct Place: Hashable {
      let option: Int
      let candidate: Int
    }
  }

  /// For every two questions and every strategy that changing both can make win, the nearest such
  /// change, nearest first.
  ///
  /// - Parameter isWanted: which strategies are looked for. A change that makes one of them win
  ///   alone is no part of a pair.
  func nearestPairs(_ isWanted: (Int) -> Bool) -> [Pair] {
    var search = PairSearch(self)
    var found: [Pair] = []
    for first in options.indices {
      for second in options.indices.dropFirst(first + 1) {
        search.pairs(of: first, second, isWanted, &found)
      }
    }
    return found.sorted {
      ($0.steps, $0.first.option, $0.second.option, $0.winner)
        < ($1.steps, $1.first.option, $1.second.option, $1.winner)
    }
  }

  /// The wanted strategies that changes of two answers can make win; looked for no further than
  /// until all are found.
  func winnersOfPairs(_ wanted: Set<Int>) -> Set<Int> {
    if wanted.isEmpty { return [] }
    var search = PairSearch(self)
    var left = wanted
    var found: [Pair] = []
    for first in options.indices {
      for second in options.indices.dropFirst(first + 1) {
        if left.isEmpty { return wanted }
        search.pairs(of: first, second, { left.contains($0) }, &found)
        left.subtract(found.map(\.winner))
      }
    }
    return wanted.subtracting(left)
  }
}
