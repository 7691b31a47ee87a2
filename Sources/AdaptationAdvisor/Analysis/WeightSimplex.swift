/// A part of the space of weights: all mixtures of some corner weights.
///
/// Any simplex can be cut by a linear condition into smaller ones whose shares of its volume are
/// exact, so that shares of weight space need no sampling.
struct WeightSimplex: Hashable, Sendable {
  /// Corners, each a share for every criterion; as many as there are criteria.
  var corners: [[Double]]
  /// The volume, as a share of the region that was started from.
  var share: Double

  /// All weights whatsoever.
  static func all(_ count: Int) -> WeightSimplex {
    WeightSimplex(
      corners: (0..<count).map { corner in (0..<count).map { $0 == corner ? 1 : 0 } }, share: 1)
  }

  /// All weights in a stated order of importance.
  ///
  /// The corners put equal weight on the first, the first two, and so on; the center is the rank
  /// order centroid of Barron and Barrett (1996).
  ///
  /// - Parameter order: positions of the criteria, the most important first.
  static func ordered(_ order: [Int]) -> WeightSimplex {
    let corners = order.indices.map { last in
      order.indices.map { criterion in
        order[...last].contains(criterion) ? 1 / Double(last + 1) : 0
      }
    }
    return WeightSimplex(corners: corners, share: 1)
  }

  /// Every mixture of stated weights with at most a share of other weights.
  ///
  /// - Parameters:
  ///   - weights: shares that add up to 1.
  ///   - radius: the share that may move, 0…1.
  static func around(_ weights: [Double], radius: Double) -> WeightSimplex {
    let corners = all(weights.count).corners.map { corner in
      zip(weights, corner).map { (1 - radius) * $0 + radius * $1 }
    }
    return WeightSimplex(corners: corners, share: 1)
  }

  /// The mean of all its weights.
  var center: [Double] {
    corners[0].indices.map { criterion in
      corners.reduce(0) { $0 + $1[criterion] } / Double(corners.count)
    }
  }

  /// The parts in which Σ weight × lead ≥ 0, as simplices.
  func part(where leads: [Double]) -> [WeightSimplex] {
    let values = corners.map { corner in zip(corner, leads).reduce(0) { $0 + $1.0 * $1.1 } }
    var parts: [WeightSimplex] = []
    split(values, into: &parts)
    return parts
  }

  /// Cuts the edge between a corner inside and one outside where the lead is zero, and goes on with
  /// both halves.
  ///
  /// The value at the cut is set to exactly 0 and the others are carried along: computed again it
  /// would be off by rounding, and the cutting would never end.
  private func split(_ values: [Double], into parts: inout [WeightSimplex]) {
    guard let outside = values.firstIndex(where: { $0 < 0 }) else { return parts.append(self) }
    guard let inside = values.firstIndex(where: { $0 > 0 }) else { return }
    let ratio = values[inside] / (values[inside] - values[outside])
    let cut = zip(corners[inside], corners[outside]).map { $0 + ratio * ($1 - $0) }
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
