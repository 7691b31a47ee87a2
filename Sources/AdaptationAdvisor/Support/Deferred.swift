/// A value that is worked out when it is asked for: what nobody asks for costs nothing.
///
/// It is worked out each time, since those who ask do so once.
struct Deferred<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  var value: Value { work() }
}

extension Deferred: Equatable where Value: Equatable {
  static func == (a: Deferred, b: Deferred) -> Bool { a.value == b.value }
}

extension Deferred: Hashable where Value: Hashable {
  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Deferred: Encodable where Value: Encodable {
  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension Deferred: Decodable where Value: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try Value(from: decoder)
    self.init { value }
  }
}
