import AdaptationAdvisor

extension JSONNode {
  static func string(_ text: String) -> JSONNode { JSONNode(.string(text)) }

  static func integer(_ number: Int) -> JSONNode { JSONNode(.number(JSONNumber(number))) }

  static func boolean(_ value: Bool) -> JSONNode { JSONNode(.boolean(value)) }

  static func array(_ elements: [JSONNode]) -> JSONNode { JSONNode(.array(elements)) }

  /// An object whose members keep this order.
  static func object(_ members: KeyValuePairs<String, JSONNode>) -> JSONNode {
    JSONNode(.object(members.map { JSONMember(key: $0.key, node: $0.value) }))
  }

  /// The members of an object; none of anything else.
  var members: [JSONMember] { if case .object(let members) = value { members } else { [] } }

  /// An object with the value of a key made anew; the same where there is no such key.
  func replacing(_ key: String, _ change: (JSONNode) -> JSONNode) -> JSONNode {
    JSONNode(
      .object(
        members.map { member in
          member.key == key ? JSONMember(key: key, node: change(member.node)) : member
        }))
  }

  /// The value of a key of an object, the first if there are several.
  subscript(key: String) -> JSONNode? { members.first { $0.key == key }?.node }

  /// The text of a string.
  var text: String? { if case .string(let text) = value { text } else { nil } }
}
