/// A table of levels or half-open bands, exactly one row of which hits.
struct Table: Hashable, Sendable {
  /// What is looked up.
  let reads: Fact
  /// Positions of the strategies the table gives values for.
  let strategies: [Int]
  let rows: [Row]
  /// For each strategy position, the direction its score is declared to take as the fact grows.
  let monotone: [Int: Direction]

  enum Direction: String, Hashable, Sendable, CaseIterable {
    case rising, falling
  }

  struct Row: Hashable, Sendable {
    let rule: Rule
    let match: Match
    /// A score for each strategy position, 0…100; 0 where the table does not list the strategy.
    let scores: [Int]
  }

  enum Match: Hashable, Sendable {
    /// This level.
    case level(Int)
    /// From the first, up to but not including the second (infinite in the last row).
    case band(Double, Double)
  }
}

extension Table.Match: Comparable {
  /// Levels by position, bands by where they begin.
  static func < (a: Table.Match, b: Table.Match) -> Bool { a.start < b.start }

  private var start: Double {
    switch self {
    case .level(let index): Double(index)
    case .band(let low, _): low
    }
  }
}
