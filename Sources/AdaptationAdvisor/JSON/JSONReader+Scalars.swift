extension JSONReader {
  /// A string with its escapes resolved. The next byte is the opening quote.
  mutating func string() throws(JSONError) -> String {
    let start = offset
    offset += 1
    var plain = offset  // where the run without escapes began
    var unescaped: [UInt8] = []
    while true {
      skipPlainText()
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        let run = bytes[plain..<offset]
        offset += 1
        if unescaped.isEmpty { return String(decoding: run, as: UTF8.self) }
        unescaped += run
        return String(decoding: unescaped, as: UTF8.self)
      case UInt8(ascii: "\\"):
        unescaped += bytes[plain..<offset]
        try escape(into: &unescaped)
        plain = offset
      case ..<0x20:
        throw JSONError(.controlCharacter(Unicode.Scalar(byte)), at: offset)
      default:
        guard let length = sequenceLength() else { throw JSONError(.invalidUTF8, at: offset) }
        offset += length
      }
    }
    throw JSONError(.unterminatedString, at: start)
  }

  /// Moves over what stands for itself in a string, which most bytes do: ASCII but for controls, the
  /// quote and the backslash.
  private mutating func skipPlainText() {
    var end = offset
    while end < bytes.count {
      let byte = bytes[end]
      guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\")
      else { break }
      end += 1
    }
    offset = end
  }

  /// One escape, as UTF-8. The next byte is the backslash.
  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = offset
    offset += 1
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(next)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      offset += 1
      text += Array(String(try escapedScalar(from: start)).utf8)
      return
    default: throw expected(.escape)
    }
    offset += 1
  }

  /// The scalar of a `\u` escape or of a surrogate pair of them. The next byte is the first digit.
  private mutating func escapedScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let middle = offset
    if UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\") {
      offset += 1
      if next == UInt8(ascii: "u") {
        offset += 1
        let second = try codeUnit()
        let offset = UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)
        if UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(0x10000 + offset) {
          return scalar
        }
      }
    }
    offset = middle
    throw JSONError(.loneSurrogate(first), at: start)
  }

  /// The four hexadecimal digits of a `\u` escape.
  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(next)).hexDigitValue else {
        throw expected(.hexadecimalDigit)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }

  /// A number. The next byte is a minus sign or a digit.
  mutating func number() throws(JSONError) -> JSONNumber {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let integer = offset
    try digits(.digit)
    if bytes[integer] == UInt8(ascii: "0"), offset > integer + 1 {
      throw JSONError(.leadingZero, at: integer)
    }
    if next == UInt8(ascii: ".") {
      offset += 1
      try digits(.fraction)
    }
    if next | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try digits(.exponent)
    }
    return JSONNumber(token: String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  /// One digit or more.
  private mutating func digits(_ expectation: JSONError.Expectation) throws(JSONError) {
    let start = offset
    while UInt8(ascii: "0")...UInt8(ascii: "9") ~= next { offset += 1 }
    if offset == start { throw expected(expectation) }
  }

  /// The letters, digits and underscores from here on, at most 20: a literal, or what stands in
  /// place of one.
  func word() -> String {
    let word = bytes[offset...].prefix(20).prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// What the next byte begins, for a message. The byte is ASCII or begins a well-formed sequence.
  func found() -> JSONError.Found {
    guard offset < bytes.count else { return .end }
    let word = word()
    if !word.isEmpty { return .text(word) }
    let character = bytes[offset..<offset + (sequenceLength() ?? 1)]
    return .text(String(decoding: character, as: UTF8.self))
  }

  /// The length in bytes of the UTF-8 sequence that begins here; none if it is not one of the
  /// well-formed sequences of the Unicode Standard, table 3-7.
  func sequenceLength() -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch next {
    case ..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard offset + length <= bytes.count, second ~= bytes[offset + 1] else { return nil }
    return bytes[offset + 2..<offset + length].allSatisfy { 0x80...0xBF ~= $0 } ? length : nil
  }
}
