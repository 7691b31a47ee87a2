extension JSONNode {
  /// What is left of a value when all members are dropped that a shape does not declare; what the
  /// shape leaves open stays whole.
  package func projected(onto shape: Shape) -> JSONNode {
    switch (shape, value) {
    case (.object(let object), .object(let members)):
      return JSONNode(
        .object(
          members.compactMap { member in
            object.members.first { $0.key == member.key }.map {
              JSONMember(key: member.key, node: member.node.projected(onto: $0.shape))
            }
          }))
    case (.list(let element, _), .array(let elements)):
      return JSONNode(.array(elements.map { $0.projected(onto: element) }))
    default: return self
    }
  }
}
