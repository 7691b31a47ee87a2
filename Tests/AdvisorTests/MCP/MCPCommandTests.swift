import Foundation
import Testing

@testable import advisor

@Suite("The command mcp")
struct MCPCommandTests {
  @Test("It answers a line for each request, in order, and ends with its input")
  func session() throws {
    let lines = [
      Dialog.request("initialize", #"{"protocolVersion":"2025-11-25"}"#),
      #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, "",
      Dialog.request("tools/list", id: "2"), "nonsense",
      Dialog.request("ping", id: "\"last\""),
    ]
    let run = try Tool.run("mcp", input: lines.joined(separator: "\n"))
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    let ids = try run.lines.map { try JSON($0)["id"] }
    #expect(ids == [1, 2, .null, "last"])
    #expect(run.text.hasSuffix("\n"))
  }

  @Test("Without input it ends at once and says nothing")
  func empty() throws {
    let run = try Tool.run("mcp", input: "")
    #expect(run.code == 0)
    #expect(run.output.isEmpty && run.messages.isEmpty)
  }

  @Test("It serves the rubric and the weights that it is given")
  func rubric() throws {
    try Scratch.folder { scratch in
      let standard = try Repository.text("rubrics/standard.json")
      let edited = standard.replacingOccurrences(
        of: "\"name\": \"standard\"", with: "\"name\": \"ours\"")
      try scratch.write(Data(edited.utf8), to: "ours.json")
      let arguments = #""name":"recommend","arguments":{"answers":{"budget":20000}}"#
      let lines = [
        Dialog.request("tools/call", "{\(Dialog.meta),\(arguments)}"),
        Dialog.request("resources/read", "{\(Dialog.meta),\"uri\":\"advisor://rubric\"}", id: "2"),
      ]
      let run = try Tool.run(
        "mcp", "--rubric", scratch.file("ours.json"), "--weights", "budget=40",
        input: lines.joined(separator: "\n"))
      let answers = try run.text.split(separator: "\n").map { try JSON(String($0))["result"] }
      try #require(answers.count == 2)
      let reference = answers[0]?["structuredContent"]?["rubric"]
      #expect(reference?["name"] == "ours")
      #expect(reference?["weights_overridden"] == ["budget": 40])
      #expect(answers[1]?["contents"]?[0]?["text"] == .string(edited))
    }
  }

  @Test(
    "What it cannot start with is said on standard error",
    arguments: [
      (["--rubric", "-"], 64), (["--prices", "-"], 64), (["--weights", "colour=1"], 64),
      (["--rubric", "no-such-file.json"], 66), (["extra"], 64),
    ] as [([String], Int32)])
  func start(words: [String], code: Int32) throws {
    let run = try Tool.run(["mcp"] + words)
    #expect(run.code == code)
    #expect(run.output.isEmpty)
    #expect(!run.messages.isEmpty)
  }
}
