import AdaptationAdvisor
import Foundation

@testable import advisor

/// A session with what a client would say to it.
struct Dialog {
  static let service: Service = {
    Service(Advisor(), prices: .standard, rubric: EmbeddedFile.standard.bytes)
  }()

  var session = Session(service)

  /// A session in which a revision has been agreed on by a handshake.
  static func agreed(on revision: Revision = .handshake) throws -> Dialog {
    var dialog = Dialog()
    _ = try dialog.ask("initialize", #"{"protocolVersion":"\#(revision.rawValue)"}"#)
    return dialog
  }

  /// What a request of the newest revision carries.
  static let meta = """
    "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",\
    "io.modelcontextprotocol/clientCapabilities":{}}
    """

  static func request(_ method: String, _ parameters: String = "{}", id: String = "1") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(parameters)}"#
  }

  /// The answer to a line; none where none is due.
  mutating func say(_ line: String) throws -> JSON? {
    try session.reply(to: Array(line.utf8)).map { try JSON(Data($0)) }
  }

  /// The answer to a request.
  mutating func ask(_ method: String, _ parameters: String = "{}") throws -> JSON? {
    try say(Self.request(method, parameters))
  }

  /// The answer to a request that needs no handshake.
  mutating func askAlone(_ method: String, _ parameters: String = "") throws -> JSON? {
    try ask(method, "{\(Self.meta)\(parameters.isEmpty ? "" : ",")\(parameters)}")
  }

  /// The result of a tool.
  mutating func call(_ tool: String, _ arguments: String) throws -> JSON? {
    try askAlone("tools/call", #""name":"\#(tool)","arguments":\#(arguments)"#)?["result"]
  }

  /// The code of the error that answers a line; none if it is no error.
  mutating func code(_ line: String) throws -> Double? { try say(line)?["error"]?["code"]?.number }
}

extension JSON {
  /// The text of a tool's result.
  var content: String { self["content"]?[0]?["text"]?.string ?? "" }
}
