extension [String] {
  /// The name among these that a word means: itself, or the one that reports print with spaces and
  /// that others write with other dashes or capitals; the word where there is none.
  func name(meantBy word: String) -> String {
    contains(word) ? word : first { $0.bare == word.bare } ?? word
  }
}

extension String {
  /// The letters, without what stands between words.
  fileprivate var bare: String {
    lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
  }
}
