extension JSONDraft {
  /// The document that a tree describes.
  convenience init(_ node: JSONNode) {
    self.init()
    write(node, at: 0)
  }

  private func write(_ node: JSONNode, at value: Int) {
    switch node.value {
    case .null: writeNull(value)
    case .boolean(let boolean): _ = write(value, boolean.appendToken(to:))
    case .number(let number): _ = write(value, number.appendToken(to:))
    case .string(let string): _ = write(value, string.appendToken(to:))
    case .array(let elements):
      become(.array, value)
      for element in elements { write(element, at: self.element(of: value)) }
    case .object(let members):
      become(.object, value)
      for member in members { write(member.node, at: self.add(member.key, to: value)) }
    }
  }
}
