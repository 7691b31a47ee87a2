extension Rubric {
  /// A rubric from the bytes of a rubric file.
  ///
  /// - Throws: ``DocumentError`` with everything that is wrong, each with its place and rule:
  ///   names that do not exist, bands with gaps or overlaps, rows that are missing or doubled,
  ///   repeated identifiers, and a schema newer than this program knows.
  public init(json bytes: [UInt8]) throws(DocumentError) {
    try self.init(json: bytes, digest: RubricDigest(of: bytes), limits: JSONLimits())
  }

  init(json bytes: [UInt8], digest: RubricDigest, limits: JSONLimits) throws(DocumentError) {
    var problems: [Problem] = []
    var rubric: Rubric?
    if let root = JSONCursor.read(bytes, limits: limits, &problems) {
      rubric = RubricReader.read(root, digest: digest, &problems)
    }
    guard let rubric, problems.isEmpty else { throw DocumentError(problems, in: bytes) }
    self = rubric
  }
}
