/// Cuts a file into lines without holding more than one of them.
struct LineReader {
  /// A line of the file.
  struct Line {
    /// Its number among all lines, from 1.
    let number: Int
    /// Its bytes without the line feed; none if it is longer than ``LineReader/limit``.
    let bytes: [UInt8]?
  }

  /// The longest line that is read, in bytes.
  static let limit = 16 << 20
  static let tooLong = "The line is longer than \(limit >> 20) MiB. Split it or shorten it."

  private let input: InputFile
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false

  init(_ input: InputFile) { self.input = input }

  /// The next line that is not blank, or none at the end.
  mutating func next() throws(Failure) -> Line? {
    while let line = try nextLine() {
      if line.bytes?.allSatisfy(Self.isSpace) == true { continue }
      return line
    }
    return nil
  }

  /// The next line, blank or not, or none at the end.
  mutating func nextLine() throws(Failure) -> Line? {
    var bytes: [UInt8] = []
    var isTooLong = false
    while true {
      if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
        bytes += buffer[position..<end]
        position = end + 1
        break
      }
      bytes += buffer[position...]
      if bytes.count > Self.limit {
        isTooLong = true
        bytes = []
      }
      guard try refill() else {
        if bytes.isEmpty && !isTooLong { return nil }
        break
      }
    }
    number += 1
    isTooLong = isTooLong || bytes.count > Self.limit
    return Line(number: number, bytes: isTooLong ? nil : bytes)
  }

  /// Replaces the buffer, which has been used up, by the next piece of the file.
  private mutating func refill() throws(Failure) -> Bool {
    buffer = []
    position = 0
    guard !isAtEnd, let chunk = try input.next() else {
      isAtEnd = true
      return false
    }
    buffer = chunk
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
