import Spelling

extension PriceTable {
  /// The table with some values replaced, as `--assume NAME=VALUE` asks.
  ///
  /// A value is a number (`2.10`, `$2.10`, `8B`, `1e9`), or a range with its usual value
  /// (`1.5..2.10..3`) or without (`1.5..3`), which is then read at its geometric middle, at its
  /// arithmetic one if it starts at 0. The last of several for one name counts.
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
      let spread = try spread(value, of: name)
      table.replace(
        with: entry.overridden(low: spread.low, central: spread.central, high: spread.high))
    }
    return table
  }

  private var names: [String] { entries.map(\.name) }

  private func spread(
    _ text: String, of name: String
  ) throws(PriceOverrideError) -> Spread {
    let parts = Self.parts(of: text)
    let numbers = parts.compactMap(Self.number)
    guard numbers.count == parts.count, parts.count <= 3, let low = numbers.first,
      let high = numbers.last
    else {
      throw .notNumber(name: name, text: text)
    }
    let middle = low > 0 ? (low * high).squareRoot() : (low + high) / 2
    let central = numbers.count == 3 ? numbers[1] : max(low, min(middle, high))
    guard low <= central, central <= high else { throw .reversed(name: name, text: text) }
    let bounds = bounds(of: name)
    guard bounds.contains(low), bounds.contains(high) else {
      throw .outOfBounds(
        name: name, text: text, low: bounds.lowerBound, high: bounds.upperBound)
    }
    return Spread(low, central, high)
  }

  /// The texts before, between and after `..`.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text[...]
    while let dots = rest.indices.first(where: { rest[$0...].hasPrefix("..") }) {
      parts.append(rest[..<dots])
      rest = rest[rest.index(dots, offsetBy: 2)...]
    }
    return parts + [rest]
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
