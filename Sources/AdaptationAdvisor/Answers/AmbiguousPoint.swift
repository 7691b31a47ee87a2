/// A number with exactly three digits after its point, such as `20.000`: to some people a fraction,
/// to others thousands.
struct AmbiguousPoint: Hashable, Sendable {
  private let whole: String
  private let fraction: String

  /// - Returns: None for digits that can be read in one way only: with another number of digits
  ///   after the point, with more than three before it, with a zero or a separator there.
  init?(_ digits: String) {
    guard let parts = Self.parts(digits), !parts.whole.isEmpty, !parts.whole.hasPrefix("0") else {
      return nil
    }
    (whole, fraction) = parts
  }

  /// At most three digits before a point and exactly three after it.
  static func parts(_ digits: String) -> (whole: String, fraction: String)? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= 3, parts[1].count == 3,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    return (String(parts[0]), String(parts[1]))
  }

  /// What it is if the point is one, with as many digits as have to be written.
  var asFraction: String {
    guard let last = fraction.lastIndex(where: { $0 != "0" }) else { return whole }
    let digits = fraction[...last]
    return "\(whole).\(digits)" + (digits.count == 3 ? "0" : "")
  }

  /// What it is if the point separates thousands.
  var asThousands: String { whole + fraction }

  /// The same in words: `20 thousand`.
  var thousandsInWords: String { fraction == "000" ? "\(whole) thousand" : asThousands }

  /// The same with a suffix, where a unit has one: `20k`.
  func thousands(in unit: Question.Unit) -> String {
    fraction == "000" && (unit == .dollars || unit == .count) ? "\(whole)k" : asThousands
  }

  /// A regular expression for what cannot be told apart, up to the end of the number.
  static let pattern = #"[1-9][0-9]{0,2}\.[0-9]{3}[ \t]*(?:\.\.|$)"#
}
