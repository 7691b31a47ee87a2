import AdaptationAdvisor
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

  @Test("What is listed is short, and says nothing in expressions that not every validator reads")
  func size() throws {
    let nodes = Dialog.service.tools.map(\.node)
    let text = String(
      decoding: JSONWriter.bytes(of: .array(nodes), layout: .compact), as: UTF8.self)
    #expect(text.utf8.count < 20_000)
    for piece in ["(?!", "(?=", "(?<", "$ref", "$defs"] { #expect(!text.contains(piece)) }
  }

  @Test("Answers are described once, with the words that each can be given in")
  func answerSchema() throws {
    let described = AnswersSchema(isDescribed: true).node["properties"]
    let brief = AnswersSchema(isDescribed: false).node["properties"]
    for question in Question.allCases {
      let property = try #require(described?[question.key])
      let about = property["description"]?.text ?? ""
      #expect(about.hasPrefix(question.text(over: 12)))
      for level in question.levels {
        #expect(about.contains("\(level.name): \(level.meaning)"))
        let words = property["enum"].map { "\($0)" } ?? "\"\(level.name)\""
        #expect(words.contains("\"\(level.name)\""))
      }
      #expect((property["examples"] != nil) == (question.unitName != nil))
      #expect(brief?[question.key]?.members.isEmpty == true)
    }
    let known = AnswersShape.answers.members.map(\.key).filter { $0 != "$schema" }
    #expect(Set(described?.members.map(\.key) ?? []) == Set(known))
  }

  @Test("A recommendation is the core of the report, with the reasons, unless all is asked for")
  func core() throws {
    var dialog = Dialog()
    let result = try dialog.call("recommend", #"{"answers":\#(Self.answers)}"#)
    let core = try #require(result?["structuredContent"])
    #expect(
      result == (try dialog.call("recommend", #"{"answers":\#(Self.answers),"detail":"core"}"#)))
    let report = try Tool.run("recommend", "--format", "json", input: Self.answers).json()
    for key in ["id", "answers", "flips", "ask_next", "warnings"] {
      #expect(core[key] == report[key])
    }
    #expect(core["recommendation"]?["summary"] == report["recommendation"]?["summary"])
    #expect(core["plan"] == nil && core["explanation"] == nil)
    for (side, strategy) in zip(core["strategies"]?.array ?? [], report["strategies"]?.array ?? [])
    {
      for key in ["strategy", "score", "feasibility", "gates"] {
        #expect(side[key] == strategy[key])
      }
      #expect(side["estimate"]?["cost_usd"] == strategy["estimate"]?["cost_usd"])
      #expect(side["estimate"]?["lines"] == nil && side["trade_offs"] == nil)
      #expect(side["criteria"]?[0]?["points"] == strategy["criteria"]?[0]?["points"])
    }
    let lead = (core["why"]?.array ?? []).compactMap { $0["points"]?.number }.reduce(0, +)
    let scores = (report["strategies"]?.array ?? []).compactMap { $0["score"]?.number }
    #expect(abs(lead - (scores[0] - scores[1])) < 0.03)
    #expect(core["why"]?[0]?["because"]?.string?.isEmpty == false)
    let wrong = try dialog.call("recommend", #"{"answers":\#(Self.answers),"detail":"all"}"#)
    #expect(wrong?["isError"] == true)
    #expect(wrong?.content.contains("core, full") == true)
  }

  @Test("A recommendation is the command line's, as a value and as text")
  func recommend() throws {
    var dialog = Dialog()
    let result = try dialog.call(
      "recommend", #"{"answers":\#(Self.answers),"detail":"full"}"#)
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
    let explanation = try run.json()["explanation"]
    #expect(long?["structuredContent"]?["explanation"] == explanation)
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
    let estimates = try [#""2T""#, "2000000000000", "2e12", "2000000000000.000"].map { tokens in
      try dialog.call("estimate", #"{"strategy":"training","tokens":\#(tokens)}"#)
    }
    #expect(Set(estimates).count == 1)
    #expect(estimates[0]?["isError"] == false)
    // A number of JSON has no thousands; text may.
    let epochs = { (number: String) in #"{"strategy":"fine-tuning","epochs":\#(number)}"# }
    #expect(try dialog.call("estimate", epochs("2.000"))?["isError"] == false)
    #expect(try dialog.call("estimate", epochs(#""2.000""#))?["isError"] == true)
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

  @Test("A source is explained with the rules that cite it")
  func explainSource() throws {
    var dialog = Dialog()
    let result = try dialog.call("explain_rule", #"{"rule":"S083"}"#)
    let run = try Tool.run("rubric", "show", "S083", "--format", "json")
    let page = result?["structuredContent"]
    #expect(page == (try run.json()))
    #expect(page?["source"]?["claim"]?.string?.isEmpty == false)
    #expect(page?["source"]?["retrieved"]?.string?.hasPrefix("20") == true)
    #expect(page?["source"]?["url"]?.string != nil)
    #expect(page?["cited_by"]?.array?.isEmpty == false)
    #expect(result?.content.contains("S083") == true)
    #expect(try dialog.call("explain_rule", #"{"rule":"S0000"}"#)?["isError"] == true)
  }
}
