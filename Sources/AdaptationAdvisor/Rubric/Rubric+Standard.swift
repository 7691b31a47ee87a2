extension Rubric {
  /// The built-in rubric, `rubrics/standard.json`.
  public static let standard: Rubric = {
    do throws(DocumentError) {
      var limits = JSONLimits()
      limits.unread = ["tests"]
      var rubric = try Rubric(json: EmbeddedFile.standard.bytes, digest: .builtIn, limits: limits)
      rubric.testList = .builtIn
      return rubric
    } catch {
      // Not input: the file is compiled into this binary, and a test loads it.
      fatalError("The built-in rubric is damaged:\n\(error)")
    }
  }()
}
