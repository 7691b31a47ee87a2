import Foundation
import Testing

@Suite("Streams and marks")
struct StreamTests {
  private static let escape = "\u{1B}["

  private func recommend(_ words: [String] = [], _ environment: [String: String] = [:]) throws
    -> String
  {
    let input = Data(Situations.example.utf8)
    let run = try Tool.run(["recommend", "-"] + words, input: input, environment: environment)
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    return run.text
  }

  @Test(
    "Success says nothing on standard error",
    arguments: [
      ["recommend", "--explain"], ["batch"], ["batch", "--full"], ["rubric", "show"], ["--help"],
      ["--version"], ["help", "rubric"],
    ])
  func silence(words: [String]) throws {
    let run = try Tool.run(words, input: Data(Situations.example.utf8))
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    #expect(run.text.hasSuffix("\n"))
    #expect(!run.text.contains(Self.escape), "no marks where no terminal is")
  }

  @Test("--color always marks the text, and nothing but marks differs")
  func always() throws {
    let marked = try recommend(["--color", "always"])
    #expect(marked.contains(Self.escape))
    let bare = marked.replacing(/\u{1B}\[\d*m/, with: "")
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
    #expect(words(bare) == words(try recommend()))
    #expect(try recommend(["--color", "always"], ["NO_COLOR": "1", "TERM": "dumb"]) == marked)
  }

  @Test(
    "NO_COLOR and --color never win over whatever asks for marks",
    arguments: [
      ([], ["NO_COLOR": "1"]), ([], ["NO_COLOR": "1", "FORCE_COLOR": "1"]),
      (["--color=never"], [:]), (["--color=never"], ["FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"]),
      ([], ["FORCE_COLOR": "0"]), ([], ["FORCE_COLOR": ""]), ([], ["TERM": "xterm-256color"]),
    ] as [([String], [String: String])])
  func never(words: [String], environment: [String: String]) throws {
    #expect(try recommend(words, environment) == (try Situations.exampleText.get().text))
  }

  @Test(
    "FORCE_COLOR and CLICOLOR_FORCE mark the text where no terminal is",
    arguments: [
      ["FORCE_COLOR": "1"], ["CLICOLOR_FORCE": "1"], ["FORCE_COLOR": "1", "TERM": "dumb"],
      ["FORCE_COLOR": "1", "NO_COLOR": ""],
    ])
  func forced(environment: [String: String]) throws {
    #expect(try recommend([], environment).contains(Self.escape))
  }

  @Test("JSON is never marked")
  func json() throws {
    let words = ["--color", "always", "-f", "json"]
    #expect(try recommend(words) == (try Situations.exampleJSON.get().text))
    #expect(!(try recommend(words + ["--explain"])).contains(Self.escape))
  }

  @Test("ADVISOR_FORMAT chooses the format, the option overrules it, and nonsense is refused")
  func format() throws {
    let json = try Situations.exampleJSON.get().text
    #expect(try recommend([], ["ADVISOR_FORMAT": "json"]) == json)
    let text = try Situations.exampleText.get().text
    #expect(try recommend(["-f", "text"], ["ADVISOR_FORMAT": "json"]) == text)
    #expect(try recommend([], ["ADVISOR_FORMAT": ""]) == text)
    let run = try Tool.run(
      "recommend", "--budget", "5", environment: ["ADVISOR_FORMAT": "jsno"])
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.message.contains("ADVISOR_FORMAT"))
    #expect(run.message.contains("Did you mean 'json'?"))
  }

  @Test("A reader that leaves early ends the program without a message")
  func brokenPipe() throws {
    try Scratch.folder { scratch in
      try scratch.write(String(repeating: "{}\n", count: 5000), to: "lines")
      let script = #"{ "$ADVISOR" batch lines; echo "code $?" >&2; } | head -1"#
      let run = try Tool.shell(script, in: scratch.path)
      #expect(run.lines.count == 1)
      #expect(run.lines.first?.hasPrefix(#"{"line":1,"#) == true)
      #expect(run.messages == "code 141\n", "ended by SIGPIPE, long before its last line")
    }
  }

  @Test("Help of any width up to the limit of 100 fits in it", arguments: [40, 60, 80, 100])
  func width(columns: Int) throws {
    let run = try Tool.run("recommend", "--help", environment: ["COLUMNS": "\(columns)"])
    #expect(run.lines.allSatisfy { $0.count <= columns })
    #expect(run.lines.contains { $0.count > columns - 12 }, "and uses it")
  }
}
