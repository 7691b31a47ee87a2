extension Rubric {
  /// A rubric from the bytes of a rubric file.
  ///
  /// - Throws: ``DocumentError`` with everything that is wrong, each with its place and rule:
  ///   names that do not exist, bands with gaps or overlaps, rows that are missing or doubled,
  ///   repeated identifiers, and a schema newer than this program knows.
  public init(json bytes: [UInt8]) throws(DocumentError) {
    var problems: [Problem] = []
    var rubric: Rubric?
    if let root = JSONCursor.read(bytes, &problems) {
      var reader = RubricReader()
      rubric = reader.rubric(root, digest: RubricDigest(of: bytes), &problems)
    }
    guard let rubric, problems.isEmpty else { throw DocumentError(problems, in: bytes) }
    self = rubric
  }
}
