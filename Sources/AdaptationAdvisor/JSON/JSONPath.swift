/// The way from the root of a document to one value, written like `$.criteria[2].rows[0].scores`.
///
/// A linked list, so that a step down costs the same at every depth.
package indirect enum JSONPath: Sendable, Hashable, CustomStringConvertible {
  case root
  case key(JSONPath, String)
  case index(JSONPath, Int)

  package func appending(_ key: String) -> JSONPath { .key(self, key) }
  package func appending(_ index: Int) -> JSONPath { .index(self, index) }

  /// The last key on the way, which says what the value is about; none at the root.
  package var lastKey: String? {
    switch self {
    case .root: nil
    case .key(_, let key): key
    case .index(let parent, _): parent.lastKey
    }
  }

  /// Keys that are not plain identifiers come out in brackets and as JSON: `$["per-class"]`. Keys
  /// of more than 40 characters are cut: paths are for people.
  package var description: String {
    switch self {
    case .root: return "$"
    case .index(let parent, let index): return "\(parent)[\(index)]"
    case .key(let parent, let key):
      if key.isIdentifier { return "\(parent).\(Echo.cut(key))" }
      var literal: [UInt8] = []
      literal.appendJSON(Echo.cut(key))
      return "\(parent)[\(String(decoding: literal, as: UTF8.self))]"
    }
  }
}

extension String {
  /// A letter or underscore, then letters, digits, underscores, all ASCII.
  fileprivate var isIdentifier: Bool {
    let isWord = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isWord && !isEmpty && !(first?.isNumber ?? true)
  }
}

extension JSONNode {
  /// The path of the object in which the key at an offset stands, and the `id` of the innermost
  /// object around it that has one. Binary search on the way down, so cheap for each of many offsets.
  func object(withKeyAt offset: Int) -> (path: JSONPath, id: String?) {
    var path = JSONPath.root
    var id: String?
    var node = self
    while true {
      switch node.value {
      case .array(let elements):
        let index = elements.partition { $0.offset <= offset } - 1
        guard index >= 0 else { return (path, id) }
        (node, path) = (elements[index], path.appending(index))
      case .object(let members):
        id = JSONObject(members: members, path: path, outerID: id).id
        let index = members.partition { $0.keyOffset <= offset } - 1
        guard index >= 0, members[index].keyOffset < offset else { return (path, id) }
        (node, path) = (members[index].node, path.appending(members[index].key))
      default: return (path, id)
      }
    }
  }
}

extension Array {
  /// The number of elements at the beginning for which the condition holds, where it holds for
  /// none after them.
  fileprivate func partition(while condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
