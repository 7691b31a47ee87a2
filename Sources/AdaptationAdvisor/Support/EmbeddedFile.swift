import EmbeddedRubrics

/// A file of `rubrics/`, as compiled into the binary.
package enum EmbeddedFile: String, CaseIterable, Sendable {
  case standard, sources, cases, prices

  /// The file's bytes.
  package var bytes: [UInt8] {
    let file =
      switch self {
      case .standard: embedded_standard
      case .sources: embedded_sources
      case .cases: embedded_cases
      case .prices: embedded_prices
      }
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
