/// Why a value cannot be assumed.
package enum PriceOverrideError: Error, Hashable, Sendable {
  case unknownName(String, suggestion: String?)
  case unknownGPU(String, known: [String], suggestion: String?)
  /// Neither a number nor a range.
  case notNumber(name: String, text: String)
  /// A range whose numbers are not in ascending order.
  case reversed(name: String, text: String)
  /// A number the formulas cannot work with.
  case outOfBounds(name: String, text: String, low: Double, high: Double)
}

extension PriceOverrideError {
  /// What is wrong and what to do, in one sentence without a full stop.
  package var message: String {
    switch self {
    case .unknownName(let name, let suggestion):
      "There is no assumption '\(name)'" + Self.hint(suggestion)
    case .unknownGPU(let name, let known, let suggestion):
      "There is no GPU '\(name)' in the price table"
        + (suggestion.map { Self.hint($0) } ?? "; it has \(known.joined(separator: ", "))")
    case .notNumber(let name, let text):
      "The value '\(text)' of '\(name)' is neither a number such as 2.10 nor a range such as 1.5..3 or 1.5..2.10..3"
    case .reversed(let name, let text):
      "The range '\(text)' of '\(name)' is not in ascending order; put the smallest number first"
    case .outOfBounds(let name, let text, let low, let high):
      high < Magnitude.limit
        ? "The value '\(text)' of '\(name)' must be from \(PlainNumber(low)) to \(PlainNumber(high))"
        : "The value '\(text)' of '\(name)' must be \(PlainNumber(low)) or more, and at most 1e18"
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean '\($0)'?" } ?? ""
  }
}
