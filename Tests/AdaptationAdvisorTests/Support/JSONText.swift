@testable import AdaptationAdvisor

/// Values as JSON text, to compare what matters of them.
enum JSONText {
  /// The value on one line.
  static func of(_ value: some Encodable) throws -> String {
    String(decoding: try OrderedJSONEncoder(layout: .compact).encode(value), as: UTF8.self)
  }
}
