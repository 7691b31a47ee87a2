/// Where the headings of a Markdown document stand: lines that begin with a number sign, outside of
/// fenced blocks of code.
enum MarkdownHeadings {
  /// The place of each, without spaces at its end.
  static func places(in bytes: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var fence: Fence?
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      if let mark = Fence(line) {
        if fence == nil, mark.opens { fence = mark } else if mark.closes(fence) { fence = nil }
      } else if fence == nil, line.first == UInt8(ascii: "#") {
        let last = line.lastIndex { !Fence.isBlank($0) } ?? start
        places.append(start..<last + 1)
      }
      start = end + 1
    }
    return places
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
