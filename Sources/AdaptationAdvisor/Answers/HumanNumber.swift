/// The parts of a number as people write it: digits with separators, and a suffix.
enum HumanNumber {
  /// What a suffix multiplies by: a power of ten to be written into the number, and a factor.
  struct Scale: Hashable, Sendable {
    var exponent = ""
    var factor = 1.0
  }

  /// The digits in a form that `Double` reads, or none: `1,200`, `1_200`, `.5` and `2e9` are fine;
  /// signs, hexadecimal, `nan` and misplaced separators are not.
  static func digits(_ text: String) -> String? {
    let mantissa = text.prefix { $0 != "e" && $0 != "E" }
    let exponent = text.dropFirst(mantissa.count)
    guard exponent.isEmpty || isExponent(exponent.dropFirst()) else { return nil }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap(ungrouped) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.allSatisfy(isDigit), !(whole.isEmpty && fraction.isEmpty) else { return nil }
    return (whole.isEmpty ? "0" : whole) + "." + (fraction.isEmpty ? "0" : String(fraction))
      + exponent
  }

  /// A number that is read back as it is: with a further digit where three after a point could pass
  /// for thousands.
  static func text(_ value: Double) -> String {
    let text = Format.plain(value)
    return AmbiguousPoint.parts(text) == nil ? text : text + "0"
  }

  /// What a suffix stands for in a unit, or none if it means nothing there.
  ///
  /// Months are 30 days and years 365: calendar precision is not meant.
  static func scale(_ suffix: String, unit: Question.Unit) -> Scale? {
    if unit == .days { return days[suffix.lowercased()].map { Scale(factor: $0) } }
    if unit == .milliseconds { return milliseconds[suffix.lowercased()].map { Scale(factor: $0) } }
    return powers[suffix.lowercased()].map { Scale(exponent: $0) }
  }

  /// What a suffix of one letter stands for in a unit, as a power of ten and a factor; none if it
  /// means nothing there, or not always the same.
  static func plainScale(_ letter: UInt8, unit: Question.Unit) -> (power: Int, factor: Double)? {
    switch (unit, letter | 0x20) {
    case (.dollars, UInt8(ascii: "k")), (.count, UInt8(ascii: "k")): (3, 1)
    case (.dollars, UInt8(ascii: "m")), (.count, UInt8(ascii: "m")): (6, 1)
    case (.dollars, UInt8(ascii: "b")), (.count, UInt8(ascii: "b")): (9, 1)
    case (.dollars, UInt8(ascii: "t")), (.count, UInt8(ascii: "t")): (12, 1)
    case (.days, UInt8(ascii: "d")): (0, 1)
    case (.days, UInt8(ascii: "w")): (0, 7)
    case (.days, UInt8(ascii: "y")): (0, 365)
    case (.milliseconds, UInt8(ascii: "s")): (0, 1000)
    default: nil
    }
  }

  private static let powers = ["": "", "k": "e3", "m": "e6", "b": "e9", "bn": "e9", "t": "e12"]
  private static let milliseconds: [String: Double] = ["": 1, "ms": 1, "s": 1000]
  private static let days: [String: Double] = [
    "": 1, "d": 1, "day": 1, "days": 1, "w": 7, "week": 7, "weeks": 7,
    "mo": 30, "month": 30, "months": 30, "y": 365, "year": 365, "years": 365,
  ]

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isExponent(_ text: Substring) -> Bool {
    let digits = text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst() : text
    return (1...4).contains(digits.count) && digits.allSatisfy(isDigit)
  }

  /// Digits without their thousands separators, if these stand where they belong.
  private static func ungrouped(_ text: Substring) -> String? {
    if text.allSatisfy(isDigit) { return String(text) }
    let separator: Character = text.contains("_") ? "_" : ","
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }), let first = groups.first,
      (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}

extension HumanNumber {
  /// A regular expression (ECMA 262) for what is read as a number or range in a unit.
  static func pattern(_ unit: Question.Unit) -> String {
    let space = #"[ \t]*"#
    let digits = #"(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?:_[0-9]{3})+)"#
    // A point is none if it is the first of the two dots of a range.
    let mantissa = #"(?:\#(digits)(?:\.(?!\.)[0-9]*)?|\.[0-9]+)"#
    let exponent = "(?:[eE][+-]?[0-9]{1,4})"
    let words = suffixes(unit).filter { !$0.isEmpty }.map(\.inAnyCase)
    let suffix = "(?:\(words.joined(separator: "|")))"
    // Powers of ten are written into the number, where there may be only one.
    let isPower = unit == .dollars || unit == .count
    let end = isPower ? "(?:\(exponent)|\(space)\(suffix))?" : "\(exponent)?\(space)\(suffix)?"
    let remains = ShellRemains.pattern(space: space, suffix: suffix)
    let isMoney = unit == .dollars
    let refused = "(?!\(AmbiguousPoint.pattern)\(isMoney ? "|" + remains : ""))"
    let sign = isMoney ? #"\$?\#(space)"# : ""
    let number = space + sign + refused + mantissa + end + space
    return #"^\#(number)(?:\.\.(?!\.)\#(number))?$"#
  }

  /// The suffixes that mean something in a unit, in alphabetical order.
  private static func suffixes(_ unit: Question.Unit) -> [String] {
    switch unit {
    case .dollars, .count: powers.keys.sorted()
    case .days: days.keys.sorted()
    case .milliseconds: milliseconds.keys.sorted()
    }
  }
}

extension String {
  /// A regular expression for the letters in capitals or not.
  fileprivate var inAnyCase: String { map { "[\($0)\($0.uppercased())]" }.joined() }
}
