/// A whole JSON text that has been read.
///
/// Strict RFC 8259 in UTF-8: no comments, trailing commas, leading zeros, raw control characters,
/// lone surrogates or ill-formed UTF-8, and exactly one value. The one indulgence: a UTF-8 byte
/// order mark at the very start is skipped, as section 8.1 allows, since editors still write it.
package struct JSONDocument: Sendable {
  package let root: JSONNode
  /// An error for every repetition of a key within its object, in the order of the document. They
  /// are collected, not thrown, so that they can be reported together with what else is wrong.
  ///
  /// Keys are compared as Swift compares strings: two that differ only in the Unicode normal form
  /// are the same key here, since no `[String: …]` could keep them apart.
  package let duplicates: [JSONError]

  /// Reads a document; time and memory are linear in its size.
  ///
  /// - Throws: The first violation of the grammar or of the limits. Reading cannot go on after it.
  package init(
    parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()
  ) throws(JSONError) {
    var reader = JSONReader(bytes: bytes, limits: limits)
    root = try reader.document()
    duplicates = reader.duplicates.sorted { $0.offset < $1.offset }
  }
}

/// What a reader accepts at most, so that hostile input ends in an error and not in exhaustion.
package struct JSONLimits: Sendable {
  /// How deep arrays and objects may nest. Reading recurses: keep it in the hundreds.
  package var depth = 128
  /// The size of the document in bytes.
  package var bytes = 64 << 20
  /// Keys of the outermost object to pass over with their values, for what few ask for in a document
  /// that is known to be in order.
  package var unread: [String] = []

  package init() {}
}
