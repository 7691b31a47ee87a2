@testable import AdaptationAdvisor

/// Every way of putting one fault into a document: a member left out or added, a value of another
/// kind, out of range, or unknown.
enum Mutation {
  /// The documents that differ from this one in one place; of arrays the first and the last element
  /// are tried.
  static func all(of node: JSONNode) -> [JSONNode] {
    let here = replacements.map { JSONNode($0) }
    switch node.value {
    case .array(let elements):
      let within = Set([0, elements.count - 1]).intersection(elements.indices).sorted().flatMap {
        index in
        all(of: elements[index]).map { changed in
          var elements = elements
          elements[index] = changed
          return JSONNode(.array(elements))
        }
      }
      return here + [JSONNode(.array([]))] + within
    case .object(let members):
      let added = JSONMember(key: "zzz", node: JSONNode(.number(JSONNumber(1))))
      let without = members.indices.map { index in
        var members = members
        members.remove(at: index)
        return JSONNode(.object(members))
      }
      let within = members.indices.flatMap { index in
        all(of: members[index].node).map { changed in
          var members = members
          members[index] = JSONMember(key: members[index].key, node: changed)
          return JSONNode(.object(members))
        }
      }
      return here + [JSONNode(.object(members + [added]))] + without + within
    default: return here
    }
  }

  private static let replacements: [JSONNode.Value] = [
    .null, .boolean(true), .string(""), .string(" "), .string("zzz"), .array([]), .object([]),
    .number(JSONNumber(-1)), .number(JSONNumber(200_000_000)), .number(JSONNumber(token: "0.5")),
  ]
}
