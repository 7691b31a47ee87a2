/// Reads one answer from text as people write it: `20k`, `$1.5M`, `6w`, `5k..20k`, `specialized`.
enum AnswerReader {
  /// Longer texts, in bytes, are no answers: looking at them closely would only take time.
  private static let longest = 1000

  static func answer(_ text: String, to question: Question) throws(AnswerFault) -> Answer {
    guard text.utf8.count <= longest else { throw .tooLong(limit: longest) }
    let text = text.trimmingSpaces
    if let level = question.level(named: text.lowercased()) { return .level(level) }
    if question.isFlag { return .flag(try flag(text)) }
    guard let unit = question.unit else { throw .notALevel(text, of: question) }
    return .quantity(try quantity(text, unit: unit, of: question))
  }

  /// Checks an answer given as a plain number.
  static func answer(_ value: Double, to question: Question) throws(AnswerFault) -> Answer {
    let text = Format.plain(value)
    guard question.unit != nil else {
      if question.isFlag { throw .notAFlag(text) }
      throw .notALevel(text, of: question)
    }
    guard value.isFinite else { throw .notFinite(text) }
    guard value >= 0 else { throw .negative(text) }
    guard value >= question.least else { throw .tooFew(text, of: question) }
    return .quantity(Quantity(value))
  }

  private static func flag(_ text: String) throws(AnswerFault) -> Bool {
    switch text.lowercased() {
    case "true", "yes": true
    case "false", "no": false
    default: throw .notAFlag(text)
    }
  }

  private static func quantity(
    _ text: String, unit: Question.Unit, of question: Question
  ) throws(AnswerFault) -> Quantity {
    guard let dots = text.rangeOfDots else {
      return Quantity(try number(text[...], unit: unit, of: question))
    }
    let low = try number(text[..<dots.lowerBound], unit: unit, of: question)
    let rest = text[dots.upperBound...]
    // Whatever the unit of one end is, that of the other is not sure.
    if OtherUnit(String(rest), to: question).map({ $0 != .currency }) ?? false {
      throw .notAQuantity(text, of: question)
    }
    // Of three dots the last could be the point of `.5`: nobody writes that on purpose.
    if rest.hasPrefix(".") { throw .notAQuantity(text, of: question) }
    let high = try number(rest, unit: unit, of: question)
    guard low <= high else { throw .reversedRange(text) }
    return Quantity(low...high)
  }

  private static func number(
    _ text: Substring, unit: Question.Unit, of question: Question
  ) throws(AnswerFault) -> Double {
    let text = String(text).trimmingSpaces
    var digits = Substring(text)
    if digits.hasPrefix("-") { throw .negative(text) }
    if unit == .dollars, digits.hasPrefix("$") { digits.removeFirst() }
    let suffix = String(digits.reversed().prefix { $0.isLetter }.reversed())
    digits.removeLast(suffix.count)
    let figures = String(digits).trimmingSpaces
    let plain = HumanNumber.digits(figures)
    if unit == .days, suffix.lowercased() == "m", plain != nil { throw .ambiguousMonth(text) }
    let scale = HumanNumber.scale(suffix, unit: unit)
    if unit == .dollars, scale != nil, ShellRemains.isLikely(figures, suffix: suffix) {
      throw .shellVariable(text, of: question)
    }
    if suffix.isEmpty, let point = AmbiguousPoint(figures) {
      throw .ambiguousPoint(text, point, unit)
    }
    guard let plain, let scale else {
      // A misspelled level is likelier than a malformed number where there is no digit at all.
      let looksLikeLevel =
        !question.levels.isEmpty && !text.isEmpty && !text.contains { $0.isNumber }
        && question.level(named: text.lowercased()) == nil
      if looksLikeLevel { throw .notALevel(text, of: question) }
      throw OtherUnit(text, to: question).map { .otherUnit(text, $0, of: question) }
        ?? .notAQuantity(text, of: question)
    }
    // The exponent is written into the number, so that 0.57M is exactly 570000.
    guard let value = Double(plain + scale.exponent) else {
      throw .notAQuantity(text, of: question)
    }
    guard (value * scale.factor).isFinite else { throw .notFinite(text) }
    guard value * scale.factor >= question.least else { throw .tooFew(text, of: question) }
    return value * scale.factor
  }
}

extension String {
  /// The text without spaces and tabs at either end.
  fileprivate var trimmingSpaces: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let rest = drop(while: isSpace)
    guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(rest[...last])
  }

  /// Where the two dots of a range stand, if there are any.
  fileprivate var rangeOfDots: Range<Index>? {
    guard let first = indices.first(where: { self[$0...].hasPrefix("..") }) else { return nil }
    return first..<index(first, offsetBy: 2)
  }
}
