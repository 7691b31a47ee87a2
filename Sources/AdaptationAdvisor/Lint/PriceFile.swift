/// A price table of one's own that a rubric is checked with.
package struct PriceFile: Sendable {
  let table: PriceTable
  let bytes: [UInt8]
  private let dates: [JSONCursor]

  /// The table of a file.
  ///
  /// - Throws: ``DocumentError`` with everything that is wrong, each with its place.
  package init(json bytes: [UInt8]) throws(DocumentError) {
    table = try PriceTable(json: bytes)
    self.bytes = bytes
    var ignored: [Problem] = []
    let root = JSONCursor.read(bytes, &ignored)?.object(&ignored)
    dates = (root?["entries"]?.array(&ignored) ?? []).map { cursor in
      cursor.object(&ignored)?["date"] ?? cursor
    }
  }

  /// Where the date of the entry at a position stands.
  func cursor(at position: Int) -> JSONCursor {
    dates.indices.contains(position) ? dates[position] : JSONCursor(JSONNode(.null))
  }
}
