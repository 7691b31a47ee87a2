/// The positions of the bits of a word that are set, in ascending order.
struct Bits: Sequence, IteratorProtocol {
  private var word: UInt64

  init(_ word: UInt64) { self.word = word }

  mutating func next() -> Int? {
    if word == 0 { return nil }
    defer { word &= word &- 1 }
    return word.trailingZeroBitCount
  }
}
