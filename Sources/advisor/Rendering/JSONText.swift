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
    do {
      return String(decoding: try OrderedJSONEncoder(layout: layout).encode(value), as: UTF8.self)
    } catch {
      throw .internalError("A result cannot be written as JSON: \(error).")
    }
  }
}
