import AdaptationAdvisor

/// Values as JSON text, keys in the order of their declaration.
enum JSONText {
  /// Indented, with a final newline.
  static func pretty(_ value: some Encodable) throws(Failure) -> String {
    try text(value, .pretty) + "\n"
  }

  /// On one line, without a newline.
  static func line(_ value: some Encodable) throws(Failure) -> String {
    try text(value, .compact)
  }

  private static func text(
    _ value: some Encodable, _ layout: JSONWriter.Layout
  ) throws(Failure) -> String {
    String(decoding: try bytes(value, layout), as: UTF8.self)
  }

  /// The text in UTF-8, on one line if nothing else is asked for.
  static func bytes(
    _ value: some Encodable, _ layout: JSONWriter.Layout = .compact
  ) throws(Failure) -> [UInt8] {
    do {
      return try OrderedJSONEncoder(layout: layout).encode(value)
    } catch {
      throw .internalError("A result cannot be written as JSON: \(error).")
    }
  }
}
