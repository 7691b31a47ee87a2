/// A run of whole lines of a file.
struct Block: Sendable {
  /// Its position among the blocks of the file, from 0.
  let index: Int
  /// The number of its first line among all lines, from 1.
  let firstLine: Int
  let content: Content

  enum Content: Sendable {
    /// Lines, each ended by a line feed but perhaps the last of the file.
    case lines([UInt8])
    /// One line that is longer than the limit, and was not kept.
    case tooLong
  }
}
