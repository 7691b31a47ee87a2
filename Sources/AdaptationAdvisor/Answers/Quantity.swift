/// A number that may be known only as a range: an exact value is a range of width zero.
///
/// Units depend on the question: US dollars, days, counts or milliseconds.
public struct Quantity: Hashable, Sendable {
  /// The lowest value it may have.
  public let low: Double
  /// The highest value it may have.
  public let high: Double

  /// An exactly known value.
  public init(_ value: Double) {
    low = value
    high = value
  }

  /// A value somewhere in a range.
  public init(_ range: ClosedRange<Double>) {
    low = range.lowerBound
    high = range.upperBound
  }

  /// A range whose ends need not be in order, see ``isValid``.
  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether the value is known exactly.
  public var isExact: Bool { low == high }

  /// The value that scores are computed at: the geometric middle, √(low × high).
  ///
  /// Money, time and counts matter by their ratio, so the middle of `5k..20k` is 10k. A range that
  /// begins at 0 begins at 1 for this purpose, or at its upper end if that is less.
  public var middle: Double {
    if low == high { return low }
    let start = low == 0 ? min(1, high) : low
    return start.squareRoot() * high.squareRoot()
  }

  /// Whether both ends are finite, not negative and in order, as every answer must be.
  var isValid: Bool { low.isFinite && high.isFinite && low >= 0 && low <= high }
}

extension Quantity: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// An exactly known value, as in `answers.budget = 20_000`.
  public init(integerLiteral value: Int) { self.init(Double(value)) }

  /// An exactly known value, as in `answers.time = 10.5`.
  public init(floatLiteral value: Double) { self.init(value) }
}
