import Arguments

/// The name of a file that a report is written to.
///
/// What is called as a file that only other programs write is refused, rather than written as text
/// that those cannot open.
struct ReportFile: Word {
  let word: String

  init?(word: String) {
    let name = word.lowercased().split(separator: "/").last
    let ending = name?.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    if let ending, Self.foreign.contains(String(ending)) { return nil }
    self.word = word
  }

  private static let foreign = ["pdf", "doc", "docx", "odt", "rtf", "ppt", "pptx", "xls", "xlsx"]

  static let expected =
    "a file for text, Markdown (.md), HTML (.html) or JSON (.json); a page can be printed as PDF"
}
