import EmbeddedRubrics

/// A file of `rubrics/`, as compiled into the binary.
package enum EmbeddedFile: String, CaseIterable, Sendable {
  case standard, retrieval, sources, cases, prices

  /// A copy of the file's bytes.
  package var bytes: [UInt8] { Array(place) }

  /// The digest of the file, SHA-256 in hexadecimal.
  var sha256: String { SHA256.hexadecimal(of: place.span) }

  /// Whether these are the file's bytes.
  func holds(_ bytes: [UInt8]) -> Bool { bytes.elementsEqual(place) }

  /// The guide to writing a rubric, in Markdown.
  package static var guide: [UInt8] { Array(place(of: embedded_guide)) }

  /// Where the file stands in the binary, which stays there: what only looks at it needs no copy.
  private var place: UnsafeBufferPointer<UInt8> {
    let file =
      switch self {
      case .standard: embedded_standard
      case .retrieval: embedded_retrieval
      case .sources: embedded_sources
      case .cases: embedded_cases
      case .prices: embedded_prices
      }
    return Self.place(of: file)
  }

  private static func place(of file: embedded_file) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: file.bytes, count: file.count)
  }
}
