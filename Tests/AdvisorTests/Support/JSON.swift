import Foundation

/// A JSON value, as Foundation reads it.
enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(_ data: Data) throws {
    self.init(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed))
  }

  init(_ text: String) throws { try self.init(Data(text.utf8)) }

  /// A value of Foundation's. A decoder would have to try kind after kind, and each error thrown on
  /// the way is slow in tests, which record where it came from.
  private init(_ value: Any) {
    switch value {
    case let members as [String: Any]: self = .object(members.mapValues(JSON.init(_:)))
    case let elements as [Any]: self = .array(elements.map(JSON.init(_:)))
    case let text as String: self = .string(text)
    case let number as NSNumber:
      // Booleans are numbers as well, of another type.
      let isBool = String(cString: number.objCType) == String(cString: NSNumber(true).objCType)
      self = isBool ? .bool(number.boolValue) : .number(number.doubleValue)
    default: self = .null
    }
  }

  /// The member with a key; none if there is no such member, or this is no object.
  subscript(key: String) -> JSON? { object?[key] }

  /// The element at an index; none if there is no such element, or this is no array.
  subscript(index: Int) -> JSON? {
    guard let elements = array, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  var object: [String: JSON]? { if case .object(let members) = self { members } else { nil } }
  var array: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The value without some members.
  func without(_ keys: String...) -> JSON {
    .object((object ?? [:]).filter { !keys.contains($0.key) })
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral value: String) { self = .string(value) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(uniqueKeysWithValues: elements))
  }
}

extension JSON: ExpressibleByBooleanLiteral {
  init(booleanLiteral value: Bool) { self = .bool(value) }
}
