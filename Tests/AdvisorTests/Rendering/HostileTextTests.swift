import Foundation
import Testing

@Suite("Text that would steer a terminal")
struct HostileTextTests {
  /// Escape sequences in both spellings, a bell, a line feed, overrides of direction, an invisible
  /// separator.
  static let evil = "A\u{1B}[31mred\u{7}\u{9B}2J\r\nB\u{202E}C\u{2066}D\u{2028}E\u{7F}\u{0}F"
  /// The same as a word of a command line, where no NUL can be.
  static let word = evil.replacing("\u{0}", with: "")
  /// The same in JSON.
  static let escaped =
    #"A\u001b[31mred\u0007\u009b2J\r\nB\u202eC\u2066D\u2028E\u007f\u0000F"#

  /// The characters of a text, other than line feeds, that a terminal would obey.
  private func steering(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
      default: false
      }
    }
  }

  @Test("Titles and ids reach no text report", arguments: ["--title", "--id"])
  func report(option: String) throws {
    for more in [[], ["--explain"]] {
      let run = try Tool.run(["recommend", "--budget", "20k", option, Self.word] + more)
      #expect(run.code == 0)
      #expect(steering(run.text) == [])
      #expect(run.lines.first == "A[31mred2J  BCDEF", "on one line, without what steers")
    }
  }

  @Test("Nor does a target, though it is told")
  func target() throws {
    let run = try Tool.run("recommend", "--budget", "20k", "--target", Self.word)
    #expect(run.code == 0)
    #expect(steering(run.text) == [])
    #expect(run.lines.contains("Target: A[31mred2J BCDEF"))
  }

  @Test("JSON escapes them, and gives them back whole")
  func json() throws {
    let words = ["recommend", "--budget", "20k", "-f", "json", "--title", Self.word]
    let run = try Tool.run(words + ["--id", Self.word])
    #expect(steering(run.text) == [])
    #expect(try run.json()["id"] == .string(Self.word))
    #expect(try run.json()["answers"]?["title"] == .string(Self.word))
    let document = #"{"id":"\#(Self.escaped)","budget":20000}"#
    let batch = try Tool.run("batch", input: document)
    #expect(steering(batch.text) == [])
    #expect(try batch.json()["id"] == .string(Self.evil))
  }

  @Test(
    "No message repeats them",
    arguments: [
      ["recommend", "--consistency", word], ["recommend", "--budget", word],
      ["recommend", "--time", word + "m"], ["recommend", "--must-self-host", word],
      ["recommend", "--budget=-" + word], ["recommend", "--" + word], ["recommend", "-" + word],
      ["recommend", word], ["recommend", "--budget", "5", "-o", word + "/x"], [word],
      ["recommend", "--budget", "5", "--weights", word + "=3"],
      ["recommend", "--budget", "5", "--weights", word],
      ["recommend", "--budget", "5", "--format", word], ["rubric", "show", word],
      ["recommend", "--budget", "5", "a", word], ["help", word], ["batch", word],
      ["recommend", "--budget", "5", "--rubric", word],
    ])
  func messages(words: [String]) throws {
    let run = try Tool.run(words)
    #expect([64, 65, 66, 74].contains(run.code))
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("A"), "the word is shown")
    #expect(steering(run.messages) == [])
  }

  @Test(
    "No message about a document repeats them",
    arguments: [
      #"{"consistency":"\#(escaped)"}"#, #"{"budget":"\#(escaped)"}"#, #"{"\#(escaped)":1}"#,
      #"{"id":"\#(escaped)","time":-1}"#, #"{"\#(escaped)":1,"\#(escaped)":2}"#,
      "{\"budget\":\"\(evil)\"}", "\(evil)", "{\"budget\": 5 \(evil)",
    ])
  func documents(document: String) throws {
    let run = try Tool.run("recommend", input: document)
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    #expect(steering(run.messages) == [])
    let lines = document.replacing("\r\n", with: " ")
    let batch = try Tool.run("batch", input: lines)
    #expect(batch.code == 65)
    #expect(steering(batch.text) == [])
  }

  @Test("A rubric's own texts reach no text report")
  func rubric() throws {
    var text = try Repository.text("rubrics/standard.json")
    for key in ["name", "because", "text", "lift", "stage", "do", "move_on_when", "about"] {
      text = text.replacing("\"\(key)\": \"", with: "\"\(key)\": \"\(Self.escaped)")
    }
    try Scratch.folder { scratch in
      let file = try scratch.write(text, to: "rubric.json")
      for words in [["recommend", "--explain"], ["rubric", "show"]] {
        let run = try Tool.run(
          words + ["--rubric", file], input: Data(Situations.example.utf8))
        #expect(run.code == 0)
        #expect(run.text.contains("[31mred"), "the texts were changed")
        #expect(steering(run.text) == [])
      }
    }
  }

  @Test("The texts of a case file reach no text report")
  func cases() throws {
    var text = String(decoding: try RubricTestTests.twoCases.get(), as: UTF8.self)
    text = text.replacing("\"id\":\"", with: "\"id\":\"\(Self.escaped)")
    try Scratch.folder { scratch in
      let run = try Tool.run("rubric", "test", "--cases", try scratch.write(text, to: "cases.json"))
      #expect(run.code == 0)
      #expect(run.text.contains("[31mred"), "the texts were changed")
      #expect(steering(run.text) == [])
      // A strategy that nobody has is refused, in words that are safe as well.
      let odd = text.replacing("\"chosen\":\"", with: "\"chosen\":\"\(Self.escaped)")
      let refused = try Tool.run(
        "rubric", "test", "--cases", try scratch.write(odd, to: "odd.json"))
      #expect(refused.code == 78)
      #expect(steering(refused.messages) == [])
    }
  }

  @Test("A very long word is cut in messages, and cannot flood the terminal")
  func long() throws {
    let word = String(repeating: "x", count: 50_000)
    for words in [
      ["--consistency", word], ["--" + word], ["--budget", word], ["--format", word],
    ] {
      let run = try Tool.run(["recommend"] + words)
      #expect(run.code == 64 || run.code == 65)
      #expect(run.messages.count < 1000)
    }
    let run = try Tool.run("recommend", "--budget", "20k", "--title", word)
    #expect(run.lines.first?.count == 80)
  }
}
