import Foundation
import Testing

@testable import advisor

@Suite("Messages that a client should not send, and those that get no answer")
struct MessageTests {
  @Test(
    "A faulty message gets the code that JSON-RPC has for it",
    arguments: [
      ("", -32700), ("nope", -32700), ("{", -32700), (#"{"jsonrpc":"2.0",}"#, -32700),
      ("\u{0}", -32700), ("[]", -32600), ("1", -32600), ("null", -32600), (#""x""#, -32600),
      (#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, -32600), ("{}", -32600),
      (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
      (#"{"jsonrpc":2.0,"id":1,"method":"ping"}"#, -32600),
      (#"{"jsonrpc":"2.0","id":1}"#, -32600), (#"{"jsonrpc":"2.0","id":1,"method":3}"#, -32600),
      (#"{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}"#, -32600),
      (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":1,"a":2}}"#, -32600),
      (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, -32602),
      (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":null}"#, -32602),
      (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":7}}"#, -32602),
      (#"{"jsonrpc":"2.0","id":1,"method":"initialize"}"#, -32602),
      (#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":1}}"#, -32602),
    ] as [(String, Double)])
  func faulty(line: String, code: Double) throws {
    var dialog = Dialog()
    #expect(try dialog.code(line) == code)
  }

  @Test(
    "Parameters of a method are checked",
    arguments: [
      ("tools/call", "{}"), ("tools/call", #"{"name":1}"#), ("tools/call", #"{"name":"nope"}"#),
      ("tools/call", #"{"name":"recommend","arguments":[]}"#),
      ("tools/call", #"{"name":"recommend","arguments":null}"#),
      ("tools/list", #"{"cursor":"x"}"#), ("resources/read", "{}"),
      ("resources/list", #"{"cursor":null}"#),
    ])
  func parameters(method: String, parameters: String) throws {
    var dialog = try Dialog.agreed()
    #expect(try dialog.code(Dialog.request(method, parameters)) == -32602)
  }

  @Test(
    "An identifier comes back as it was written",
    arguments: ["0", "-7", #""""#, #""a\"b""#, "123456789012345678901234567890", #""\u0000""#])
  func identifier(id: String) throws {
    var dialog = Dialog()
    let line = dialog.session.reply(to: Array(Dialog.request("ping", id: id).utf8)) ?? []
    #expect(String(decoding: line, as: UTF8.self) == #"{"jsonrpc":"2.0","id":\#(id),"result":{}}"#)
  }

  @Test(
    "What may not identify a request is refused, without an identifier",
    arguments: ["null", "1.5", "1e3", "true", "[]", "{}"])
  func badIdentifier(id: String) throws {
    var dialog = Dialog()
    let answer = try dialog.say(Dialog.request("ping", id: id))
    #expect(answer?["error"]?["code"] == -32600)
    #expect(answer?["id"] == .null)
  }

  @Test(
    "Notifications and responses are never answered, whatever they say",
    arguments: [
      #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":9}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":[]}"#,
      #"{"jsonrpc":"2.0","method":"no/such"}"#, #"{"jsonrpc":"2.0","method":"tools/list"}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{}}"#, #"{"jsonrpc":"2.0","id":1,"error":{"code":1}}"#,
    ])
  func silent(line: String) throws {
    var dialog = Dialog()
    #expect(try dialog.say(line) == nil)
  }

  @Test("Deep nesting, broken UTF-8 and huge numbers end in answers of one line")
  func hostile() {
    let deep = String(repeating: "[", count: 100_000)
    let nested = "{\(Dialog.meta),\"name\":\"recommend\",\"arguments\":{\"answers\":"
    let lines: [[UInt8]] = [
      Array(deep.utf8), Array(Dialog.request("ping", deep).utf8),
      Array(Dialog.request("ping").utf8) + [0xFF], [0xFF, 0xFE, 0x00],
      Array("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"".utf8) + [0xC0, 0x80] + Array("\"}".utf8),
      Array(Dialog.request("tools/call", nested + "{\"budget\":1e999999}}}").utf8),
      Array(Dialog.request("tools/call", nested + "{\"id\":\"\\u2028\\n\\u0000\"}}}").utf8),
    ]
    for line in lines {
      var session = Session(Dialog.service)
      let answer = session.reply(to: line)
      #expect(answer?.isEmpty == false)
      #expect(answer?.contains(UInt8(ascii: "\n")) == false)
    }
  }
}
