/// The SHA-256 of a rubric file, so that a report says what it was made with.
///
/// That of the built-in rubric is worked out when it is first asked for: most reports do not show it.
struct RubricDigest: Sendable {
  /// None for the built-in rubric.
  private let text: String?

  /// The digest of the bytes of a file.
  init(of bytes: [UInt8]) {
    isBuiltIn = EmbeddedFile.standard.holds(bytes)
    text = isBuiltIn ? nil : SHA256.hexadecimal(of: bytes)
  }

  private init() { (isBuiltIn, text) = (true, nil) }

  /// That of the built-in rubric.
  static let builtIn = RubricDigest()

  /// Whether it is that of the built-in rubric.
  let isBuiltIn: Bool

  /// In hexadecimal.
  var hexadecimal: String { text ?? Self.standard }

  private static let standard = EmbeddedFile.standard.sha256
}

extension RubricDigest: Hashable {
  static func == (a: RubricDigest, b: RubricDigest) -> Bool { a.hexadecimal == b.hexadecimal }

  func hash(into hasher: inout Hasher) { hasher.combine(hexadecimal) }
}

extension RubricDigest: Codable {
  init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self.text = text
    isBuiltIn = text == Self.standard
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }
}
