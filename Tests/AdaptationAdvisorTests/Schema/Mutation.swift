@testable import AdaptationAdvisor

/// Every way of putting one fault into a document: a member left out or added, a value of another
/// kind, out of range, or unknown.
enum Mutation {
  /// The documents that differ from this one in one place; of arrays the first element of each form
  /// is tried.
  static func all(of node: JSONNode) -> [JSONNode] {
    let here = replacements(of: node.kind).map { JSONNode($0) }
    switch node.value {
    case .array(let elements):
      let within = firstOfEachForm(elements).flatMap { index in
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

  /// The document with one element of each form in its arrays of objects: as many forms of faults in
  /// less text.
  static func shortened(_ node: JSONNode) -> JSONNode {
    switch node.value {
    case .array(let elements) where elements.first?.kind == .object:
      JSONNode(.array(firstOfEachForm(elements).map { shortened(elements[$0]) }))
    case .object(let members):
      JSONNode(
        .object(members.map { JSONMember(key: $0.key, node: shortened($0.node)) }))
    default: node
    }
  }

  /// The documents that differ in one place, where lists that may be empty are, unless the fault is in
  /// them: every fault is there, in far less text.
  static func eachAlone(in root: JSONNode, mayBe isValid: (JSONNode) -> Bool) -> [JSONNode] {
    let lists = root.members.filter { member in
      member.node.kind == .array && isValid(root.replacing(member.key, by: JSONNode(.array([]))))
    }
    let bare = lists.reduce(root) { $0.replacing($1.key, by: JSONNode(.array([]))) }
    return all(of: bare)
      + lists.flatMap { list in
        all(of: list.node).map { bare.replacing(list.key, by: $0) }
      }
  }

  private static func firstOfEachForm(_ elements: [JSONNode]) -> [Int] {
    var seen: Set<Form> = []
    return elements.indices.filter { seen.insert(form(of: elements[$0])).inserted }
  }

  /// What kind of value it is, with the forms of what is in it.
  private static func form(of node: JSONNode) -> Form {
    Form(
      kind: node.kind, keys: node.members.map(\.key),
      parts: node.members.map { form(of: $0.node) } + Set(node.elements.map(form)).sorted())
  }

  private struct Form: Hashable, Comparable {
    let kind: JSONNode.Kind
    let keys: [String]
    let parts: [Form]

    static func < (a: Form, b: Form) -> Bool { String(describing: a) < String(describing: b) }
  }

  /// What stands in a value's place: of its own kind and of numbers, which are written for texts, all
  /// that can be wrong with one; of other kinds one of each.
  private static func replacements(of kind: JSONNode.Kind) -> [JSONNode.Value] {
    let others: [JSONNode.Value] = [
      .null, .boolean(true), .string("zzz"), .array([]), .object([]), .number(JSONNumber(-1)),
    ]
    let texts: [JSONNode.Value] = [.string(""), .string(" ")]
    let numbers: [JSONNode.Value] = [
      .number(JSONNumber(200_000_000)), .number(JSONNumber(token: "0.5")),
    ]
    return switch kind {
    case .string: others + texts + numbers
    case .number: others + numbers
    default: others
    }
  }
}

extension JSONNode {
  /// The object with another value under one of its keys.
  func replacing(_ key: String, by node: JSONNode) -> JSONNode {
    JSONNode(
      .object(members.map { $0.key == key ? JSONMember(key: key, node: node) : $0 }))
  }
}
