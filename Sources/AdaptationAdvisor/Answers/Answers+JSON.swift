extension Answers {
  /// Answers from a JSON document: an object keyed by ``Question/key``.
  ///
  /// Values are as on the command line: numbers, text such as `"20k"`, `"6w"` or `"5k..20k"`,
  /// levels, and `true` or `false`. `null` leaves a question open.
  ///
  /// - Throws: ``DocumentError`` with everything that is wrong, each with its place: unknown and
  ///   repeated keys, wrong types, unknown levels, and numbers that are negative or not finite.
  public init(json bytes: [UInt8]) throws(DocumentError) {
    var problems: [Problem] = []
    let answers = Self.read(bytes, &problems)
    guard let answers, problems.isEmpty else {
      throw DocumentError(DocumentKind.answers.mistaken(in: bytes) ?? problems, in: bytes)
    }
    self = answers
  }

  static func read(_ bytes: [UInt8], _ problems: inout [Problem]) -> Answers? {
    JSONCursor.read(bytes, &problems).flatMap { Answers($0, &problems) }
  }

  /// Answers from an object of a larger document.
  package init?(_ cursor: JSONCursor, _ problems: inout [Problem]) {
    guard let object = cursor.object(AnswersShape.answers, &problems) else { return nil }
    self.init()
    for text in AnswerText.allCases { self[text] = Self.text(object[text.key], &problems) }
    for question in Question.allCases {
      guard let value = object[question.key] else { continue }
      self[question] = Self.answer(value, to: question, &problems)
    }
  }

  private static func text(_ cursor: JSONCursor?, _ problems: inout [Problem]) -> String? {
    if case .null = cursor?.node.value { return nil }
    return cursor?.string(&problems)
  }

  private static func answer(
    _ cursor: JSONCursor, to question: Question, _ problems: inout [Problem]
  ) -> Answer? {
    do throws(AnswerFault) {
      switch cursor.node.value {
      case .null:
        return nil
      case .boolean(let value) where question.isFlag:
        return .flag(value)
      case .number(let number):
        guard let value = number.double else { throw .notFinite(number.text) }
        return try AnswerReader.answer(value, to: question)
      case .string(let text):
        return try AnswerReader.answer(text, to: question)
      default:
        cursor.reportKind(expected: question.kinds, &problems)
        return nil
      }
    } catch {
      cursor.report(.answer(error.fault, remedy: error.remedy, kind: error.kind), &problems)
      return nil
    }
  }
}

extension Question {
  /// The kinds of JSON value that can answer it.
  fileprivate var kinds: [JSONNode.Kind] {
    if isFlag { return [.boolean] }
    return unit == nil ? [.string] : [.number, .string]
  }
}
