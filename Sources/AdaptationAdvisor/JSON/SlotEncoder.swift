/// The `Encoder` that values see: it writes into one slot.
///
/// In each container the generic `encode` satisfies the requirements for all the single types but
/// those that reports are made of, which are written without asking what they are.
struct SlotEncoder: Encoder {
  let slot: EncodingSlot
  let path: EncodingPath
  var codingPath: [any CodingKey] { path.keys }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    slot.becomeObject()
    return KeyedEncodingContainer(KeyedSlots<Key>(slot: slot, path: path))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    slot.becomeArray()
    return UnkeyedSlots(slot: slot, path: path)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleSlot(slot: slot, path: path)
  }
}

private struct SingleSlot: SingleValueEncodingContainer {
  let slot: EncodingSlot
  let path: EncodingPath
  var codingPath: [any CodingKey] { path.keys }

  func encodeNil() { slot.fillWithNull() }

  /// What scalars come to in the end, whatever they stand in.
  func encode<T: JSONScalar & Encodable>(_ value: T) throws {
    try slot.fill(withScalar: value, path)
  }

  func encode<T: Encodable>(_ value: T) throws { try slot.fill(with: value, path) }
}

private struct UnkeyedSlots: UnkeyedEncodingContainer {
  let slot: EncodingSlot
  let path: EncodingPath
  var codingPath: [any CodingKey] { path.keys }
  var count: Int { slot.count }

  func encodeNil() { slot.append().fillWithNull() }

  func encode(_ value: String) { slot.append().become(.string(value)) }

  func encode<T: Encodable>(_ value: T) throws {
    let next = next()
    try next.slot.fill(with: value, next.path)
  }

  func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedEncodingContainer<Key> {
    next().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next().unkeyedContainer() }

  func superEncoder() -> any Encoder { next() }

  private func next() -> SlotEncoder {
    let path = EncodingPath.step(path, PositionKey(count))
    return SlotEncoder(slot: slot.append(), path: path)
  }
}

private struct KeyedSlots<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: EncodingSlot
  let path: EncodingPath
  var codingPath: [any CodingKey] { path.keys }

  func encodeNil(forKey key: Key) { slot.member(key, isNew: true).fillWithNull() }

  func encode(_ value: String, forKey key: Key) {
    slot.member(key, isNew: true).become(.string(value))
  }

  func encode(_ value: Bool, forKey key: Key) {
    slot.member(key, isNew: true).become(.boolean(value))
  }

  func encode(_ value: Int, forKey key: Key) {
    slot.member(key, isNew: true).become(.number(JSONNumber(value)))
  }

  func encode(_ value: Double, forKey key: Key) throws {
    let slot = slot.member(key, isNew: true)
    if let number = JSONNumber(value) { return slot.become(.number(number)) }
    try slot.fill(withScalar: value, .step(path, key))
  }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try slot.member(key, isNew: true).fill(with: value, .step(path, key))
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
    SlotEncoder(slot: slot.member(key, isNew: false), path: .step(path, key))
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
