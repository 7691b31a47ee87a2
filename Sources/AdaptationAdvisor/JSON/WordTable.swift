/// Finds words of ASCII among bytes without making strings of them.
struct WordTable: Sendable {
  private let words: [[UInt8]]
  /// By hash: the position of a word plus 1; 0 where there is none. A word stands at its hash or, if
  /// that was taken, at the next free place after it.
  private var places: [UInt8]

  /// - Parameter words: at most 100, none twice.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    places = Array(repeating: 0, count: 256)
    for (position, word) in self.words.enumerated() where position < 100 {
      var place = Self.hash(word, word.indices)
      while places[place] != 0 { place = (place + 1) & 255 }
      places[place] = UInt8(position + 1)
    }
  }

  /// The position of the word that stands in a range of some bytes; none if it is not in the table.
  func position(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    var place = Self.hash(bytes, range)
    while places[place] != 0 {
      let position = Int(places[place]) - 1
      if isEqual(words[position], range, in: bytes) { return position }
      place = (place + 1) & 255
    }
    return nil
  }

  private func isEqual(_ word: [UInt8], _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard word.count == range.count else { return false }
    for index in word.indices where word[index] != bytes[range.lowerBound + index] { return false }
    return true
  }

  /// From the length, both ends and the middle, 0…255: what tells short words apart.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let middle = bytes[range.lowerBound + range.count / 2]
    let ends = Int(bytes[range.lowerBound]) &* 7 &+ Int(bytes[range.upperBound - 1]) &* 31
    return (ends &+ Int(middle) &* 5 &+ range.count &* 11) & 255
  }
}
