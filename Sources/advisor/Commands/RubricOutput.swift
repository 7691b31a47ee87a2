import Arguments

/// The name of a file that a rubric is written to; refused where ``ReportFile`` would be.
struct RubricOutput: Word {
  let word: String

  init?(word: String) {
    if ReportFile(word: word) == nil { return nil }
    self.word = word
  }

  static let expected = "a file for JSON (.json)"
}
