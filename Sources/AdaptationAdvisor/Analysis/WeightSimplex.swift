/// A part of the space of weights: all mixtures of some corner weights.
///
/// Any simplex can be cut by a linear condition into smaller ones whose shares of its volume are
/// exact, so that shares of weight space need no sampling.
struct WeightSimplex: Hashable, Sendable {
  /// The share of weight of each criterion, as far as there are criteria; 0 beyond.
  typealias Shares = SIMD8<Double>

  /// The most criteria there can be.
  static let limit = Shares.scalarCount

  /// Corners, each a share for every criterion; as many as there are criteria.
  var corners: [Shares]
  /// The volume, as a share of the region that was started from.
  var share: Double

  /// All weights whatsoever.
  static func all(_ count: Int) -> WeightSimplex {
    let corners = (0..<count).map { corner in
      var shares = Shares.zero
      shares[corner] = 1
      return shares
    }
    return WeightSimplex(corners: corners, share: 1)
  }

  /// All weights in a stated order of importance.
  ///
  /// The corners put equal weight on the first, the first two, and so on; the center is the rank
  /// order centroid of Barron and Barrett (1996).
  ///
  /// - Parameter order: positions of the criteria, the most important first.
  static func ordered(_ order: [Int]) -> WeightSimplex {
    let corners = order.indices.map { last in
      var shares = Shares.zero
      for criterion in order[...last] { shares[criterion] = 1 / Double(last + 1) }
      return shares
    }
    return WeightSimplex(corners: corners, share: 1)
  }

  /// Every mixture of stated weights with at most a share of other weights.
  ///
  /// - Parameters:
  ///   - weights: shares that add up to 1.
  ///   - radius: the share that may move, 0…1.
  static func around(_ weights: [Double], radius: Double) -> WeightSimplex {
    let center = Shares(weights)
    let corners = all(weights.count).corners.map { (1 - radius) * center + radius * $0 }
    return WeightSimplex(corners: corners, share: 1)
  }

  /// The mean of all its weights.
  var center: Shares { corners.reduce(.zero, +) / Double(corners.count) }

  /// The parts in which Σ weight × lead ≥ 0, as simplices.
  func part(where leads: Shares) -> [WeightSimplex] {
    var values = Shares.zero
    for (index, corner) in corners.enumerated() { values[index] = (corner * leads).sum() }
    var parts: [WeightSimplex] = []
    split(values, into: &parts)
    return parts
  }

  /// Cuts the edge between a corner inside and one outside where the lead is zero, and goes on with
  /// both halves.
  ///
  /// The value at the cut is set to exactly 0 and the others are carried along: computed again it
  /// would be off by rounding, and the cutting would never end.
  private func split(_ values: Shares, into parts: inout [WeightSimplex]) {
    guard let outside = corners.indices.first(where: { values[$0] < 0 })
    else { return parts.append(self) }
    guard let inside = corners.indices.first(where: { values[$0] > 0 }) else { return }
    let ratio = values[inside] / (values[inside] - values[outside])
    let cut = corners[inside] + ratio * (corners[outside] - corners[inside])
    for (replaced, part) in [(outside, ratio), (inside, 1 - ratio)] {
      var half = self
      half.corners[replaced] = cut
      half.share *= part
      var carried = values
      carried[replaced] = 0
      half.split(carried, into: &parts)
    }
  }
}

extension WeightSimplex.Shares {
  /// These numbers, as many as fit.
  init(_ numbers: [Double]) {
    self = .zero
    for (index, number) in numbers.prefix(WeightSimplex.limit).enumerated() { self[index] = number }
  }

  /// The first few numbers.
  func prefix(_ count: Int) -> [Double] { (0..<count).map { self[$0] } }
}
