/// The members of an object under examination, see ``JSONCursor/object(required:optional:_:)``.
package struct JSONObject: Sendable {
  /// The members in the order of the document.
  package let members: [JSONMember]
  package let path: JSONPath
  /// The `id` of this object if it has one, else of the innermost one around that has.
  package let id: String?

  init(members: [JSONMember], path: JSONPath, outerID: String?) {
    self.members = members
    self.path = path
    let id = members.first { $0.has(key: "id") }
    if case .string(let id)? = id?.node.value { self.id = id } else { self.id = outerID }
  }

  /// The cursor on the value of a key; none if the key is absent. If the document repeats the key,
  /// which is a problem already, the first value counts.
  package subscript(key: String) -> JSONCursor? {
    members.first { $0.has(key: key) }.map { cursor(on: $0) }
  }

  /// Whether there is a key.
  func has(key: String) -> Bool { members.contains { $0.has(key: key) } }

  /// All keys with cursors on their values, for objects whose keys are data.
  package var entries: [(key: String, value: JSONCursor)] {
    members.map { ($0.key, cursor(on: $0)) }
  }

  private func cursor(on member: JSONMember) -> JSONCursor {
    JSONCursor(member.node, below: path, .key(member.key), id: id)
  }
}
