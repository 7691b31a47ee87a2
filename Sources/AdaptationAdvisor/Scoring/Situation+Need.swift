extension Situation {
  /// Whether even the least that a strategy takes is more than there is, of money or of time.
  func isBeyondMeans(_ strategy: Int) -> Bool {
    Fact.Resource.allCases.contains { resource in
      number(resource.question).map { $0 < need(resource, strategy).low } ?? false
    }
  }

  /// What a strategy is estimated to take.
  struct Need: Hashable, Sendable {
    /// Low, central and high of the cost, then of the days.
    private let figures: SIMD8<Double>

    static let nothing = Need(cost: Spread(0), days: Spread(0))

    init(cost: Spread, days: Spread) {
      figures = SIMD8(
        cost.low, cost.central, cost.high, days.low, days.central, days.high, 0, 0)
    }

    /// US dollars over the horizon.
    var cost: Spread { Spread(ordered: figures[0], figures[1], figures[2]) }

    /// Calendar days until it serves.
    var days: Spread { Spread(ordered: figures[3], figures[4], figures[5]) }

    /// A figure by its place.
    subscript(place: Int) -> Double { figures[place] }

    /// The place of what a strategy takes of a resource.
    static func place(_ resource: Fact.Resource, _ bound: Fact.Bound) -> Int {
      let first = resource == .budget ? 0 : 3
      switch bound {
      case .low: return first
      case .central: return first + 1
      case .high: return first + 2
      }
    }
  }
}
