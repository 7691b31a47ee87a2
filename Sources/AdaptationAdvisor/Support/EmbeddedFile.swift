import EmbeddedRubrics

/// A file of `rubrics/`, as compiled into the binary.
package enum EmbeddedFile: String, CaseIterable, Sendable {
  case standard, retrieval, sources, cases, prices

  /// The file's bytes.
  package var bytes: [UInt8] {
    let file =
      switch self {
      case .standard: embedded_standard
      case .retrieval: embedded_retrieval
      case .sources: embedded_sources
      case .cases: embedded_cases
      case .prices: embedded_prices
      }
    return Self.bytes(of: file)
  }

  /// The guide to writing a rubric, in Markdown.
  package static var guide: [UInt8] { bytes(of: embedded_guide) }

  private static func bytes(of file: embedded_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
