/// The positions of the bits of a word that are set, in ascending order.
struct Bits: Sequence, IteratorProtocol {
  private var word: UInt64

  init(_ word: UInt64) { self.word = word }

  /// A word in which the lowest bits are set, as many as are asked for; all or none of them where
  /// those are more or less than there can be.
  static func mask(below count: Int) -> UInt64 {
    count >= 64 ? .max : count <= 0 ? 0 : 1 << UInt64(count) - 1
  }

  mutating func next() -> Int? {
    if word == 0 { return nil }
    defer { word &= word &- 1 }
    return word.trailingZeroBitCount
  }
}
