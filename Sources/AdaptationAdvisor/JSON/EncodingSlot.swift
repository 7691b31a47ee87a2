/// The place of one value in a document under construction.
///
/// A class, the only one here, because the protocol demands it: `Encoder` hands out containers as
/// values that go on writing into the encoder they came from, in any order and interleaved.
final class EncodingSlot {
  private var content = Content.nothing

  private enum Content {
    case nothing
    case scalar(JSONNode.Value)
    case array([EncodingSlot])
    /// The index finds the member of a key in constant time where there are many.
    case object(members: [(key: String, slot: EncodingSlot)], index: [String: Int])
    /// Two values, or containers of two kinds, at one place.
    case conflict
  }

  /// The finished value; none if nothing or contradictory things were written.
  var node: JSONNode? {
    switch content {
    case .nothing, .conflict: return nil
    case .scalar(let value): return JSONNode(value)
    case .array(let slots):
      let elements = slots.compactMap(\.nodeOrEmpty)
      return elements.count == slots.count ? JSONNode(.array(elements)) : nil
    case .object(let slots, _):
      let members = slots.compactMap { key, slot in
        slot.nodeOrEmpty.map { JSONMember(key: key, node: $0) }
      }
      return members.count == slots.count ? JSONNode(.object(members)) : nil
    }
  }

  /// Within a container, a value that encodes nothing is an empty object, as with Foundation.
  private var nodeOrEmpty: JSONNode? {
    if case .nothing = content { return JSONNode(.object([])) }
    return node
  }

  /// Writes a whole value through its own `encode(to:)`.
  func fill(with value: some Encodable, _ path: EncodingPath) throws {
    try value.encode(to: SlotEncoder(slot: self, path: path))
    // Objects only: to ask a type for the first time whether it conforms takes a search.
    if case .object = content, value is any Unordered { sortMembers() }
  }

  /// Writes a scalar.
  func fill(withScalar scalar: some JSONScalar, _ path: EncodingPath) throws {
    guard let value = scalar.jsonValue else {
      throw EncodingError.invalidValue(
        scalar,
        EncodingError.Context(
          codingPath: path.keys, debugDescription: "JSON cannot express \(scalar)."))
    }
    become(value)
  }

  func fillWithNull() {
    become(.null)
  }

  func become(_ scalar: JSONNode.Value) {
    if case .nothing = content { content = .scalar(scalar) } else { content = .conflict }
  }

  /// Makes the value an array, unless it is one.
  func becomeArray() {
    switch content {
    case .nothing: content = .array([])
    case .array: break
    default: content = .conflict
    }
  }

  /// Makes the value an object, unless it is one.
  func becomeObject() {
    switch content {
    case .nothing: content = .object(members: [], index: [:])
    case .object: break
    default: content = .conflict
    }
  }

  /// The number of elements of an array.
  var count: Int {
    if case .array(let slots) = content { slots.count } else { 0 }
  }

  /// A new last element of an array.
  func append() -> EncodingSlot {
    let slot = EncodingSlot()
    if case .array(var slots) = content {
      content = .nothing  // leaves the array uniquely referenced: no copy
      slots.append(slot)
      content = .array(slots)
    }
    return slot
  }

  /// The member of an object with this key, which is added at the end if there is none.
  ///
  /// - Parameter isNew: Whether the member is written anew; a container may be continued.
  func member(_ key: some CodingKey, isNew: Bool) -> EncodingSlot {
    guard case .object(var members, var index) = content else { return EncodingSlot() }
    let key = key.stringValue
    let position =
      members.count < Self.many ? members.firstIndex { $0.key == key } : index[key]
    if let position, !isNew { return members[position].slot }
    content = .nothing  // leaves the storage uniquely referenced: no copy
    let slot = EncodingSlot()
    if let position {
      members[position].slot = slot
    } else {
      members.append((key, slot))
      if members.count == Self.many {
        index = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.key, $0) })
      } else if members.count > Self.many {
        index[key] = members.count - 1
      }
    }
    content = .object(members: members, index: index)
    return slot
  }

  /// From so many members on they are found by an index.
  private static let many = 16

  private func sortMembers() {
    guard case .object(let members, _) = content else { return }
    let sorted = members.sorted { $0.key < $1.key }
    let index = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
    content = .object(members: sorted, index: index)
  }
}

/// Collections that encode their members in an order that differs from run to run.
private protocol Unordered {}

extension Dictionary: Unordered {}
