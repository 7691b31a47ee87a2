/// A shorter way through JSON of the plainest kind, for many documents in one run of bytes, one a
/// line. What it accepts means what the full reader says it means; what it does not accept may be in
/// order all the same, and is for the full reader to judge.
extension JSONReader {
  /// Skips spaces, tabs and carriage returns: a line feed would be the end of the line, unless
  /// documents may go on over lines.
  mutating func skipBlanks() {
    while true {
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "\n") where goesOverLines: offset += 1
      default: return
      }
    }
  }

  /// Skips the rest of a value of a document that is known to be in order.
  mutating func skipValue() {
    var depth = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return }
      default: break
      }
      offset += 1
    }
  }

  /// Moves from the quote that opens a string to the one that closes it.
  private mutating func skipString() {
    var end = offset + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset = end
  }

  /// Reads a byte if it is the one to read next.
  mutating func skipPlain(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  /// Where the text of a string stands that has no escapes and nothing but printable ASCII in it.
  mutating func plainString() -> Range<Int>? {
    guard skipPlain(UInt8(ascii: "\"")) else { return nil }
    let start = offset
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        offset = end + 1
        return start..<end
      }
      if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\\") { return nil }
      end += 1
    }
    return nil
  }

  /// A number of at most 15 digits without sign and exponent.
  mutating func plainNumber() -> Double? {
    let start = offset
    guard let number = PlainDecimal(bytes, at: &offset) else { return nil }
    let isZeroFirst = bytes[start] == UInt8(ascii: "0") && number.wholeDigits > 1
    guard number.wholeDigits > 0, !isZeroFirst, number.fractionDigits != 0 else { return nil }
    switch next {
    case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "."): return nil
    default: return number.value(power: 0)
    }
  }

  /// Reads one of the words `null`, `true` and `false` if it stands here.
  mutating func skipPlain(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    let isHere = word.withUTF8Buffer { word in
      word.indices.allSatisfy { word[$0] == bytes[offset + $0] }
    }
    guard isHere else { return false }
    offset += count
    return true
  }
}
