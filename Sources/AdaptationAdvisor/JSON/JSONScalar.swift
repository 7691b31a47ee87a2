/// The types that encode themselves as one token of JSON.
protocol JSONScalar {
  /// The token; none if JSON has none for this value.
  var jsonValue: JSONNode.Value? { get }
}

extension Bool: JSONScalar {
  var jsonValue: JSONNode.Value? { .boolean(self) }
}

extension String: JSONScalar {
  var jsonValue: JSONNode.Value? { .string(self) }
}

extension Double: JSONScalar {
  var jsonValue: JSONNode.Value? { JSONNumber(self).map { .number($0) } }
}

extension Float: JSONScalar {
  var jsonValue: JSONNode.Value? { JSONNumber(self).map { .number($0) } }
}

extension JSONScalar where Self: BinaryInteger {
  var jsonValue: JSONNode.Value? { .number(JSONNumber(self)) }
}

extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
