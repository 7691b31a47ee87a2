/// A revision of the Model Context Protocol that is spoken here, the newest first.
///
/// See https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning and, for what came
/// before, https://modelcontextprotocol.io/specification/2025-11-25/basic/lifecycle.
enum Revision: String, CaseIterable, Sendable {
  /// Every request names its revision; there is no handshake.
  case stateless = "2026-07-28"
  /// The client opens with `initialize`, and what is agreed then holds for the whole session.
  case handshake = "2025-11-25"
  /// The same for all that is used here, for older clients.
  case olderHandshake = "2025-06-18"

  /// What a handshake comes to: the revision that the client asks for, or the newest there is.
  static func agreed(_ requested: String) -> Revision {
    let revision = Revision(rawValue: requested) ?? .handshake
    return revision == .stateless ? .handshake : revision
  }
}

/// What a client may ask.
enum Method: String, Sendable {
  case initialize, ping
  case discover = "server/discover"
  case listTools = "tools/list"
  case callTool = "tools/call"
  case listResources = "resources/list"
  case listResourceTemplates = "resources/templates/list"
  case readResource = "resources/read"
  case listen = "subscriptions/listen"

  /// Whether a revision has it.
  func isPart(of revision: Revision) -> Bool {
    switch self {
    case .initialize, .ping: revision != .stateless
    case .discover, .listen: revision == .stateless
    default: true
    }
  }

  /// Whether clients may keep the result for a while.
  var isCacheable: Bool { self != .callTool && self != .listen }
}
