import Arguments

/// How a batch is to be answered.
struct BatchSettings: Sendable {
  var decision = DecisionOptions()
  var printsReports = false
  var omitsLineNumbers = false
  var stopsAtError = false
  var printsSummary = false
  /// The longest line that is read, in bytes.
  var lineLimit = LineLimit()
  /// How many threads work.
  var jobs = Jobs()
}

/// The longest line that is read, in bytes, as one word.
struct LineLimit: Word {
  private(set) var number = 16 << 20

  init() {}

  init?(word: String) {
    guard let number = Int(word), 1...(1 << 30) ~= number else { return nil }
    self.number = number
  }

  var word: String { String(number) }

  static let expected = "a number of bytes, 1 to 1073741824"
}

/// How many threads work, as one word.
struct Jobs: Word {
  /// None: as many as there are processors.
  private(set) var number: Int?

  init() {}

  init?(word: String) {
    guard let number = Int(word), 1...1000 ~= number else { return nil }
    self.number = number
  }

  var word: String { number.map { String($0) } ?? "" }

  static let expected = "a whole number from 1 to 1000"
}
