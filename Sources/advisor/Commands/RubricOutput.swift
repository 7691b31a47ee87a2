import Arguments

/// The name of a file that a rubric is written to: as ``ReportFile``, but there is only JSON.
struct RubricOutput: Word {
  let word: String

  init?(word: String) {
    let name = word.lowercased().split(separator: "/").last ?? ""
    let isOther = Self.others.contains { name.hasSuffix(".\($0)") }
    if isOther || ReportFile(word: word) == nil { return nil }
    self.word = word
  }

  private static let others = ["csv", "htm", "html", "markdown", "md", "toml", "yaml", "yml"]

  static let expected = "a file for JSON (.json)"
}
