import AdaptationAdvisor

/// Why a message cannot be answered with a result: a JSON-RPC error.
struct ProtocolError: Error, Sendable {
  let code: Code
  let message: String
  /// More about it, where the protocol says so.
  var data: JSONNode?

  /// The codes of JSON-RPC 2.0, and those that the Model Context Protocol adds.
  enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParameters = -32602
    case internalError = -32603
    /// Up to revision 2025-11-25; later ones call it invalid parameters.
    case resourceNotFound = -32002
    case unsupportedRevision = -32022
  }
}

extension ProtocolError {
  static func invalidRequest(_ message: String) -> ProtocolError {
    ProtocolError(code: .invalidRequest, message: message)
  }

  static func invalidParameters(_ message: String) -> ProtocolError {
    ProtocolError(code: .invalidParameters, message: message)
  }

  static func methodNotFound(_ method: String) -> ProtocolError {
    ProtocolError(code: .methodNotFound, message: "There is no method \(Echo.quoted(method)).")
  }

  static func unsupported(revision: String) -> ProtocolError {
    let known = Revision.allCases.map { JSONNode.string($0.rawValue) }
    return ProtocolError(
      code: .unsupportedRevision,
      message: "Revision \(Echo.quoted(revision)) of the protocol is not spoken this way.",
      data: .object(["supported": .array(known), "requested": .string(revision)]))
  }

  /// The error as it stands in a response.
  var node: JSONNode {
    let members: KeyValuePairs = [
      "code": JSONNode.integer(code.rawValue), "message": .string(message),
    ]
    let data = data.map { [JSONMember(key: "data", node: $0)] } ?? []
    return JSONNode(.object(JSONNode.object(members).members + data))
  }
}
