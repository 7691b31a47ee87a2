#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The functions of the C library's mathematics that are used: the one file that knows which C
/// library there is.
package enum Numerics {
  /// How many powers of ten a positive number is, as a fraction.
  package static func powersOfTen(_ value: Double) -> Double { log10(value) }

  /// A power of ten.
  package static func tenToThe(_ exponent: Double) -> Double { pow(10, exponent) }

  /// The least whole number that both divide.
  static func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return a / x * b
  }

  /// The shares of a whole that some scores stand for: eˢ ÷ Σ eˢ (softmax).
  static func shares(_ scores: [Double]) -> [Double] {
    let highest = scores.max() ?? 0
    let powers = scores.map { exp($0 - highest) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }
}
