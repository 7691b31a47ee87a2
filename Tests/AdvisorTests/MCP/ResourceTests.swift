import AdaptationAdvisor
import Foundation
import Testing

@testable import advisor

@Suite("Resources for agents")
struct ResourceTests {
  /// The text of a resource.
  private static func text(of address: String) throws -> String {
    var dialog = Dialog()
    let result = try dialog.askAlone("resources/read", #""uri":"\#(address)""#)?["result"]
    return result?["contents"]?[0]?["text"]?.string ?? ""
  }

  @Test("Every resource that is listed can be read, under the same type")
  func list() throws {
    var dialog = Dialog()
    let resources = try dialog.askAlone("resources/list")?["result"]?["resources"]?.array ?? []
    #expect(resources.count == 3)
    for resource in resources {
      let address = try #require(resource["uri"]?.string)
      let result = try dialog.askAlone("resources/read", #""uri":"\#(address)""#)?["result"]
      #expect(result?["contents"]?[0]?["uri"] == resource["uri"])
      #expect(result?["contents"]?[0]?["mimeType"] == resource["mimeType"])
    }
  }

  @Test("The rubric is the file, byte for byte")
  func rubric() throws {
    let bytes = Array(try Self.text(of: "advisor://rubric").utf8)
    #expect(try Rubric(json: bytes).sha256 == Rubric.standard.sha256)
  }

  @Test("The questionnaire has every question with every level")
  func questionnaire() throws {
    let text = try Self.text(of: "advisor://questionnaire")
    for question in Question.allCases {
      let asked = question.text(over: PriceTable.standard.horizonMonths)
      #expect(text.contains("### \(question.key)\n\n\(asked)\n\n- "))
      for level in question.levels { #expect(text.contains("- `\(level.name)`: \(level.meaning)")) }
    }
    #expect(!text.contains("\n\n\n"))
  }

  @Test("The rule in the guide works in the standard rubric")
  func guide() throws {
    let text = try Self.text(of: "advisor://guide")
    let blocks = text.components(separatedBy: "```")
    try #require(blocks.count == 3)
    let rule = String(blocks[1].dropFirst("json\n".count))
    let standard = String(decoding: EmbeddedFile.standard.bytes, as: UTF8.self)
    let start = try #require(standard.range(of: "\"adjustments\": ["))
    let edited = standard.replacingCharacters(in: start, with: "\"adjustments\": [\(rule),")
    let outline = try Rubric(json: Array(edited.utf8)).outline
    #expect(outline.rule("facts-change-daily")?.when == "knowledge_changes = daily")
  }

  @Test("The guide names keys and commands that there are")
  func names() throws {
    let text = try Self.text(of: "advisor://guide")
    let keys = ["summary", "call", "not_clear_because", "ask_next", "flips", "gates", "estimate"]
    let report = try Situations.exampleJSON.get().text
    for key in keys {
      #expect(text.contains(key))
      #expect(report.contains("\"\(key)\":"))
    }
    for words in [["rubric", "lint"], ["rubric", "test"], ["schema", "rubric"]] {
      #expect(text.contains("`advisor \(words.joined(separator: " "))"))
      #expect(try Tool.run(words + ["--help"]).code == 0)
    }
  }

  @Test(
    "A resource that there is not gets the code of its revision",
    arguments: [(Revision.handshake, -32002), (.olderHandshake, -32002), (.stateless, -32602)])
  func unknown(revision: Revision, code: Int) throws {
    let error =
      if revision == .stateless {
        try Dialog().unknown()
      } else {
        try Dialog.agreed(on: revision).unknown(alone: false)
      }
    #expect(error?["code"] == .number(Double(code)))
    #expect(error?["data"]?["uri"] == "advisor://nope")
  }
}

extension Dialog {
  fileprivate func unknown(alone: Bool = true) throws -> JSON? {
    var dialog = self
    let uri = #""uri":"advisor://nope""#
    let answer =
      alone
      ? try dialog.askAlone("resources/read", uri) : try dialog.ask("resources/read", "{\(uri)}")
    return answer?["error"]
  }
}
