import Foundation
import Testing

@Suite("Processes")
struct ProcessTests {
  @Test(
    "A process prints what the program writes within the tests, and nothing beside it",
    arguments: [
      (["recommend", "-"], Situations.example),
      (["recommend", "-", "-f", "json"], Situations.example),
      (["estimate", "--explain"], Situations.example), (["compare", "-", "nothing.json"], "{}"),
      (["batch", "--summary=no"], Situations.example), (["batch"], Situations.example + "\n{"),
      (["schema", "answers"], ""), (["rubric", "show", "gap-behavior"], ""),
      (["interview"], "specialized\n20k\nback\n"), (["help", "exit-codes"], ""),
      (["completions", "bash"], ""), (["--version"], ""),
      (
        ["mcp"],
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","#
          + #""capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"# + "\n"
          + #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"estimate","#
          + #""arguments":{"answers":{"budget":20000}}}}"# + "\n"
      ),
    ])
  func same(words: [String], input: String) throws {
    let process = try Tool.process(words, input: Data(input.utf8))
    let run = try Tool.run(words, input: Data(input.utf8))
    #expect(process.text == run.text)
    #expect(process.messages == run.messages)
    #expect(process.code == run.code)
    #expect(!process.output.isEmpty || process.code != 0)
  }
}
