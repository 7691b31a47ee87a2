/// The types that encode themselves as one token of JSON.
protocol JSONScalar {
  /// Appends the token.
  ///
  /// - Returns: False if JSON has none for this value; nothing is appended then.
  func appendToken(to bytes: inout [UInt8]) -> Bool
}

extension Bool: JSONScalar {
  func appendToken(to bytes: inout [UInt8]) -> Bool {
    bytes.append(contentsOf: (self ? "true" : "false").utf8)
    return true
  }
}

extension String: JSONScalar {
  func appendToken(to bytes: inout [UInt8]) -> Bool {
    bytes.appendJSON(self)
    return true
  }
}

extension JSONNumber: JSONScalar {
  func appendToken(to bytes: inout [UInt8]) -> Bool {
    bytes.append(contentsOf: text.utf8)
    return true
  }
}

extension Double: JSONScalar {
  func appendToken(to bytes: inout [UInt8]) -> Bool { bytes.appendJSON(self) }
}

extension Float: JSONScalar {
  func appendToken(to bytes: inout [UInt8]) -> Bool {
    JSONNumber(self)?.appendToken(to: &bytes) ?? false
  }
}

extension JSONScalar where Self: BinaryInteger {
  func appendToken(to bytes: inout [UInt8]) -> Bool {
    if let number = Int(exactly: self) {
      bytes.appendJSON(number)
      return true
    }
    return JSONNumber(self).appendToken(to: &bytes)
  }
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
