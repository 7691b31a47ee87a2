import Testing

@testable import advisor

@Suite("Arguments that a tool cannot use are told to the caller, each with its place")
struct ToolErrorTests {
  @Test(
    "The result is an error that says what to mend",
    arguments: [
      ("recommend", "{}", "$: the key 'answers' is missing"),
      ("recommend", #"{"answers":7}"#, "$.answers: expected an object"),
      ("recommend", #"{"answers":null}"#, "$.answers: expected an object"),
      ("recommend", #"{"budget":1}"#, "unknown key 'budget'; known are answers"),
      ("recommend", #"{"answers":{}}"#, "None of the five criteria is answered"),
      ("recommend", #"{"answers":{"budgte":1}}"#, "1:13: $.answers: unknown key 'budgte'; did"),
      ("recommend", #"{"answers":{"budget":-1}}"#, "1:22: $.answers.budget: -1 is negative"),
      ("recommend", #"{"answers":{"gap":"x","gap":"none"}}"#, "the key 'gap' was given before"),
      ("recommend", #"{"answers":{"budget":1},"explain":"yes"}"#, "$.explain: expected true or"),
      ("what_would_make", #"{"answers":{"budget":1}}"#, "the key 'strategy' is missing"),
      ("what_would_make", #"{"answers":{"budget":1},"strategy":"x"}"#, "not a strategy here"),
      ("estimate", #"{"gpu":"a1000"}"#, "did you mean 'a100'?"),
      ("estimate", #"{"tokens":0}"#, "$.tokens: '0' is not a count above 0"),
      ("estimate", #"{"tokens":[]}"#, "$.tokens: expected a number or a string"),
      ("estimate", #"{"technique":"lroa"}"#, "$.technique: 'lroa' is not"),
      ("explain_rule", #"{"rule":"gap-knowlege"}"#, "did you mean 'gap-knowledge'?"),
      ("explain_rule", #"{"rule":3}"#, "$.rule: expected a string"),
    ])
  func error(tool: String, arguments: String, message: String) throws {
    var dialog = Dialog()
    let result = try dialog.call(tool, arguments)
    #expect(result?["isError"] == true)
    #expect(result?["structuredContent"] == nil)
    let prose = result?.content.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    #expect(prose.hasPrefix("arguments:1:"))
    #expect(prose.contains(message))
  }

  @Test("All that is wrong is told at once, with the place marked")
  func all() throws {
    var dialog = Dialog()
    let arguments = #"{"answers":{"gap":"x","time":"soon","colour":1},"explain":1}"#
    let content = try dialog.call("recommend", arguments)?.content ?? ""
    let lines = content.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("arguments:") } == 4)
    #expect(lines.contains { $0.hasSuffix("^") })
  }
}
