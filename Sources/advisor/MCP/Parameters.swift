import AdaptationAdvisor

/// The parameters of a request: an object, or nothing.
struct Parameters: Sendable {
  private let node: JSONNode
  private let meta: JSONNode?

  init(_ node: JSONNode?) throws(ProtocolError) {
    self.node = node ?? .object([:])
    guard self.node.kind == .object else { throw .invalidParameters("'params' must be an object.") }
    meta = self.node["_meta"]
    if let meta, meta.kind != .object { throw .invalidParameters("'_meta' must be an object.") }
  }

  /// A text that must be there.
  func text(_ key: String) throws(ProtocolError) -> String {
    guard let value = node[key] else { throw .invalidParameters("'\(key)' is missing.") }
    guard let text = value.text else { throw .invalidParameters("'\(key)' must be a string.") }
    return text
  }

  /// An object, empty if it is left out.
  func object(_ key: String) throws(ProtocolError) -> JSONNode {
    guard let value = node[key] else { return .object([:]) }
    guard value.kind == .object else { throw .invalidParameters("'\(key)' must be an object.") }
    return value
  }

  /// Lists come in one piece, so that no cursor was ever given out.
  func checkCursor() throws(ProtocolError) {
    guard node["cursor"] == nil else { throw .invalidParameters("There is no such cursor.") }
  }

  /// The revision that the request names itself, as those without a handshake do; none if it names
  /// none.
  func statedRevision() throws(ProtocolError) -> Revision? {
    guard let version = meta?["io.modelcontextprotocol/protocolVersion"] else { return nil }
    guard let name = version.text else {
      throw .invalidParameters("'io.modelcontextprotocol/protocolVersion' must be a string.")
    }
    guard name == Revision.stateless.rawValue else { throw .unsupported(revision: name) }
    guard meta?["io.modelcontextprotocol/clientCapabilities"]?.kind == .object else {
      throw .invalidParameters("'_meta' lacks 'io.modelcontextprotocol/clientCapabilities'.")
    }
    return .stateless
  }
}
