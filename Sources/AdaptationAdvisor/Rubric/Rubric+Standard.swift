extension Rubric {
  /// The built-in rubric, `rubrics/standard.json`.
  public static let standard: Rubric = {
    do {
      return try Rubric(json: EmbeddedFile.standard.bytes)
    } catch {
      // Not input: the file is compiled into this binary, and a test loads it.
      fatalError("The built-in rubric is damaged:\n\(error)")
    }
  }()
}
