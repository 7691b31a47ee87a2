import Arguments

/// Who reads standard input: it holds one document.
enum StandardInput {
  /// Refuses names of which more than one mean standard input.
  static func check(_ files: [String?]) throws(UsageError) {
    guard files.count(where: { $0 == "-" }) > 1 else { return }
    throw .rejected(
      "Standard input can be read only once: give '-' for one document, and the others by name. "
        + "Answers are read from it where no file is named.")
  }
}
