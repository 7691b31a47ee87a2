/// Encodes values as JSON whose keys stand in the order in which the values encode them, so that a
/// report reads the way its type is declared and two runs give the same bytes. Foundation's
/// encoder can only sort keys or leave them in any order.
///
///     let text = try OrderedJSONEncoder(layout: .compact).encode(["b": 1.0, "a": 0.5])
///     // {"a":0.5,"b":1}
///
/// - Dictionaries have no order of their own: they come out sorted by the text of the keys. Sets come
///   out in the order in which they encode their elements; encode sorted arrays instead.
/// - Numbers are as short as round-tripping allows, see ``JSONNumber``.
/// - Strings are escaped so that they are safe to print, see `Array.appendJSON(_:)`.
/// - No type is treated specially: a `Date` or `URL` encodes what its own conformance says.
package struct OrderedJSONEncoder: Sendable {
  package var layout: JSONWriter.Layout

  package init(layout: JSONWriter.Layout = .pretty) {
    self.layout = layout
  }

  /// The JSON text of a value in UTF-8, without a line feed at the end.
  ///
  /// - Throws: `EncodingError.invalidValue` for infinities and NaN, for values that encode nothing,
  ///   and for those that encode two things at one place; what the value itself throws.
  package func encode(_ value: some Encodable) throws -> [UInt8] {
    let draft = JSONDraft()
    try value.encode(to: DraftEncoder(draft: draft, value: 0))
    guard draft.isComplete else {
      let description = "The value encodes nothing, or two things at one place."
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: description))
    }
    draft.sortDictionaries()
    return JSONWriter.bytes(of: draft, layout: layout)
  }

  /// The same as a tree.
  package func node(of value: some Encodable) throws -> JSONNode {
    var limits = JSONLimits()
    limits.bytes = .max
    limits.depth = .max
    return try JSONDocument(parsing: encode(value), limits: limits).root
  }
}
