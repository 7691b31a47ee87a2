extension Problem {
  /// The whole message in one line: `answers.json:3:14: $.consistency: …`. The file name is printed
  /// as it is.
  package func message(file: String, in bytes: [UInt8]) -> String {
    let subject = subject.map { "\($0): " } ?? ""
    return "\(file):\(Place(of: offset, in: bytes)): \(subject)\(text(in: bytes))"
  }

  /// What the message is about: the path, and the `id` around it if there is one.
  package var subject: String? {
    path.map { path in id.map { "\(path) (in \(Echo.quoted($0)))" } ?? path.description }
  }

  /// What is wrong and what to do, in one line without the place and path. Whatever it quotes is
  /// safe to print on a terminal.
  ///
  /// - Parameter bytes: The document, to tell where a duplicate key occurred first.
  package func text(in bytes: [UInt8]) -> String {
    let hint = suggestion.map { "; did you mean \(Echo.quoted($0))?" }
    switch fact {
    case .json(let fact):
      return JSONError(fact, at: offset).text(in: bytes)
    case .wrongKind(let expected, let found):
      let kinds = expected.map(\.wording).joined(separator: " or ")
      return "expected \(kinds), found \(found.wording)\(Self.advice(expected, found))"
    case .missingKey(let key):
      return "the key \(Echo.quoted(key)) is missing; add it"
    case .unknownKey(let key, let known):
      let otherwise = known.isEmpty ? "; remove it" : "; known are \(Self.list(known))"
      return "unknown key \(Echo.quoted(key))\(hint ?? otherwise)"
    case .unknownLevel(let word, let noun, let allowed):
      let sentence = "\(Echo.quoted(word)) is not a \(noun)"
      let list = Self.list(allowed)
      return sentence + (hint.map { "\($0) One of \(list)." } ?? "; use one of \(list)")
    case .emptyString:
      return "the text is empty; write something or leave the key out"
    case .notInteger(let number):
      return "\(Echo.quoted(number.text)) is not a whole number, or too large for one"
    case .tooLarge(let number):
      return "\(Echo.quoted(number.text)) is too large for a number"
    case .outOfRange(let number, let bounds):
      return "\(Echo.quoted(number.text)) is out of range; it must be \(bounds.wording)"
    case .wrongCount(let count, let bounds):
      return "the number of elements is \(count); it must be \(bounds.wording)"
    case .other(let text):
      return text + (hint ?? "")
    }
  }

  private static func advice(_ expected: [JSONNode.Kind], _ found: JSONNode.Kind) -> String {
    switch found {
    case .null: "; leave the key out if there is nothing to say"
    case .string where expected.contains { $0 == .number || $0 == .boolean }:
      "; write it without quotes"
    case .number where expected == [.string], .boolean where expected == [.string]:
      "; write it in quotes"
    case .string where expected == [.array]: "; write it in brackets"
    default: ""
    }
  }

  /// Words separated by commas, at most twelve of them.
  private static func list(_ words: [String]) -> String {
    words.prefix(12).map(Echo.plain).joined(separator: ", ") + (words.count > 12 ? ", …" : "")
  }
}

extension JSONNode.Kind {
  /// The kind with its article.
  fileprivate var wording: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension Problem.Bounds {
  /// What a number within the bounds is, after "it must be".
  fileprivate var wording: String {
    switch (lower, upper) {
    case (nil, nil): "a number"
    case (Double.leastNonzeroMagnitude?, nil): "more than 0"
    case (let lower?, nil): "\(Self.digits(lower)) or more"
    case (nil, let upper?): "\(Self.digits(upper)) or less"
    case (let lower?, let upper?) where lower == upper: Self.digits(lower)
    case (let lower?, let upper?): "from \(Self.digits(lower)) to \(Self.digits(upper))"
    }
  }

  private static func digits(_ number: Double) -> String {
    JSONNumber(number)?.text ?? number.description
  }
}
