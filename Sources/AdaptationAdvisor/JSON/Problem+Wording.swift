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
    if case .answer(let fault, let remedy, _) = fact {
      return "\(fault)." + (remedy.map { " \($0)" } ?? "")
    }
    return fault(in: bytes) + (remedy.map { "; \($0)" } ?? "")
  }

  /// What is wrong, without what to do.
  package func fault(in bytes: [UInt8]) -> String {
    switch fact {
    case .json(let fact):
      JSONError(fact, at: offset).fault(in: bytes)
    case .wrongKind(let expected, let found):
      "expected \(Self.kinds(expected)), found \(found.wording)"
    case .missingKeys(let keys):
      keys.count == 1
        ? "the key \(Self.quoted(keys)) is missing" : "the keys \(Self.quoted(keys)) are missing"
    case .unknownKey(let key, _):
      "unknown key \(Echo.quoted(key))"
    case .unknownLevel(let word, let noun, _):
      "\(Echo.quoted(word)) is not a \(noun)"
    case .emptyString:
      "the text is empty"
    case .notInteger(let number):
      "\(Echo.quoted(number.text)) is not a whole number, or too large for one"
    case .tooLarge(let number):
      "\(Echo.quoted(number.text)) is too large for a number"
    case .outOfRange(let number, _):
      "\(Echo.quoted(number.text)) is out of range"
    case .wrongCount where kind == .missingSource:
      "no source is named"
    case .wrongCount(let count, _):
      "the number of elements is \(count)"
    case .other(let fault, _, _), .answer(let fault, _, _):
      fault
    }
  }

  /// What to do, where the fault does not say it by itself.
  private var remedy: String? {
    let hint = suggestion.map { "did you mean \(Echo.quoted($0))?" }
    switch fact {
    case .json(let fact):
      return JSONError(fact, at: offset).remedy
    case .notInteger, .tooLarge:
      return nil
    case .wrongKind(let expected, let found):
      return Self.advice(expected, found)
    case .missingKeys(let keys):
      return keys.count == 1 ? "add it" : "add them"
    case .unknownKey(_, let known):
      return hint ?? (known.isEmpty ? "remove it" : "known are \(Self.list(known))")
    case .unknownLevel(_, _, let allowed):
      let list = Self.list(allowed)
      return hint.map { $0 + (allowed.count > Self.most ? "" : " One of \(list).") }
        ?? "use one of \(list)"
    case .emptyString:
      return "write something"
    case .wrongCount where kind == .missingSource:
      return "name one, or J for your own judgment"
    case .outOfRange(_, let bounds), .wrongCount(_, let bounds):
      return "it must be \(bounds.wording)"
    case .other(_, let remedy, _), .answer(_, let remedy, _):
      return remedy ?? hint
    }
  }

  /// What to do, always.
  package var advice: String {
    if let remedy { return remedy }
    switch fact {
    case .json: return "mend it; what follows was not read"
    case .wrongKind(let expected, _): return "write \(Self.kinds(expected))"
    case .notInteger: return "write a whole number"
    case .tooLarge: return "write a smaller number"
    case .other(_, _, .emptyBand): return "let at_least be below the other bound"
    case .other(_, _, .misplacedFact): return "read the question itself, or move the rule there"
    default: return "write something else"
    }
  }

  private static func kinds(_ kinds: [JSONNode.Kind]) -> String {
    kinds.map(\.wording).joined(separator: " or ")
  }

  private static func advice(_ expected: [JSONNode.Kind], _ found: JSONNode.Kind) -> String? {
    switch found {
    case .null: "write \(kinds(expected)), or leave the key out if it may be left out"
    case .string where expected.contains(.number): "write digits without quotes, such as 20000"
    case .string where expected.contains(.boolean): "write it without quotes"
    case .number where expected == [.string], .boolean where expected == [.string]:
      "write it in quotes"
    case .string where expected == [.array]: "write it in brackets"
    default: nil
    }
  }

  /// How many words a list holds at most.
  static let most = 12

  /// Words separated by commas, not too many of them.
  private static func list(_ words: [String]) -> String {
    words.prefix(most).map(Echo.plain).joined(separator: ", ") + (words.count > most ? ", …" : "")
  }

  private static func quoted(_ words: [String]) -> String {
    words.prefix(most).map(Echo.quoted).joined(separator: ", ") + (words.count > most ? ", …" : "")
  }
}

extension JSONNode.Kind {
  /// The kind with its article.
  var wording: String {
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
