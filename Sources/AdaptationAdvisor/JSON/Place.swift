/// A place in a text as people count it. Values carry byte offsets; places are worked out only
/// when a message needs them.
package struct Place: Sendable, Hashable, CustomStringConvertible {
  /// From 1. A line ends with a line feed, a carriage return, or both.
  package let line: Int
  /// From 1, in Unicode scalars: a multi-byte character counts once, a combining accent by itself,
  /// a tab once, a byte order mark at the start of the text not at all.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte offset; offsets beyond the end mean the end.
  ///
  /// - Complexity: Linear in the offset; ``places(of:in:)`` is for many.
  package init(of offset: Int, in bytes: [UInt8]) {
    self = Place.places(of: [offset], in: bytes).first ?? Place(line: 1, column: 1)
  }

  /// The places of several offsets, which must ascend, in one pass over the text.
  package static func places(of offsets: [Int], in bytes: [UInt8]) -> [Place] {
    var line = 1
    var column = 1
    var index = bytes.starts(with: ByteOrderMark.bytes) ? ByteOrderMark.bytes.count : 0
    return offsets.map { offset in
      while index < min(offset, bytes.count) {
        if endsLine(index, in: bytes) {
          (line, column) = (line + 1, 1)
        } else if index + 1 == bytes.count || !isContinuation(bytes[index + 1]) {
          column += 1
        }
        index += 1
      }
      return Place(line: line, column: column)
    }
  }

  /// `3:14`, as compilers and editors write it.
  package var description: String { "\(line):\(column)" }

  /// Whether the byte is the last of a line: a line feed, or a carriage return without one.
  static func endsLine(_ index: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }

  /// Whether a byte continues a UTF-8 sequence.
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// U+FEFF in UTF-8, which some editors put before a text.
enum ByteOrderMark {
  static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
}
