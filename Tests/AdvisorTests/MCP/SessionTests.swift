import Foundation
import Testing

@testable import advisor

@Suite("A session of the Model Context Protocol")
struct SessionTests {
  @Test(
    "A handshake agrees on the revision that is asked for, or else on the newest with handshakes",
    arguments: [
      ("2025-11-25", "2025-11-25"), ("2025-06-18", "2025-06-18"), ("2024-11-05", "2025-11-25"),
      ("2026-07-28", "2025-11-25"), ("", "2025-11-25"),
    ])
  func handshake(asked: String, agreed: String) throws {
    var dialog = Dialog()
    let result = try dialog.ask("initialize", #"{"protocolVersion":"\#(asked)"}"#)?["result"]
    #expect(result?["protocolVersion"] == .string(agreed))
    #expect(result?["capabilities"] == ["tools": [:], "resources": [:]])
    #expect(result?["serverInfo"]?["version"] == .string(Program.version))
    #expect(dialog.session.revision?.rawValue == agreed)
    #expect(try dialog.say(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#) == nil)
    #expect(try dialog.ask("tools/list")?["result"]?["tools"]?.array?.count == 4)
    #expect(try dialog.ask("ping")?["result"] == [:])
  }

  @Test("Requests of the newest revision need no handshake and say who answers")
  func alone() throws {
    var dialog = Dialog()
    let result = try dialog.askAlone("server/discover")?["result"]
    #expect(result?["supportedVersions"]?[0] == "2026-07-28")
    #expect(result?["supportedVersions"]?[1] == "2025-11-25")
    for method in ["server/discover", "tools/list", "resources/list", "resources/templates/list"] {
      let result = try dialog.askAlone(method)?["result"]
      #expect(result?["resultType"] == "complete")
      #expect((result?["ttlMs"]?.number ?? 0) > 0)
      #expect(result?["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"] == "advisor")
    }
    #expect(dialog.session.revision == nil)
  }

  @Test("Results of a handshake's revision carry nothing of a newer one")
  func plain() throws {
    var dialog = try Dialog.agreed()
    let result = try dialog.ask("resources/list")?["result"]
    #expect(result?.object?.keys.sorted() == ["resources"])
  }

  @Test("Both ways may be mixed in one process")
  func mixed() throws {
    var dialog = try Dialog.agreed()
    #expect(try dialog.askAlone("tools/list")?["result"]?["resultType"] == "complete")
    #expect(try dialog.ask("tools/list")?["result"]?["resultType"] == nil)
  }

  @Test(
    "Methods belong to revisions",
    arguments: [
      ("ping", -32601), ("initialize", -32601), ("prompts/list", -32601), ("tools/list", nil),
    ] as [(String, Double?)])
  func methods(method: String, code: Double?) throws {
    var dialog = Dialog()
    let answer = try dialog.askAlone(method)
    #expect(answer?["error"]?["code"]?.number == code)
  }

  @Test("What only the newest revision has is unknown after a handshake")
  func older() throws {
    var dialog = try Dialog.agreed(on: .olderHandshake)
    for method in ["server/discover", "subscriptions/listen", "tasks/list", ""] {
      #expect(try dialog.code(Dialog.request(method)) == -32601)
    }
  }

  @Test("Nothing is done before a handshake for requests that name no revision")
  func early() throws {
    var dialog = Dialog()
    #expect(try dialog.code(Dialog.request("tools/list")) == -32602)
    #expect(try dialog.code(Dialog.request("server/discover")) == -32602)
    #expect(try dialog.code(Dialog.request("no/such")) == -32601)
    #expect(try dialog.ask("ping")?["result"] == [:])
  }

  @Test("A revision that is not spoken is refused with those that are")
  func unsupported() throws {
    var dialog = Dialog()
    let meta = Dialog.meta.replacingOccurrences(of: "2026-07-28", with: "1900-01-01")
    let error = try dialog.ask("tools/list", "{\(meta)}")?["error"]
    #expect(error?["code"] == -32022)
    #expect(error?["data"]?["requested"] == "1900-01-01")
    #expect(error?["data"]?["supported"]?[0] == "2026-07-28")
    let version = #""io.modelcontextprotocol/protocolVersion":"2026-07-28""#
    #expect(try dialog.code(Dialog.request("tools/list", "{\"_meta\":{\(version)}}")) == -32602)
  }

  @Test("A stream of notifications opens, and stays silent")
  func listen() throws {
    var dialog = Dialog()
    let answer = try dialog.askAlone("subscriptions/listen", #""notifications":{"a":true}"#)
    #expect(answer?["method"] == "notifications/subscriptions/acknowledged")
    #expect(answer?["id"] == nil)
    #expect(
      answer?["params"] == [
        "_meta": ["io.modelcontextprotocol/subscriptionId": 1], "notifications": [:],
      ])
  }
}
