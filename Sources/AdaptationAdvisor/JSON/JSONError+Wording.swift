extension JSONError {
  /// What is wrong and what to do, in one line without the place. Whatever it quotes is safe to
  /// print on a terminal.
  ///
  /// - Parameter bytes: The document, to tell where a duplicate key occurred first.
  package func text(in bytes: [UInt8]) -> String {
    fault(in: bytes) + (remedy.map { "; \($0)" } ?? "")
  }

  /// What is wrong, without what to do.
  func fault(in bytes: [UInt8]) -> String {
    switch fact {
    case .expected(let expectation, let found):
      "expected \(expectation.wording), found \(found.wording)"
    case .missingComma(let found):
      "a ',' is missing here, before \(found.wording)"
    case .trailingComma:
      "nothing follows this ','"
    case .leadingZero:
      "a number may not begin with a zero before other digits"
    case .unterminatedString:
      "the string that begins here is not closed"
    case .controlCharacter(let scalar):
      "a string may not contain the raw control character \(scalar.codePoint)"
    case .loneSurrogate(let unit):
      "\\u\(String(unit, radix: 16)) is half of a surrogate pair; its other half is missing"
    case .invalidUTF8:
      "this is not UTF-8"
    case .duplicateKey(let key, let first):
      "the key \(Echo.quoted(key)) was given before, \(place(of: first, in: bytes))"
    case .tooDeep(let limit):
      "arrays and objects are nested more than \(limit) deep"
    case .tooLarge(let limit):
      "the text is longer than \(limit) bytes"
    }
  }

  /// Where something else stands: the column will do on the same line, which may be one of many
  /// documents of a line each.
  private func place(of other: Int, in bytes: [UInt8]) -> String {
    let place = Place(of: other, in: bytes)
    let end = min(offset, bytes.count)
    guard other < end, !(other..<end).contains(where: { Place.endsLine($0, in: bytes) }) else {
      return "at \(place)"
    }
    return "in column \(place.column)"
  }

  /// What to do, where that is not plain from what is wrong.
  var remedy: String? {
    switch fact {
    case .missingComma: "put it there"
    case .trailingComma: "remove it"
    case .leadingZero: "remove the zero"
    case .unterminatedString: "add '\"' at its end"
    case .controlCharacter(let scalar): "write it as \(scalar.jsonEscape)"
    case .invalidUTF8: "save the file in that encoding"
    case .duplicateKey: "keep one"
    case .expected, .loneSurrogate, .tooDeep, .tooLarge: nil
    }
  }
}

extension JSONError.Expectation {
  fileprivate var wording: String {
    switch self {
    case .value: "a value"
    case .valueOrBracket: "a value or ']'"
    case .key: "a key in double quotes"
    case .keyOrBrace: "a key in double quotes or '}'"
    case .colon: "':' after a key"
    case .commaOrBrace: "',' or '}' after a member"
    case .commaOrBracket: "',' or ']' after an element"
    case .end: "nothing after the value"
    case .escape: #"one of "\/bfnrtu after '\'"#
    case .hexadecimalDigit: "four hexadecimal digits after '\\u'"
    case .digit: "a digit"
    case .fraction: "a digit after '.'"
    case .exponent: "a digit in the exponent"
    }
  }
}

extension JSONError.Found {
  fileprivate var wording: String {
    switch self {
    case .end: "the end of the text"
    case .text("'"): "a single quote"
    case .text("/"): "'/' (JSON has no comments)"
    case .text(let text): Echo.quoted(text)
    }
  }
}
