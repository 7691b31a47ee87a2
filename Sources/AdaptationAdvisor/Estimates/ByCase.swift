/// One number for each case, worked out together: every formula runs once and gives three figures.
///
/// The fourth place is a copy of the central one and is never read.
typealias ByCase = SIMD4<Double>

extension SIMD4<Double> {
  init(favorable: Double, central: Double, adverse: Double) {
    self.init(favorable, central, adverse, central)
  }

  var favorable: Double {
    get { x }
    set { x = newValue }
  }

  var central: Double { y }

  subscript(_ case: Case) -> Double { self[`case`.index] }

  /// The three figures in order.
  var span: Spread { Spread(x, y, z) }

  /// The greater of both in each case. Inlined, since `pointwiseMax` is a loop and a call.
  @inline(__always)
  func atLeast(_ other: Self) -> Self { replacing(with: other, where: other .> self) }

  @inline(__always)
  func atLeast(_ other: Double) -> Self { atLeast(Self(repeating: other)) }

  /// The smaller of both in each case.
  @inline(__always)
  func atMost(_ other: Self) -> Self { replacing(with: other, where: other .< self) }

  @inline(__always)
  func atMost(_ other: Double) -> Self { atMost(Self(repeating: other)) }

  /// The next whole numbers, upward. Exact for numbers from 0 on.
  ///
  /// Without the library's `rounded`, which is a call for each of the figures: adding so much that
  /// no fraction is left, and taking it away again, rounds to the nearest.
  @inline(__always)
  var roundedUp: Self {
    let nearest = (self + Self.allWhole) - Self.allWhole
    return (nearest + Self.zero.replacing(with: 1, where: nearest .< self))
      .replacing(with: self, where: self .>= Self.allWhole)
  }

  /// The next whole numbers, downward. Exact for numbers from 0 on.
  @inline(__always)
  var roundedDown: Self {
    let nearest = (self + Self.allWhole) - Self.allWhole
    return (nearest - Self.zero.replacing(with: 1, where: nearest .> self))
      .replacing(with: self, where: self .>= Self.allWhole)
  }

  /// 2⁵²: from here on every number is whole.
  private static var allWhole: Double { 0x1p52 }
}
