/// A low, a central and a high figure of one quantity, in order, finite and not negative.
package struct Spread: Hashable, Sendable, Codable {
  package let low: Double
  package let central: Double
  package let high: Double

  /// The three figures, put in order. Those that are negative or not numbers count as 0, those
  /// beyond ``limit`` as the limit.
  @inline(__always) package init(_ a: Double, _ b: Double, _ c: Double) {
    let (a, b, c) = (Self.bounded(a), Self.bounded(b), Self.bounded(c))
    low = min(a, b, c)
    high = max(a, b, c)
    central = max(min(a, b), min(max(a, b), c))
  }

  /// Three figures that come from a spread.
  @inline(__always) init(ordered low: Double, _ central: Double, _ high: Double) {
    self.low = low
    self.central = central
    self.high = high
  }

  /// The same figure three times.
  package init(_ value: Double) {
    self.init(value, value, value)
  }

  /// More than any sum of money, time or work that makes sense, and far from overflow.
  package static let limit = 1e100

  @inline(__always) private static func bounded(_ value: Double) -> Double {
    value > 0 ? min(value, limit) : 0
  }
}
