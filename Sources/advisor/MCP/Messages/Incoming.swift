import AdaptationAdvisor

/// One line from a client, read.
enum Incoming: Sendable {
  case request(Request)
  /// Something that is not answered, whatever it says.
  case notification(method: String, parameters: JSONNode?)
  /// An answer; nothing is ever asked of a client, so it is passed over.
  case response
  /// Not a message of the protocol; the identifier, if it could be read.
  case faulty(ProtocolError, RequestID?)

  /// Something to be answered.
  struct Request: Sendable {
    let id: RequestID
    let method: String
    let parameters: JSONNode?
  }

  /// - Parameter line: The bytes of a line without its end; none if it was too long to be held.
  init(_ line: [UInt8]?) {
    guard let line else {
      let message = "The line is longer than \(Inbox.limit >> 10) KiB."
      self = .faulty(.invalidRequest(message), nil)
      return
    }
    do throws(JSONError) {
      self.init(try JSONDocument(parsing: line))
    } catch {
      let place = Place(of: error.offset, in: line)
      let message = "Not JSON: column \(place.column): \(error.text(in: line))."
      self = .faulty(ProtocolError(code: .parseError, message: message), nil)
    }
  }

  private init(_ document: JSONDocument) {
    guard case .object(let members) = document.root.value else {
      let isBatch = document.root.kind == .array
      let message = isBatch ? "Messages come one a line, not in arrays." : "A message is an object."
      self = .faulty(.invalidRequest(message), nil)
      return
    }
    let idNode = document.root["id"]
    let id = idNode.flatMap(RequestID.init)
    do throws(ProtocolError) {
      try Self.check(members, document.duplicates)
      guard let method = document.root["method"] else {
        guard document.root["result"] != nil || document.root["error"] != nil else {
          throw .invalidRequest("The message names no method.")
        }
        self = .response
        return
      }
      guard let name = method.text else { throw .invalidRequest("'method' must be a string.") }
      let parameters = document.root["params"]
      guard idNode != nil else {
        self = .notification(method: name, parameters: parameters)
        return
      }
      guard let id else { throw .invalidRequest("'id' must be a string or a whole number.") }
      self = .request(Request(id: id, method: name, parameters: parameters))
    } catch {
      self = .faulty(error, id)
    }
  }

  /// Checks what every message has, and that none of its own keys is there twice. Repeated keys
  /// further down are the business of whoever reads them.
  private static func check(
    _ members: [JSONMember], _ duplicates: [JSONError]
  ) throws(ProtocolError) {
    let repeated = Set(duplicates.map(\.offset))
    let own = members + (members.first { $0.key == "params" }?.node.members ?? [])
    if let member = own.first(where: { repeated.contains($0.keyOffset) }) {
      throw .invalidRequest("The key \(Echo.quoted(member.key)) is there twice.")
    }
    guard members.first(where: { $0.key == "jsonrpc" })?.node.text == "2.0" else {
      throw .invalidRequest("'jsonrpc' must be \"2.0\".")
    }
  }
}
