import Foundation
import Testing

@testable import advisor

@Suite("Tools for agents")
struct ToolTests {
  private static let answers = """
    {"task_specificity":"specialized","budget":"20k","time":"6w","consistency":"high",\
    "labeled_examples":2000}
    """

  @Test("Every tool says what it takes and gives, without references in what it takes")
  func list() throws {
    var dialog = Dialog()
    let tools = try dialog.askAlone("tools/list")?["result"]?["tools"]?.array ?? []
    let names = tools.compactMap { $0["name"]?.string }
    #expect(names == ["recommend", "estimate", "what_would_make", "explain_rule"])
    for tool in tools {
      #expect(tool["inputSchema"]?["type"] == "object")
      #expect(tool["inputSchema"]?["additionalProperties"] == false)
      #expect(tool["outputSchema"]?["type"] == "object")
      #expect(tool["annotations"]?["readOnlyHint"] == true)
    }
    let answers = tools.first?["inputSchema"]?["properties"]?["answers"]
    #expect(answers?["properties"]?["budget"]?["description"]?.string?.isEmpty == false)
    let input = try #require(Dialog.service.tools.first?.node["inputSchema"])
    #expect(!"\(input)".contains("$ref"))
  }

  @Test("A recommendation is the command line's, as a value and as text")
  func recommend() throws {
    var dialog = Dialog()
    let result = try dialog.call("recommend", #"{"answers":\#(Self.answers)}"#)
    #expect(result?["isError"] == false)
    let run = try Tool.run("recommend", "--format", "json", input: Self.answers)
    #expect(result?["structuredContent"] == (try run.json()))
    let text = try Tool.run(
      "recommend", "--format", "text", input: Self.answers, environment: ["COLUMNS": "80"])
    #expect(result?.content == text.text)
  }

  @Test("Asked to explain, the text shows the rules, and the value holds what became of each")
  func explain() throws {
    var dialog = Dialog()
    let short = try dialog.call("recommend", #"{"answers":{"budget":9000}}"#)
    let long = try dialog.call("recommend", #"{"answers":{"budget":9000},"explain":true}"#)
    #expect((long?.content.count ?? 0) > 2 * (short?.content.count ?? .max / 2))
    #expect(short?["structuredContent"]?["explanation"] == nil)
    let run = try Tool.run("recommend", "--explain", "-f", "json", input: #"{"budget":9000}"#)
    #expect(long?["structuredContent"] == (try run.json()))
  }

  @Test("An estimate is the command line's")
  func estimate() throws {
    var dialog = Dialog()
    let result = try dialog.call(
      "estimate",
      """
      {"strategy":"training","tokens":"2T","gpu":"a100",\
      "answers":{"model_parameters":"6.74B","gap":"domain"}}
      """)?["structuredContent"]
    let run = try Tool.run(
      "estimate", "--strategy", "training", "--model-parameters", "6.74B", "--tokens", "2T",
      "--gpu", "a100", "--format", "json")
    #expect(result?["strategies"] == .array([try run.json()]))
    let all = try dialog.call("estimate", "{}")
    #expect(all?["structuredContent"] == (try Tool.run("estimate", "--format", "json").json()))
  }

  @Test("Counts are read as numbers and as people write them")
  func amounts() throws {
    var dialog = Dialog()
    let estimates = try [#""2T""#, "2000000000000", "2e12"].map { tokens in
      try dialog.call("estimate", #"{"strategy":"training","tokens":\#(tokens)}"#)
    }
    #expect(Set(estimates).count == 1)
    #expect(estimates[0]?["isError"] == false)
  }

  @Test("What would make a strategy win is the report's")
  func whatWouldMake() throws {
    var dialog = Dialog()
    let result = try dialog.call(
      "what_would_make", #"{"answers":{"budget":20000},"strategy":"training"}"#)
    let run = try Tool.run(
      "recommend", "--what-would-make", "training", "--format", "json",
      input: #"{"budget":20000}"#)
    #expect(result?["structuredContent"] == (try run.json()["would_make"]))
    #expect(result?.content.contains("To make it training") == true)
  }

  @Test("A rule is explained with its sources")
  func explainRule() throws {
    var dialog = Dialog()
    let result = try dialog.call("explain_rule", #"{"rule":"gap-knowledge"}"#)
    let run = try Tool.run("rubric", "show", "gap-knowledge", "--format", "json")
    #expect(result?["structuredContent"] == (try run.json()))
    #expect(result?.content.hasPrefix("gap-knowledge (adjustment)") == true)
  }
}
