/// A positive number as it is printed for a reader with a pocket calculator: up to six significant
/// digits, commas between thousands, no needless zeros, `B` and `T` for huge counts. What is
/// printed is the number from then on, so that later figures follow from what the reader sees.
package struct PlainNumber: Hashable, Sendable, CustomStringConvertible {
  /// The printed text.
  package let description: String
  /// The number that the text says.
  package let value: Double

  /// Six significant digits, every digit before the point.
  package init(_ value: Double) {
    self.init(value, places: Self.places(for: value, digits: 6))
  }

  /// A count: `6.74B`, `2T`, `10M` from a million up where that needs no more than five digits,
  /// else as ``init(_:)``.
  package init(count value: Double) {
    let scales: [(scale: Double, suffix: String)] = [(1e12, "T"), (1e9, "B"), (1e6, "M")]
    guard let (scale, suffix) = scales.first(where: { value >= $0.scale }), value < 1e17 else {
      self.init(value)
      return
    }
    let mantissa = PlainNumber(
      value / scale, places: Self.places(for: value / scale, digits: 5))
    self.init(text: mantissa.description + suffix, value: mantissa.value * scale)
  }

  /// A length of time: one digit after the point, two significant ones below 1.
  package init(days value: Double) {
    self.init(value, places: value < 1 ? Self.places(for: value, digits: 2) : 1)
  }

  /// A price: `$2.95`, `$150`, `$0.0042`, with as many digits as a plain number.
  package init(price value: Double) {
    let places = max(2, Self.places(for: value, digits: 6))
    self.init(dollars: PlainNumber(value, places: places, least: 2))
  }

  /// Dollars: cents below 100,000, whole dollars from there on, three digits below ten cents.
  package init(dollars value: Double) {
    let places = value >= 100_000 ? 0 : max(2, value < 0.1 ? Self.places(for: value, digits: 3) : 2)
    self.init(dollars: PlainNumber(value, places: places, least: 2))
  }

  /// An amount with its sign, without cents if there are none.
  private init(dollars amount: PlainNumber) {
    let isRound = amount.description.hasSuffix(".00")
    let text = isRound ? String(amount.description.dropLast(3)) : amount.description
    self.init(text: "$" + text, value: amount.value)
  }

  private init(text: String, value: Double) {
    description = text
    self.value = value
  }

  /// A number with some digits after the point, without trailing zeros beyond the least number.
  private init(_ value: Double, places: Int, least: Int = 0) {
    let scale = Self.power(places)
    let scaled = (value * scale).rounded()
    guard 0..<9e15 ~= scaled else {
      self.init(text: value.description, value: value)
      return
    }
    self.init(
      text: Self.text(of: Int(scaled), places: places, least: least), value: scaled / scale)
  }

  /// A whole number with a point before its last digits, byte by byte: reports hold hundreds.
  private static func text(of number: Int, places: Int, least: Int) -> String {
    var divisor = (0..<places).reduce(1) { power, _ in power * 10 }
    var fraction = number % divisor
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    bytes.appendDigits(number / divisor)
    for place in stride(from: bytes.count - 3, to: 0, by: -3) {
      bytes.insert(UInt8(ascii: ","), at: place)
    }
    var written = 0
    while divisor > 1, fraction > 0 || written < least {
      if written == 0 { bytes.append(UInt8(ascii: ".")) }
      divisor /= 10
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / divisor))
      fraction %= divisor
      written += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Digits after the point for a number of significant digits, at most 15.
  private static func places(for value: Double, digits: Int) -> Int {
    var places = digits
    var bound = 1.0
    if value >= 1 {
      while value >= bound, places > 0 { (bound, places) = (bound * 10, places - 1) }
    } else {
      while value < bound, places < 15 { (bound, places) = (bound / 10, places + 1) }
      places -= 1
    }
    return places
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension PlainNumber {
  /// The number and the words behind it, which are given as after a number above 1: `1 GPU`.
  func text(with words: String) -> String {
    guard !words.isEmpty else { return description }
    guard description == "1" || description == "$1", !words.hasPrefix("for ") else {
      return description + " " + words
    }
    return description + " " + Self.singular(words)
  }

  /// The words with the first plural among them as a singular.
  private static func singular(_ words: String) -> String {
    var rest = words[...]
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
      let word = rest[..<end]
      if word == "people" { return "\(words[..<word.startIndex])person\(words[end...])" }
      let bytes = word.utf8
      if bytes.count > 2, bytes.last == UInt8(ascii: "s"), !bytes.contains(UInt8(ascii: "/")) {
        return "\(words[..<end].dropLast(word.hasSuffix("sses") ? 2 : 1))\(words[end...])"
      }
      rest = rest[end...].dropFirst()
    }
    return words
  }
}
