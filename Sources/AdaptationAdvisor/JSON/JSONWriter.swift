/// Writes a tree as JSON text.
package struct JSONWriter: Sendable {
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
  private let layout: Layout
  private var lineStart = 0
  private var depth = 0

  private init(layout: Layout) {
    self.layout = layout
  }

  /// The text of a tree, without a line feed at the end.
  package static func bytes(of node: JSONNode, layout: Layout) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(node)
    return writer.bytes
  }

  private mutating func write(_ node: JSONNode) {
    switch node.value {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let string): bytes.appendJSON(string)
    case .array(let elements):
      let isFlat = elements.allSatisfy { !$0.isContainer }
      enclose("[", "]", count: elements.count, isFlat: isFlat) { writer, index in
        writer.write(elements[index])
      }
    case .object(let members):
      let isFlat = members.allSatisfy { !$0.node.isContainer }
      enclose("{", "}", count: members.count, isFlat: isFlat) { writer, index in
        writer.bytes.appendJSON(members[index].key)
        writer.bytes += (writer.layout == .pretty ? ": " : ":").utf8
        writer.write(members[index].node)
      }
    }
  }

  /// Writes an array or object: on one line if the layout is compact, or if it is flat and that
  /// fits, else with one item on each line.
  private mutating func enclose(
    _ open: String, _ close: String, count: Int, isFlat: Bool,
    item: (inout JSONWriter, Int) -> Void
  ) {
    let start = bytes.count
    if layout == .compact || count == 0 || isFlat {
      bytes += open.utf8
      for index in 0..<count {
        if index > 0 { bytes += (layout == .pretty ? ", " : ",").utf8 }
        item(&self, index)
        if layout == .pretty, bytes.count - lineStart > 78 { break }
      }
      bytes += close.utf8
      if layout == .compact || count == 0 || bytes.count - lineStart < 80 { return }
      bytes.removeSubrange(start...)
    }
    bytes += open.utf8
    depth += 1
    for index in 0..<count {
      if index > 0 { bytes += ",".utf8 }
      breakLine()
      item(&self, index)
    }
    depth -= 1
    breakLine()
    bytes += close.utf8
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }
}

extension JSONNode {
  /// Whether the value is an array or object with something inside.
  fileprivate var isContainer: Bool {
    switch value {
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }
}
