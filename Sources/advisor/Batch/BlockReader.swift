/// Cuts a file between lines into blocks, without holding more than one of them.
struct BlockReader: Sendable {
  private let input: InputFile
  private let size: Int
  private let limit: Int
  private let isOver: @Sendable () -> Bool
  /// What has been read and not handed out.
  private var buffer: [UInt8] = []
  /// Where the last whole line in the buffer ends.
  private var linesEnd = 0
  private var isAtEnd = false
  private var index = 0
  private var line = 1

  /// - Parameters:
  ///   - size: about how many bytes make a block.
  ///   - limit: the longest line that is kept, in bytes.
  ///   - isOver: whether nobody wants more blocks, which is asked now and then.
  init(
    _ input: InputFile, size: Int, limit: Int, isOver: @escaping @Sendable () -> Bool = { false }
  ) {
    self.input = input
    self.size = size
    self.limit = limit
    self.isOver = isOver
  }

  /// The next block, or none at the end.
  ///
  /// It is full, or holds all that can be had without waiting, so that who feeds lines slowly sees
  /// them answered at once.
  mutating func next() throws(Failure) -> Block? {
    while !isOver() {
      let isLineTooLong = buffer.count - linesEnd > limit
      if linesEnd > 0, isLineTooLong || buffer.count >= size || isAtEnd || !input.isReady(within: 0)
      {
        return block(upTo: linesEnd)
      }
      if isLineTooLong { return try skipLine() }
      if isAtEnd { return buffer.isEmpty ? nil : block(upTo: buffer.count) }
      try fill()
    }
    return nil
  }

  /// Reads what comes next into the buffer.
  private mutating func fill() throws(Failure) {
    // Reading would wait as long as there is nothing, even if nobody wants it any more.
    while !input.isReady(within: 100), !isOver() {}
    if isOver() { return isAtEnd = true }
    guard let chunk = try input.next(atMost: size) else {
      isAtEnd = true
      return
    }
    if let end = chunk.lastIndex(of: UInt8(ascii: "\n")) { linesEnd = buffer.count + end + 1 }
    if buffer.isEmpty { buffer = chunk } else { buffer += chunk }
  }

  private mutating func block(upTo end: Int) -> Block {
    let bytes = Array(buffer[..<end])
    buffer.removeSubrange(..<end)
    linesEnd = 0
    return block(.lines(bytes), lines: bytes.count { $0 == UInt8(ascii: "\n") })
  }

  /// Passes over a line that is too long, without holding it.
  private mutating func skipLine() throws(Failure) -> Block {
    repeat {
      buffer = []
      try fill()
    } while linesEnd == 0 && !isAtEnd
    if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
      buffer.removeSubrange(...end)
      linesEnd -= end + 1
    }
    return block(.tooLong, lines: 1)
  }

  private mutating func block(_ content: Block.Content, lines: Int) -> Block {
    defer { (index, line) = (index + 1, line + lines) }
    return Block(index: index, firstLine: line, content: content)
  }
}
