import AdaptationAdvisor

/// The server's side of the Model Context Protocol: one message in, at most one out. It reads and
/// writes nothing itself.
struct Session: Sendable {
  let service: Service
  /// What was agreed by a handshake, if there was one.
  private(set) var revision: Revision?

  init(_ service: Service) { self.service = service }

  /// The answer to a line, without its end; none where none is due.
  mutating func reply(to line: [UInt8]) -> [UInt8]? { reply(to: Incoming(line)) }

  /// The answer to a message, as one line without its end; none where none is due.
  mutating func reply(to message: Incoming) -> [UInt8]? {
    switch message {
    case .notification, .response: return nil
    case .faulty(let error, let id): return Self.line(id, "error", error.node)
    case .request(let request):
      do throws(ProtocolError) {
        let (method, parameters, revision) = try recognize(request)
        if method == .listen { return try Self.acknowledgment(of: request.id, parameters) }
        let result = try result(of: method, parameters, revision)
        return Self.line(request.id, "result", result)
      } catch {
        return Self.line(request.id, "error", error.node)
      }
    }
  }

  /// The method and the revision of a request that may be answered.
  private func recognize(
    _ request: Incoming.Request
  ) throws(ProtocolError) -> (Method, Parameters, Revision) {
    let parameters = try Parameters(request.parameters)
    let stated = try parameters.statedRevision()
    guard let method = Method(rawValue: request.method) else {
      throw .methodNotFound(request.method)
    }
    guard let revision = stated ?? revision ?? method.opening else {
      throw .invalidParameters(
        "Open with 'initialize', or name revision \(Revision.stateless.rawValue) and your "
          + "capabilities in '_meta' of every request.")
    }
    guard method.isPart(of: revision) else { throw .methodNotFound(request.method) }
    return (method, parameters, revision)
  }

  private mutating func result(
    of method: Method, _ parameters: Parameters, _ revision: Revision
  ) throws(ProtocolError) -> JSONNode {
    let result: JSONNode
    switch method {
    case .initialize: result = try initialize(parameters)
    case .ping: result = .object([:])
    case .discover: result = discovery
    case .listTools:
      try parameters.checkCursor()
      result = .object(["tools": .array(service.tools.map(\.node))])
    case .callTool: result = try call(parameters)
    case .listResources:
      try parameters.checkCursor()
      result = .object(["resources": .array(service.resources.map(\.node))])
    case .listResourceTemplates:
      try parameters.checkCursor()
      result = .object(["resourceTemplates": .array([])])
    case .readResource: result = try read(parameters, revision)
    case .listen: result = .object([:])
    }
    return revision == .stateless ? Self.stamped(result, method) : result
  }

  /// Agrees on a revision for the rest of the session.
  private mutating func initialize(_ parameters: Parameters) throws(ProtocolError) -> JSONNode {
    let agreed = Revision.agreed(try parameters.text("protocolVersion"))
    revision = agreed
    return .object([
      "protocolVersion": .string(agreed.rawValue), "capabilities": Service.capabilities,
      "serverInfo": Service.identity, "instructions": .string(Service.instructions),
    ])
  }

  private var discovery: JSONNode {
    .object([
      "supportedVersions": .array(Revision.allCases.map { .string($0.rawValue) }),
      "capabilities": Service.capabilities, "instructions": .string(Service.instructions),
    ])
  }
}

extension Method {
  /// The revision of requests that may come before anything was agreed.
  fileprivate var opening: Revision? {
    self == .initialize || self == .ping ? .handshake : nil
  }
}
