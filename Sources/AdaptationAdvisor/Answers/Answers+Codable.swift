extension Answers: Codable {
  /// Answers from an object keyed by ``Question/key``, with the same values as on the command line:
  /// numbers, text such as `"20k"` or `"5k..20k"`, levels, and `true` or `false`. `null` leaves a
  /// question open.
  ///
  /// - Throws: `DecodingError` at the first member that is not an answer. To report everything
  ///   that is wrong with a document at once, with its place, use ``Answers/init(json:)``.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: Key.self)
    for key in container.allKeys {
      if let text = AnswerText(key: key.stringValue) {
        self[text] = try container.decodeIfPresent(String.self, forKey: key)
      } else if let question = Question(key: key.stringValue) {
        if try container.decodeNil(forKey: key) { continue }
        self[question] = try Self.answer(to: question, at: key, in: container)
      } else if key.stringValue != SchemaVersion.pointer.key {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "'\(key.stringValue)' is not a question.")
      }
    }
  }

  /// The answers as an object keyed by ``Question/key``, in the order of the questionnaire.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for text in AnswerText.allCases {
      try container.encodeIfPresent(self[text], forKey: Key(text.key))
    }
    for question in answered {
      let key = Key(question.key)
      switch self[question] {
      case .quantity(let quantity) where quantity.isExact:
        try container.encode(quantity.low, forKey: key)
      case .flag(let value):
        try container.encode(value, forKey: key)
      default:
        try container.encodeIfPresent(text(of: question), forKey: key)
      }
    }
  }

  private static func answer(
    to question: Question, at key: Key, in container: KeyedDecodingContainer<Key>
  ) throws -> Answer {
    if question.isFlag, let value = try? container.decode(Bool.self, forKey: key) {
      return .flag(value)
    }
    let number = try? container.decode(Double.self, forKey: key)
    let text = number == nil ? try container.decode(String.self, forKey: key) : ""
    do throws(AnswerFault) {
      if let number { return try AnswerReader.answer(number, to: question) }
      return try AnswerReader.answer(text, to: question)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: error.text)
    }
  }

  /// A question's key as a coding key.
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ key: String) { stringValue = key }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }
}
