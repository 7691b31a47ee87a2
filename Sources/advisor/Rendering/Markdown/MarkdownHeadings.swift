/// The headings of a Markdown document: lines that begin with number signs, outside of fenced blocks
/// of code.
enum MarkdownHeadings {
  /// A heading and its line.
  struct Heading {
    let place: Range<Int>
    /// How many number signs it begins with.
    let level: Int
    /// What it says.
    let text: String
    /// The line without blanks around it.
    let line: String

    /// None for a line that is none: it has up to three spaces, up to six number signs, and a blank.
    fileprivate init?(_ bytes: ArraySlice<UInt8>) {
      let start = bytes.prefix(3).drop { $0 == UInt8(ascii: " ") }.startIndex
      let content = bytes[start...].trimmed
      level = content.prefix { $0 == UInt8(ascii: "#") }.count
      let rest = content.dropFirst(level)
      guard 1...6 ~= level, rest.first.map(Fence.isBlank) ?? true else { return nil }
      place = bytes.startIndex..<content.endIndex
      line = String(decoding: content, as: UTF8.self)
      // Number signs behind a blank close it.
      let open = rest.trimmed.dropLast { $0 == UInt8(ascii: "#") }
      let isClosed = open.isEmpty || open.last.map(Fence.isBlank) == true
      text = String(decoding: (isClosed ? open : rest).trimmed, as: UTF8.self)
    }
  }

  static func all(in bytes: [UInt8]) -> [Heading] {
    var headings: [Heading] = []
    var fence: Fence?
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      if let mark = Fence(line) {
        if fence == nil, mark.opens { fence = mark } else if mark.closes(fence) { fence = nil }
      } else if fence == nil, line.prefix(4).contains(UInt8(ascii: "#")) {
        if let heading = Heading(line) { headings.append(heading) }
      }
      start = end + 1
    }
    return headings
  }
}

/// A line that may open or close a block of code.
private struct Fence {
  private let mark: UInt8
  private let count: Int
  private let isBare: Bool
  /// Whether it can open a block: what follows backticks holds none.
  let opens: Bool

  init?(_ line: ArraySlice<UInt8>) {
    let text = line.prefix(3).drop { $0 == UInt8(ascii: " ") }
    let rest = line[text.startIndex...]
    guard let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    count = rest.prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    self.mark = mark
    let info = rest.dropFirst(count)
    isBare = info.allSatisfy(Self.isBlank)
    opens = mark != UInt8(ascii: "`") || !info.contains(mark)
  }

  func closes(_ fence: Fence?) -> Bool {
    isBare && mark == fence?.mark && count >= fence?.count ?? 0
  }

  static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D].contains(byte) }
}

extension ArraySlice<UInt8> {
  /// Without blanks at both ends.
  fileprivate var trimmed: ArraySlice<UInt8> { drop(while: Fence.isBlank).dropLast(Fence.isBlank) }

  /// Without the bytes at the end that are of a kind.
  fileprivate func dropLast(_ isDropped: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[..<(lastIndex { !isDropped($0) }.map { $0 + 1 } ?? startIndex)]
  }
}
