/// The tokens of JSON as bytes, for writers that build a text by hand.
extension [UInt8] {
  /// Appends a string literal with its quotes.
  ///
  /// Besides what JSON demands, the literal escapes what is not safe to print (DEL and C1 controls,
  /// line separators, bidirectional controls), so that a document may be shown on a terminal.
  package mutating func appendJSON(_ string: String) {
    append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { utf8 in
      if isPlain(utf8) { return append(contentsOf: utf8) }
      var plain = 0  // where the run without escapes began
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        // Only sequences that begin with C2 or E2 can need an escape beyond ASCII.
        let length = byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1
        defer { index += length }
        if isPlain(byte) { continue }
        guard let escape = escape(utf8[index..<index + length]) else { continue }
        append(contentsOf: utf8[plain..<index])
        append(contentsOf: escape.utf8)
        plain = index + length
      }
      append(contentsOf: utf8[plain...])
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends a number in its shortest form, see ``JSONNumber``.
  ///
  /// - Returns: False for infinities and NaN, for which JSON has no token; nothing is appended.
  package mutating func appendJSON(_ number: Double) -> Bool {
    if appendHundredths(number) { return true }
    guard let number = JSONNumber(number) else { return false }
    append(contentsOf: number.text.utf8)
    return true
  }

  /// Appends a whole number.
  package mutating func appendJSON(_ number: Int) {
    if number >= 0 { return appendDigits(number) }
    append(contentsOf: String(number).utf8)
  }
}

/// Whether all bytes of a string are such as stand for themselves; eight of them at a time.
private func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
  let bytes = UnsafeRawBufferPointer(utf8)
  var index = 0
  while index + 8 <= bytes.count {
    let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // Where no byte is beyond ASCII, these set the high bit of some byte below 20, of a quote, of a
    // backslash, or of DEL.
    let controls = word &- 0x2020_2020_2020_2020
    let quotes = (word ^ 0x2222_2222_2222_2222) &- 0x0101_0101_0101_0101
    let backslashes = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
    let deletes = word &+ 0x0101_0101_0101_0101
    let found = word | controls | quotes | backslashes | deletes
    if found & 0x8080_8080_8080_8080 != 0 { return false }
    index += 8
  }
  return bytes[index...].allSatisfy { $0 < 0x80 && isPlain($0) }
}

/// Whether a byte of a string needs no further look.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: false
  default: byte >= 0x20
  }
}

/// The escape for one UTF-8 sequence, or none if it may stand as it is.
private func escape(_ sequence: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
  switch sequence.first {
  case UInt8(ascii: "\""): return "\\\""
  case UInt8(ascii: "\\"): return "\\\\"
  case 0x08: return "\\b"
  case 0x09: return "\\t"
  case 0x0A: return "\\n"
  case 0x0C: return "\\f"
  case 0x0D: return "\\r"
  default:
    let scalar = String(decoding: sequence, as: UTF8.self).unicodeScalars.first
    return scalar.flatMap { $0.isPrintable ? nil : $0.jsonEscape }
  }
}
