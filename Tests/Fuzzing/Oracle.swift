@testable import AdaptationAdvisor

/// What must hold of every result, beyond that there is one. A violation ends the process, by which
/// the fuzzer notices it.
enum Oracle {
  static func require(_ condition: Bool, _ what: @autoclosure () -> String) {
    if !condition { fatalError(what()) }
  }

  /// Reading what was written gives the same value, in both layouts.
  static func roundTrip(_ node: JSONNode) {
    let compact = JSONWriter.bytes(of: node, layout: .compact)
    for layout in [JSONWriter.Layout.compact, .pretty] {
      let written = JSONWriter.bytes(of: node, layout: layout)
      requirePrintable(String(decoding: written, as: UTF8.self), "JSON", lines: layout == .pretty)
      guard let again = try? JSONDocument(parsing: written) else { fatalError("unreadable JSON") }
      require(JSONWriter.bytes(of: again.root, layout: .compact) == compact, "another value")
    }
  }

  /// Every diagnostic lies within the document and is fit for a terminal.
  static func check(_ error: DocumentError, in bytes: [UInt8]) {
    require(!error.diagnostics.isEmpty && error.omitted >= 0, "no diagnostics")
    let lines = bytes.indices.count { Place.endsLine($0, in: bytes) } + 1
    for problem in error.diagnostics {
      require(1...lines ~= problem.line, "line \(problem.line) of \(lines)")
      require(1...bytes.count + 1 ~= problem.column, "column \(problem.column)")
      requirePrintable(problem.message, "message")
      requirePrintable(problem.path ?? "", "path")
      requirePrintable(problem.excerpt, "excerpt", lines: true)
      let parts = problem.excerpt.split(separator: "\n", omittingEmptySubsequences: false)
      require(parts.count == 2 && parts[1].hasSuffix("^"), "excerpt \(parts)")
    }
    requirePrintable(error.description, "description", lines: true)
  }

  /// - Parameter lines: Whether line feeds are fine.
  static func requirePrintable(_ text: String, _ what: String, lines: Bool = false) {
    for scalar in text.unicodeScalars where !scalar.isPrintable && !(lines && scalar == "\n") {
      fatalError("\(what) holds \(scalar.codePoint)")
    }
  }
}

/// The bytes that the fuzzer hands over.
func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}
