/// The line of a text in which something is wrong, and a line with a caret that points at it:
///
///       "consistency": "hihg",
///                      ^
package struct Excerpt: Sendable, Hashable, CustomStringConvertible {
  /// The source line, cut to what is around the place (`…` marks the cuts). Tabs are spaces here,
  /// and characters that a terminal might act on are U+FFFD.
  package let source: String
  /// As many spaces as the source takes before the place, then `^`.
  package let caret: String

  /// - Parameters:
  ///   - offset: The byte to point at; offsets beyond the end mean the end.
  ///   - width: The most characters of the line to show; at most half of them before the place.
  package init(around offset: Int, in bytes: [UInt8], width: Int = 70) {
    let place = min(max(0, offset), bytes.count)
    // A character is at most four bytes, which bounds the search in long lines and in non-text.
    var start = place
    var before = 0
    while start > 0, place - start < 2 * width, before < width / 2,
      !Place.endsLine(start - 1, in: bytes)
    {
      start -= 1
      if !Place.isContinuation(bytes[start]) { before += 1 }
    }
    var end = place
    var after = 0
    while end < bytes.count, end - place < 4 * width, !Self.isLineBreak(bytes[end]) {
      if !Place.isContinuation(bytes[end]) {
        if before + after == width { break }
        after += 1
      }
      end += 1
    }
    let isCutBefore = start > 0 && !Place.endsLine(start - 1, in: bytes)
    let isCutAfter = end < bytes.count && !Self.isLineBreak(bytes[end])
    let head = (isCutBefore ? "…" : "") + Self.printable(bytes[start..<place])
    source = head + Self.printable(bytes[place..<end]) + (isCutAfter ? "…" : "")
    caret = String(repeating: " ", count: head.unicodeScalars.reduce(0) { $0 + $1.columns }) + "^"
  }

  /// Both lines.
  package var description: String { "\(source)\n\(caret)" }

  private static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\u{FEFF}" {
      text.append(scalar == "\t" ? " " : scalar.isPrintable ? scalar : "\u{FFFD}")
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// The columns of a terminal that the scalar takes, to a good approximation: none for what
  /// combines with its neighbor, two for East Asian wide characters and emoji.
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}
