import Foundation

@testable import AdaptationAdvisor

/// A printed sum as a reader with a pocket calculator understands it.
struct PrintedSum {
  let value: Double
  let result: Double
  /// The value that the last printed digit of the result stands for.
  let lastPlace: Double
  /// The exact result before rounding up to whole numbers, if the line says so.
  var isRoundedUp = false

  struct Unreadable: Error { let text: String }

  init(_ text: String) throws {
    let sides = text.components(separatedBy: " = ")
    guard let left = sides.first, let right = sides.last else { throw Unreadable(text: text) }
    let result = try Self.number(right)
    self.result = result.value
    lastPlace = result.lastPlace
    value = try Self.sum(left)
    if sides.count == 3 {
      // "292.432, rounded up to nodes of 8" or "1.93, rounded up".
      let parts = sides[1].components(separatedBy: ", rounded up")
      let node =
        parts.count == 2 ? parts[1].replacingOccurrences(of: " to nodes of ", with: "") : ""
      let isWhole = Double(node).map { result.value.remainder(dividingBy: $0) == 0 } ?? true
      isRoundedUp = try parts.count == 2 && isWhole && Self.near(value, Self.number(parts[0]))
    }
  }

  /// Whether the sum rounds to the result.
  var holds: Bool {
    isRoundedUp
      ? result >= value && result - value < 8.000_001 && result == result.rounded()
      : Self.near(value, (result, lastPlace))
  }

  private static func near(
    _ value: Double, _ printed: (value: Double, lastPlace: Double)
  ) -> Bool {
    abs(value - printed.value) <= printed.lastPlace * 0.500_001 + abs(value) * 1e-12
  }

  /// Terms joined by plus and minus, from left to right.
  private static func sum(_ text: String) throws -> Double {
    var total = 0.0
    for (index, part) in text.components(separatedBy: " + ").enumerated() {
      let terms = part.components(separatedBy: " − ")
      for (position, term) in terms.enumerated() {
        let value = try product(term)
        total += index >= 0 && position > 0 ? -value : value
      }
    }
    return total
  }

  /// Factors joined by times and divided by, from left to right.
  private static func product(_ text: String) throws -> Double {
    var value = 1.0
    for factor in text.components(separatedBy: " × ") {
      let parts = factor.components(separatedBy: " ÷ ")
      value *= try number(parts[0]).value
      for divisor in parts.dropFirst() { value /= try number(divisor).value }
    }
    return value
  }

  /// A number with commas, a dollar sign, a suffix and words, some of which are a scale.
  private static func number(_ text: String) throws -> (value: Double, lastPlace: Double) {
    let words = text.split(separator: " ", maxSplits: 1)
    var digits = String(words[0]).replacingOccurrences(of: ",", with: "")
    if digits.hasPrefix("$") { digits.removeFirst() }
    var scale = 1.0
    let suffixes: [Character: Double] = ["M": 1e6, "B": 1e9, "T": 1e12]
    if let last = digits.last, let suffix = suffixes[last] {
      scale = suffix
      digits.removeLast()
    }
    let unit = words.count > 1 ? String(words[1]) : ""
    if unit == "per M" { scale *= 1e-6 }
    if unit == "TFLOP/s" { scale *= 1e12 }
    guard let value = Double(digits) else { throw Unreadable(text: text) }
    let places = digits.split(separator: ".").dropFirst().first?.count ?? 0
    let isExponential = digits.contains("e")
    return (value * scale, isExponential ? abs(value) * 1e-15 : scale * pow(10, -Double(places)))
  }
}
