/// Reads answers from lines of JSON in memory that is set aside once, for hot loops.
///
/// Only lines of the plainest kind are read here: known keys, each at most once, and values that
/// are in order. Of any other line nothing is said; ``Answers/init(json:)`` reads it, or says what
/// is wrong with it. Where both read a line they read the same.
package struct AnswerLines: Sendable {
  /// What the line that was read last says.
  package private(set) var answers = Answers()
  private var reader: JSONReader

  /// - Parameter bytes: lines, each ended by a line feed but perhaps the last.
  package init(_ bytes: [UInt8]) { reader = JSONReader(bytes: bytes, limits: JSONLimits()) }

  /// Reads the object that begins at an offset, over lines; none if it is not of the plainest kind.
  ///
  /// - Returns: Where what follows it begins.
  mutating func readObject(at offset: Int) -> Int? {
    reader.offset = offset
    reader.goesOverLines = true
    answers = Answers()
    return readObject() ? reader.offset : nil
  }

  /// Reads the line that begins at an offset; none if it is not of the plainest kind.
  ///
  /// - Returns: Where the next line begins.
  package mutating func read(at offset: Int) -> Int? {
    reader.offset = offset
    answers = Answers()
    guard readObject() else { return nil }
    reader.skipBlanks()
    let isLast = reader.offset == reader.bytes.count
    guard isLast || reader.skipPlain(UInt8(ascii: "\n")) else { return nil }
    return reader.offset
  }

  private mutating func readObject() -> Bool {
    reader.skipBlanks()
    guard reader.skipPlain(UInt8(ascii: "{")) else { return false }
    var seen: UInt32 = 0
    while true {
      reader.skipBlanks()
      guard let range = reader.plainString(),
        let key = Self.keys.position(of: range, in: reader.bytes), seen & 1 << UInt32(key) == 0
      else { return false }
      seen |= 1 << UInt32(key)
      reader.skipBlanks()
      guard reader.skipPlain(UInt8(ascii: ":")) else { return false }
      reader.skipBlanks()
      guard readValue(key) else { return false }
      reader.skipBlanks()
      if reader.skipPlain(UInt8(ascii: "}")) { return true }
      guard reader.skipPlain(UInt8(ascii: ",")) else { return false }
    }
  }

  private mutating func readValue(_ key: Int) -> Bool {
    if reader.next == UInt8(ascii: "n") { return reader.skipPlain("null") }
    guard let question = Question(rawValue: key) else { return readName(key) }
    switch reader.next {
    case UInt8(ascii: "\""):
      guard let range = reader.plainString() else { return false }
      answers[question] = answer(range, to: question)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard question.isNumber, let number = reader.plainNumber(), number >= question.least
      else { return false }
      answers[question] = .quantity(Quantity(number))
    case UInt8(ascii: "t") where question == .mustSelfHost:
      guard reader.skipPlain("true") else { return false }
      answers[question] = .flag(true)
    case UInt8(ascii: "f") where question == .mustSelfHost:
      guard reader.skipPlain("false") else { return false }
      answers[question] = .flag(false)
    default: return false
    }
    return answers[question] != nil
  }

  /// Reads a text beside the answers.
  private mutating func readName(_ key: Int) -> Bool {
    guard let range = reader.plainString() else { return false }
    let name = String(decoding: reader.bytes[range], as: UTF8.self)
    answers[AnswerText.allCases[key - Question.allCases.count]] = name
    return true
  }

  private func answer(_ range: Range<Int>, to question: Question) -> Answer? {
    if let level = Self.levels[question.rawValue].position(of: range, in: reader.bytes) {
      return .level(level)
    }
    if let quantity = quantity(range, of: question), quantity.low >= question.least {
      return .quantity(quantity)
    }
    let text = String(decoding: reader.bytes[range], as: UTF8.self)
    return try? AnswerReader.answer(text, to: question)
  }

  /// A number with at most one letter after it, such as `6w` or `1.5M`.
  private func quantity(_ range: Range<Int>, of question: Question) -> Quantity? {
    guard let unit = question.unit else { return nil }
    var end = range.lowerBound
    guard let number = PlainDecimal(reader.bytes, at: &end), number.wholeDigits > 0 else {
      return nil
    }
    // Leading zeros of money, and three digits after a point, may be meant otherwise.
    if unit == .dollars, reader.bytes[range.lowerBound] == UInt8(ascii: "0") { return nil }
    if end == range.upperBound {
      return number.fractionDigits == 3 ? nil : Quantity(number.value(power: 0))
    }
    guard end + 1 == range.upperBound,
      let scale = HumanNumber.plainScale(reader.bytes[end], unit: unit)
    else { return nil }
    return Quantity(number.value(power: scale.power) * scale.factor)
  }

  /// By question, then by text.
  private static let keys = WordTable(
    Question.allCases.map(\.key) + AnswerText.allCases.map(\.key))
  /// By question.
  private static let levels = Question.allCases.map { WordTable($0.levels.map(\.name)) }
}
