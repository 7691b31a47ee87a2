/// The `Encoder` that values see: it writes into one slot.
///
/// In each container the generic `encode` satisfies the requirements for all the single types.
struct SlotEncoder: Encoder {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    slot.becomeObject()
    return KeyedEncodingContainer(KeyedSlots<Key>(slot: slot, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    slot.becomeArray()
    return UnkeyedSlots(slot: slot, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleSlot(slot: slot, codingPath: codingPath)
  }
}

private struct SingleSlot: SingleValueEncodingContainer {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]

  func encodeNil() { slot.fillWithNull() }

  func encode<T: Encodable>(_ value: T) throws {
    try slot.fill(with: value, codingPath: codingPath)
  }
}

private struct UnkeyedSlots: UnkeyedEncodingContainer {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]
  var count: Int { slot.count }

  func encodeNil() { slot.append().fillWithNull() }

  func encode<T: Encodable>(_ value: T) throws {
    let next = next()
    try next.slot.fill(with: value, codingPath: next.codingPath)
  }

  func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedEncodingContainer<Key> {
    next().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next().unkeyedContainer() }

  func superEncoder() -> any Encoder { next() }

  private func next() -> SlotEncoder {
    let path = codingPath + [PositionKey(count)]
    return SlotEncoder(slot: slot.append(), codingPath: path)
  }
}

private struct KeyedSlots<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) { slot.member(key, isNew: true).fillWithNull() }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try slot.member(key, isNew: true).fill(with: value, codingPath: codingPath + [key])
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder(for: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(for: key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder(for: SuperKey.super) }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(for: key) }

  private func encoder(for key: any CodingKey) -> SlotEncoder {
    SlotEncoder(slot: slot.member(key, isNew: false), codingPath: codingPath + [key])
  }
}

/// The key under which `superEncoder()` writes.
private enum SuperKey: String, CodingKey {
  case `super`
}

/// The position of an element, for the coding paths of errors.
private struct PositionKey: CodingKey {
  let position: Int
  var intValue: Int? { position }
  var stringValue: String { "Index \(position)" }

  init(_ position: Int) { self.position = position }
  init?(intValue: Int) { self.init(intValue) }
  init?(stringValue: String) { return nil }
}
