/// One value of a JSON document: what it is, and where it begins.
///
/// The tree is the middle of everything here: ``JSONDocument`` reads bytes into it,
/// ``OrderedJSONEncoder`` turns `Encodable` values into it, ``JSONWriter`` writes it out.
package struct JSONNode: Sendable {
  /// What the value is.
  package let value: Value
  /// The offset of the first byte of the value in the document; 0 in a tree that was not read.
  package let offset: Int

  package init(_ value: Value, offset: Int = 0) {
    self.value = value
    self.offset = offset
  }

  /// The six kinds of JSON value with their contents. Members of objects keep the order of the
  /// document.
  package enum Value: Sendable {
    case null
    case boolean(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONNode])
    case object([JSONMember])
  }

  /// The kind of a value, without the value.
  package enum Kind: Sendable, Hashable {
    case null, boolean, number, string, array, object
  }

  /// What kind of value this is.
  package var kind: Kind {
    switch value {
    case .null: .null
    case .boolean: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

/// A key and its value in an object.
package struct JSONMember: Sendable {
  package let key: String
  /// The offset of the quote that opens the key; 0 in a tree that was not read.
  package let keyOffset: Int
  package let node: JSONNode

  package init(key: String, keyOffset: Int = 0, node: JSONNode) {
    self.key = key
    self.keyOffset = keyOffset
    self.node = node
  }

  /// Whether the key is this one, byte for byte. The look at the length spares comparing a key by
  /// its characters, which costs as much as it is long.
  func has(key: String) -> Bool { self.key.utf8.count == key.utf8.count && self.key == key }
}
