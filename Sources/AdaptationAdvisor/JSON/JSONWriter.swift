/// Writes documents as JSON text.
package struct JSONWriter {
  /// How the text is laid out.
  package enum Layout: Sendable {
    /// Without any whitespace, on one line.
    case compact
    /// Indented by two spaces. Arrays and objects without others inside stay on one line where
    /// that fits in 80 columns.
    case pretty
  }

  /// The text so far.
  private var bytes: [UInt8] = []
  private let values: [JSONDraft.Value]
  private let tokens: [UInt8]
  private let layout: Layout
  private var lineStart = 0
  private var depth = 0

  /// The text of a tree, without a line feed at the end.
  package static func bytes(of node: JSONNode, layout: Layout) -> [UInt8] {
    bytes(of: JSONDraft(node), layout: layout)
  }

  /// The text of a document, without a line feed at the end.
  static func bytes(of draft: JSONDraft, layout: Layout) -> [UInt8] {
    var writer = JSONWriter(draft, layout)
    writer.write(0)
    return writer.bytes
  }

  private init(_ draft: JSONDraft, _ layout: Layout) {
    values = draft.values
    tokens = draft.tokens
    self.layout = layout
    bytes.reserveCapacity(tokens.count + 4 * values.count)
  }

  private mutating func write(_ value: Int) {
    switch values[value].kind {
    case .scalar: append(values[value].token)
    case .array: enclose(value, "[", "]")
    case .object, .nothing, .conflict: enclose(value, "{", "}")
    }
  }

  /// Writes an array or object: on one line if the layout is compact, or if it is flat and that
  /// fits, else with one item on each line.
  private mutating func enclose(
    _ container: Int, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) {
    let first = values[container].first
    let breaks = layout == .pretty && first != 0 && !fits(container)
    bytes.append(UInt8(ascii: open))
    if breaks { depth += 1 }
    var value = first
    while value != 0 {
      if value != first { separate(breaks) }
      if breaks { breakLine() }
      writeMember(value)
      value = values[value].next
    }
    if breaks {
      depth -= 1
      breakLine()
    }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func writeMember(_ value: Int) {
    let key = values[value].key
    if !key.isEmpty {
      append(key)
      if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    }
    write(value)
  }

  private mutating func separate(_ breaks: Bool) {
    bytes.append(UInt8(ascii: ","))
    if layout == .pretty, !breaks { bytes.append(UInt8(ascii: " ")) }
  }

  /// Whether an array or object holds nothing that holds something and ends within the line.
  private func fits(_ container: Int) -> Bool {
    var width = bytes.count - lineStart
    var value = values[container].first
    while value != 0 {
      guard values[value].first == 0, width < 80 else { return false }
      let key = values[value].key.count
      let token = values[value].kind == .scalar ? values[value].token.count : 2
      width += (key > 0 ? key + 1 : 0) + token + 2
      value = values[value].next
    }
    // Two brackets, and one separator less than items.
    return width < 80
  }

  private mutating func append(_ token: Range<Int>) {
    tokens.withUnsafeBufferPointer { tokens in
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: tokens[token]))
    }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }
}
