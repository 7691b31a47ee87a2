/// A table of sources that a rubric is checked with.
package struct SourceTable: Sendable {
  let sources: [Source]
  /// Whether it is the rubric's own, so that what no rule cites has no business there.
  let isOwn: Bool
  let bytes: [UInt8]
  private let entries: [String: JSONObject]

  /// The table of a file of one's own.
  ///
  /// - Throws: ``DocumentError`` with everything that is wrong, each with its place.
  package init(json bytes: [UInt8]) throws(DocumentError) {
    try self.init(bytes, isOwn: true)
  }

  /// The table that is compiled in, which many rubrics share.
  package static func builtIn() throws(DocumentError) -> SourceTable {
    try SourceTable(EmbeddedFile.sources.bytes, isOwn: false)
  }

  private init(_ bytes: [UInt8], isOwn: Bool) throws(DocumentError) {
    sources = try Source.list(json: bytes)
    self.isOwn = isOwn
    self.bytes = bytes
    var ignored: [Problem] = []
    let root = isOwn ? JSONCursor.read(bytes, &ignored)?.object(&ignored) : nil
    let objects = root?["sources"]?.array(&ignored)?.compactMap { $0.object(&ignored) } ?? []
    entries = Dictionary(zip(sources.map(\.key), objects)) { first, _ in first }
  }

  /// The value of a key of a source's entry, for tables of one's own.
  func cursor(of source: String, _ key: String) -> JSONCursor {
    entries[source]?[key] ?? JSONCursor(JSONNode(.null))
  }
}
