import AdaptationAdvisor

extension Session {
  /// What a tool says. That it cannot use its arguments is a result, too: one for the caller to
  /// read and to mend.
  func call(_ parameters: Parameters) throws(ProtocolError) -> JSONNode {
    let name = try parameters.text("name")
    let arguments = try parameters.object("arguments")
    guard let tool = service.tools.first(where: { $0.name == name }) else {
      let known = service.tools.map(\.name).joined(separator: ", ")
      throw .invalidParameters("There is no tool \(Echo.quoted(name)). Tools: \(known).")
    }
    do throws(Failure) {
      let result = try tool.call(arguments)
      return .object([
        "content": Self.content(result.text), "structuredContent": result.structured,
        "isError": .boolean(false),
      ])
    } catch {
      if case .internalError(let what) = error {
        throw ProtocolError(code: .internalError, message: what)
      }
      return .object([
        "content": Self.content(error.text(width: Tool.width)), "isError": .boolean(true),
      ])
    }
  }

  private static func content(_ text: String) -> JSONNode {
    .array([.object(["type": .string("text"), "text": .string(text)])])
  }

  func read(_ parameters: Parameters, _ revision: Revision) throws(ProtocolError) -> JSONNode {
    let address = try parameters.text("uri")
    guard let resource = service.resources.first(where: { $0.address == address }) else {
      let known = service.resources.map(\.address).joined(separator: ", ")
      throw ProtocolError(
        code: revision == .stateless ? .invalidParameters : .resourceNotFound,
        message: "There is no resource \(Echo.quoted(address)). Resources: \(known).",
        data: .object(["uri": .string(address)]))
    }
    return .object([
      "contents": .array([
        .object([
          "uri": .string(resource.address), "mimeType": .string(resource.type),
          "text": .string(resource.text()),
        ])
      ])
    ])
  }

  /// A result with what every result has where there is no handshake: its type, who answers, and
  /// how long it holds.
  static func stamped(_ result: JSONNode, _ method: Method) -> JSONNode {
    let head = JSONNode.object(["resultType": .string("complete")])
    // Tools, rubric and texts stay the same as long as the process runs.
    let cache = JSONNode.object(["ttlMs": .integer(3_600_000), "cacheScope": .string("private")])
    let tail = JSONNode.object([
      "_meta": .object(["io.modelcontextprotocol/serverInfo": Service.identity])
    ])
    return JSONNode(
      .object(
        head.members + result.members + (method.isCacheable ? cache.members : []) + tail.members))
  }

  /// Opens a stream of notifications on which nothing will ever come, since nothing changes.
  static func acknowledgment(
    of id: RequestID, _ parameters: Parameters
  ) throws(ProtocolError) -> [UInt8] {
    _ = try parameters.object("notifications")
    var line = Array(
      #"{"jsonrpc":"2.0","method":"notifications/subscriptions/acknowledged","params":"#.utf8)
    line += #"{"_meta":{"io.modelcontextprotocol/subscriptionId":"#.utf8
    id.append(to: &line)
    line += #"},"notifications":{}}}"#.utf8
    return line
  }

  /// A response as one line.
  static func line(_ id: RequestID?, _ key: String, _ content: JSONNode) -> [UInt8] {
    var line = Array(#"{"jsonrpc":"2.0","id":"#.utf8)
    if let id { id.append(to: &line) } else { line += "null".utf8 }
    line += #",""#.utf8 + Array(key.utf8) + #"":"#.utf8
    line += JSONWriter.bytes(of: content, layout: .compact)
    line.append(UInt8(ascii: "}"))
    return line
  }
}
