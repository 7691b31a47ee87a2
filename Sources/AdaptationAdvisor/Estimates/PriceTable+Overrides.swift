import Spelling

extension PriceTable {
  /// The table with some values replaced, as `--assume NAME=VALUE` asks.
  ///
  /// A value is a number (`2.10`, `$2.10`, `8B`, `1e9`) or a range (`1.5..3`), which is read at its
  /// geometric middle, at its arithmetic one if it starts at 0. The last of several for one name
  /// counts.
  ///
  /// - Throws: The first name or value that cannot be read.
  package func applying(
    overrides: [(name: String, value: String)]
  ) throws(PriceOverrideError) -> PriceTable {
    var table = self
    for (name, value) in overrides {
      guard let entry = table[name] else {
        throw .unknownName(name, suggestion: Spelling.nearest(to: name, among: names))
      }
      let range = try range(value, of: name)
      let middle =
        range.low > 0
        ? (range.low * range.high).squareRoot() : (range.low + range.high) / 2
      table.replace(
        with: entry.overridden(
          low: range.low, central: max(range.low, min(middle, range.high)), high: range.high))
    }
    return table
  }

  private var names: [String] { entries.map(\.name) }

  private func range(
    _ text: String, of name: String
  ) throws(PriceOverrideError) -> (low: Double, high: Double) {
    let parts = Self.ends(of: text)
    guard let low = parts.first.flatMap(Self.number), let high = parts.last.flatMap(Self.number)
    else {
      throw .notNumber(name: name, text: text)
    }
    guard low <= high else { throw .reversed(name: name, text: text) }
    let bounds = bounds(of: name)
    guard bounds.contains(low), bounds.contains(high) else {
      throw .outOfBounds(
        name: name, text: text, low: bounds.lowerBound, high: bounds.upperBound)
    }
    return (low, high)
  }

  /// The text before and after `..`, or the whole text.
  private static func ends(of text: String) -> [Substring] {
    guard let first = text.indices.first(where: { text[$0...].hasPrefix("..") }) else {
      return [text[...]]
    }
    return [text[..<first], text[text.index(first, offsetBy: 2)...]]
  }

  /// A finite number that may have a dollar sign before and k, M, B or T behind.
  private static func number(_ text: Substring) -> Double? {
    let digits = text.first == "$" ? text.dropFirst() : text
    let scales: [Character: Double] = ["k": 1e3, "M": 1e6, "B": 1e9, "T": 1e12]
    let scale = digits.last.flatMap { scales[$0] }
    let number = scale == nil ? digits : digits.dropLast()
    guard let first = number.first, ("0"..."9").contains(first) || first == ".",
      number.allSatisfy({ ("0"..."9").contains($0) || ".eE+-".contains($0) }),
      let value = Double(number), value.isFinite
    else { return nil }
    return value * (scale ?? 1)
  }

  /// What the formulas can work with under a name.
  private func bounds(of name: String) -> ClosedRange<Double> {
    Self.expectedNames(gpus: gpus).first { $0.name == name }?.assumption.bounds
      ?? 0...Magnitude.limit
  }
}
