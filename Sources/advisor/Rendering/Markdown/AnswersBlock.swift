/// The answers in a decision record: the first block that is fenced as JSON, outside of its notes.
enum AnswersBlock {
  /// What the block says it holds.
  static let language = "json"

  /// A document with everything but that block blanked out, so that places in it stay true; the
  /// document itself if it is JSON or has no such block.
  static func document(in bytes: [UInt8]) -> [UInt8] {
    guard let block = block(language, in: bytes) else { return bytes }
    return bytes.indices.map { block.contains($0) || bytes[$0] == lineFeed ? bytes[$0] : 0x20 }
  }

  /// Where the content of the first block is that says it holds a language; none if no such block is
  /// opened, or it is not closed, or the document is JSON. The notes of a record are not looked into.
  static func block(_ language: String, in bytes: [UInt8]) -> Range<Int>? {
    let start = bytes.first { !isSpace($0) && $0 != lineFeed }
    guard start != UInt8(ascii: "{") else { return nil }
    let notes = RecordNotes(in: bytes)
    var content: Int?
    var fence = 0
    for line in bytes.split(separator: lineFeed, omittingEmptySubsequences: false) {
      let ticks = line.prefix { $0 == UInt8(ascii: "`") }.count
      let rest = line.dropFirst(ticks).filter { !isSpace($0) }
      if let content {
        if ticks >= fence, rest.isEmpty { return content..<line.startIndex }
      } else if ticks >= 3, rest.elementsEqual(language.utf8),
        !notes.isRecord || !notes.contains(line.startIndex)
      {
        fence = ticks
        content = min(bytes.count, line.endIndex + 1)
      }
    }
    return nil
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D].contains(byte) }
}
