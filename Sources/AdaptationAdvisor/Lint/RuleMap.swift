/// Where the rules of a rubric stand in its file.
struct RuleMap: Sendable {
  /// The whole document.
  let root: JSONCursor
  private let objects: [String: JSONObject]

  init(_ root: JSONCursor) {
    self.root = root
    var objects: [String: JSONObject] = [:]
    Self.collect(root, into: &objects)
    self.objects = objects
  }

  /// Every identifier in the file.
  var ids: [String] { Array(objects.keys) }

  /// The value of a key of a rule or criterion; the rule itself if it does not have that key.
  func cursor(_ id: String, _ key: String) -> JSONCursor {
    guard let object = objects[id] else { return root }
    return object[key] ?? object["id"] ?? root
  }

  /// The value at the end of some keys from the root, or as far as they lead.
  func cursor(at keys: String...) -> JSONCursor {
    var ignored: [Problem] = []
    return keys.reduce(root) { cursor, key in cursor.object(&ignored)?[key] ?? cursor }
  }

  /// The table at a position within a criterion.
  func table(_ position: Int, of criterion: String) -> JSONObject? {
    var ignored: [Problem] = []
    let tables = objects[criterion]?["tables"]?.array(&ignored) ?? []
    return tables.indices.contains(position) ? tables[position].object(&ignored) : nil
  }

  /// The value of a key of one of the rubric's own sources.
  func source(_ key: String, _ member: String) -> JSONCursor {
    let entry = cursor(at: "sources").objectsWithin.first { object in
      if case .string(key)? = object["key"]?.node.value { true } else { false }
    }
    return entry?[member] ?? root
  }

  /// Every value under the key `sources`, in the order of the file.
  var citations: [JSONCursor] {
    var found: [JSONCursor] = []
    Self.citations(root, into: &found)
    return found
  }

  private static func collect(_ cursor: JSONCursor, into objects: inout [String: JSONObject]) {
    var ignored: [Problem] = []
    switch cursor.node.value {
    case .array: cursor.array(&ignored)?.forEach { collect($0, into: &objects) }
    case .object:
      guard let object = cursor.object(&ignored) else { return }
      if case .string(let id) = object["id"]?.node.value { objects[id] = object }
      for (_, value) in object.entries { collect(value, into: &objects) }
    default: break
    }
  }

  private static func citations(_ cursor: JSONCursor, into found: inout [JSONCursor]) {
    var ignored: [Problem] = []
    switch cursor.node.value {
    case .array: cursor.array(&ignored)?.forEach { citations($0, into: &found) }
    case .object:
      for (key, value) in cursor.object(&ignored)?.entries ?? [] {
        if key == "sources" {
          found += value.array(&ignored) ?? []
        } else {
          citations(value, into: &found)
        }
      }
    default: break
    }
  }
}
