import Arguments

/// The name of a file that a comparison is written to: as ``ReportFile``, but there is no page.
struct ComparisonFile: Word {
  let word: String

  init?(word: String) {
    guard ReportFile(word: word) != nil, ReportFormat(ofFile: word) != .html else { return nil }
    self.word = word
  }

  static let expected = "a file for text, Markdown (.md) or JSON (.json)"
}
