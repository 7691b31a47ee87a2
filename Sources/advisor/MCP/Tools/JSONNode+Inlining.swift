import AdaptationAdvisor

extension JSONNode {
  /// A JSON Schema without references: every definition stands where it is used, since not every
  /// client follows references in what a tool takes. Only for schemas that do not recur.
  var withoutReferences: JSONNode {
    let definitions = self["$defs"]
    return JSONNode(.object(members.filter { $0.key != "$defs" })).inlining(definitions)
  }

  private func inlining(_ definitions: JSONNode?) -> JSONNode {
    switch value {
    case .array(let elements): return .array(elements.map { $0.inlining(definitions) })
    case .object(let members):
      var result: [JSONMember] = []
      for member in members {
        guard member.key == "$ref", let name = member.node.text?.split(separator: "/").last,
          let definition = definitions?[String(name)]
        else {
          result.append(JSONMember(key: member.key, node: member.node.inlining(definitions)))
          continue
        }
        // What is said at the place of use goes before what is said of all uses.
        result += definition.inlining(definitions).members.filter { self[$0.key] == nil }
      }
      return JSONNode(.object(result))
    default: return self
    }
  }
}
