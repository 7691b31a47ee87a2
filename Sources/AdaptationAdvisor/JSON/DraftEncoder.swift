/// The `Encoder` that values see: it writes at one place of a document.
///
/// In each container the generic `encode` satisfies the requirements for all the single types but
/// those that reports are made of, which are written without asking what they are.
struct DraftEncoder: Encoder {
  let draft: JSONDraft
  /// The number of the value.
  let value: Int
  var codingPath: [any CodingKey] { draft.path(to: value) }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    draft.becomeObject(value, keyedBy: type)
    return KeyedEncodingContainer(Members<Key>(draft: draft, object: value))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    draft.become(.array, value)
    return Elements(draft: draft, array: value)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  fileprivate func encodeScalar(_ scalar: some JSONScalar) throws {
    guard !draft.write(value, scalar.appendToken(to:)) else { return }
    let description = "JSON cannot express \(scalar)."
    throw EncodingError.invalidValue(
      scalar, EncodingError.Context(codingPath: codingPath, debugDescription: description))
  }
}

extension DraftEncoder: SingleValueEncodingContainer {
  func encodeNil() { draft.writeNull(value) }

  /// What scalars come to in the end, whatever they stand in.
  func encode<T: JSONScalar & Encodable>(_ value: T) throws { try encodeScalar(value) }

  func encode<T: Encodable>(_ value: T) throws { try value.encode(to: self) }
}

private struct Elements: UnkeyedEncodingContainer {
  let draft: JSONDraft
  let array: Int
  var codingPath: [any CodingKey] { draft.path(to: array) }
  var count: Int { draft.contents(of: array).reduce(0) { count, _ in count + 1 } }

  func encodeNil() { draft.writeNull(draft.element(of: array)) }

  func encode(_ value: String) throws { try next().encodeScalar(value) }

  func encode<T: Encodable>(_ value: T) throws { try value.encode(to: next()) }

  func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedEncodingContainer<Key> {
    next().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next().unkeyedContainer() }

  func superEncoder() -> any Encoder { next() }

  private func next() -> DraftEncoder {
    DraftEncoder(draft: draft, value: draft.element(of: array))
  }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let draft: JSONDraft
  let object: Int
  var codingPath: [any CodingKey] { draft.path(to: object) }

  func encodeNil(forKey key: Key) { draft.writeNull(member(key).value) }

  func encode(_ value: String, forKey key: Key) throws { try member(key).encodeScalar(value) }

  func encode(_ value: Bool, forKey key: Key) throws { try member(key).encodeScalar(value) }

  func encode(_ value: Int, forKey key: Key) throws { try member(key).encodeScalar(value) }

  func encode(_ value: Double, forKey key: Key) throws { try member(key).encodeScalar(value) }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try value.encode(to: member(key))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    member(key, isNew: false).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    member(key, isNew: false).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { member(SuperKey.super, isNew: false) }

  func superEncoder(forKey key: Key) -> any Encoder { member(key, isNew: false) }

  private func member(_ key: some CodingKey, isNew: Bool = true) -> DraftEncoder {
    DraftEncoder(
      draft: draft, value: draft.member(key.stringValue, of: object, isNew: isNew))
  }
}

/// The key under which `superEncoder()` writes.
private enum SuperKey: String, CodingKey {
  case `super`
}
