import Foundation
import Testing

@testable import advisor

@Suite("Comparing scenarios")
struct CompareTests {
  private static let cheaper = #"{"budget":"5k","consistency":"standard","gap":"knowledge"}"#

  private static func compare(_ words: String..., input: String? = nil) throws -> Run {
    try Scratch.folder { scratch in
      try scratch.write(Situations.example, to: "a.json")
      try scratch.write(cheaper, to: "b.json")
      try scratch.write("{}", to: "empty.json")
      try scratch.write(#"{"budget": "much"}"#, to: "wrong.json")
      let line = words.joined(separator: " ")
      let source = input == nil ? "</dev/null" : "<stdin"
      try scratch.write(input ?? "", to: "stdin")
      return try Tool.shell("\"$ADVISOR\" compare \(line) \(source)", in: scratch.path)
    }
  }

  @Test("The answer comes first, then scenarios, scores, differences and paths")
  func text() throws {
    let run = try Self.compare("a.json b.json")
    #expect(run.code == 0)
    #expect(run.lines.first == "THEY DIFFER" || run.lines.first?.hasPrefix("ALL AGREE: ") == true)
    let headings = ["Side by side", "What differs", "From 1 to 2"]
    #expect(run.lines.filter(headings.contains) == headings)
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    #expect(run.prose.contains("budget $20k → $5k"))
    #expect(run.prose.contains("gap open → knowledge"))
  }

  @Test("What is shown adds up to what is shown")
  func sums() throws {
    let situations = Array(try Situations.varied.get().prefix(6))
    try Scratch.folder { scratch in
      let files = try situations.enumerated().map { index, text in
        try scratch.write(text, to: "\(index).json")
      }
      let run = try Tool.run(["compare", "-f", "markdown", "--weights", "budget=37"] + files)
      #expect(run.code == 0)
      var tables = 0
      for section in run.text.components(separatedBy: "One after the other").dropFirst() {
        let rows = section.components(separatedBy: "\n\n")[1].split(separator: "\n").dropFirst(2)
        let cells = rows.map { row in
          row.split(separator: "|").dropFirst().compactMap {
            Double($0.trimmingCharacters(in: .whitespaces)).map { Int(($0 * 100).rounded()) }
          }
        }
        try #require(cells.allSatisfy { $0.count == 3 })
        for column in 0..<3 {
          let values = cells.map { $0[column] }
          #expect(values.dropLast().reduce(0, +) == values.last)
        }
        tables += 1
      }
      #expect(tables == 5)
    }
  }

  @Test("Decision records are compared as their answers are")
  func records() throws {
    try Scratch.folder { scratch in
      let record = scratch.file("record.md")
      let words = ["recommend", "-f", "markdown", "--title", "As it was", "-o", record, "-"]
      #expect(try Tool.run(words, input: Data(Situations.example.utf8)).code == 0)
      let cheaper = try scratch.write(Self.cheaper, to: "b.json")
      let plain = try scratch.write(Situations.example, to: "a.json")
      let run = try Tool.run("compare", record, cheaper, "-f", "json")
      let expected = try Tool.run("compare", plain, cheaper, "-f", "json")
      #expect(run.code == 0)
      #expect(try run.json()["paths"] == (try expected.json()["paths"]))
      let text = try Tool.run("compare", record, cheaper)
      #expect(text.prose.contains("1: As it was (\(record)): "))
    }
  }

  @Test("Records that were made with other settings are named in the output itself")
  func settings() throws {
    try Scratch.folder { scratch in
      let words = ["recommend", "-", "-o", scratch.file("a.md"), "--assume", "engineer_day=700"]
      #expect(try Tool.run(words, input: Data(Situations.example.utf8)).code == 0)
      let plain = try scratch.write(Self.cheaper, to: "b.json")
      let run = try Tool.run("compare", scratch.file("a.md"), plain)
      #expect(
        run.prose.contains("scenario 1 was recorded with --assume engineer_day=700. Here the"))
      let json = try Tool.run(
        "compare", scratch.file("a.md"), plain, "-f", "json", "--weights", "budget=40"
      ).json()
      #expect(json["options"] == ["--weights budget=40"])
      #expect(json["scenarios"]?[0]?["recorded_with"] == ["--assume engineer_day=700"])
      #expect(json["scenarios"]?[1]?["recorded_with"] == nil)
    }
  }

  @Test("A record that was made with what is built in is named where something else decides")
  func defaults() throws {
    try Scratch.folder { scratch in
      let words = ["recommend", "-", "-o", scratch.file("a.md")]
      #expect(try Tool.run(words, input: Data(Situations.example.utf8)).code == 0)
      let files = [scratch.file("a.md"), try scratch.write(Self.cheaper, to: "b.json")]
      let decisive = ["--weights", "budget=40"]
      let run = try Tool.run(["compare"] + files + decisive)
      let sentence =
        "Settings differ: scenario 1 was recorded with the built-in rubric, weights and prices. "
        + "Here --weights budget=40 decided about all scenarios"
      #expect(run.prose.contains(sentence))
      let json = try Tool.run(["compare", "-f", "json"] + files + decisive).json()
      #expect(json["scenarios"]?[0]?["recorded_with"] == [])
      #expect(!(try Tool.run(["compare"] + files)).text.contains("Settings differ"))
    }
  }

  @Test("A file's ending says how to print, and none may promise a page")
  func endings() throws {
    try Scratch.folder { scratch in
      let plain = try scratch.write(Self.cheaper, to: "b.json")
      for (name, start) in [("c.md", "# All agree"), ("c.json", "{"), ("c.txt", "ALL AGREE")] {
        #expect(try Tool.run("compare", plain, plain, "-o", scratch.file(name)).code == 0)
        #expect(try scratch.text(name).hasPrefix(start))
      }
      for name in ["c.html", "c.pdf"] {
        let run = try Tool.run("compare", plain, plain, "-o", scratch.file(name))
        #expect(run.code == 64)
        #expect(run.message.contains("expected a file for text, Markdown (.md) or JSON (.json)"))
      }
    }
  }

  @Test("Equal files say so")
  func equal() throws {
    let run = try Self.compare("a.json - ", input: Situations.example)
    #expect(run.code == 0)
    #expect(run.lines.first?.hasPrefix("ALL AGREE: ") == true)
    #expect(run.text.contains("\nAll scenarios hold the same answers.\n"))
    #expect(run.text.contains("2: standard input: "))
  }

  @Test("Scores and recommendations are those of the reports")
  func agreement() throws {
    let comparison = try Self.compare("b.json a.json --format json").json()
    let report = try Situations.exampleJSON.get().json()
    let scenario = try #require(comparison["scenarios"]?[1])
    #expect(scenario["strategy"] == report["recommendation"]?["strategy"])
    #expect(scenario["technique"] == report["recommendation"]?["technique"])
    #expect(scenario["call"] == report["recommendation"]?["call"])
    #expect(scenario["margin"] == report["recommendation"]?["margin"])
    for strategy in report["strategies"]?.array ?? [] {
      let standing = scenario["standings"]?.array?.first { $0["strategy"] == strategy["strategy"] }
      #expect(standing?["score"] == strategy["score"])
      #expect(standing?["feasibility"] == strategy["feasibility"])
      #expect(standing?["cost_usd"] == strategy["estimate"]?["cost_usd"])
      #expect(standing?["days"] == strategy["estimate"]?["days"])
    }
  }

  @Test(
    "What is wrong decides the exit code",
    arguments: [
      ("a.json", 64), ("- -", 64), ("a.json b.json --format yaml", 64),
      ("a.json b.json --weights nothing=1", 64), ("a.json wrong.json", 65),
      ("a.json empty.json", 65), ("a.json nowhere.json", 66), ("a.json b.json -o no/where", 74),
      ("a.json b.json --rubric a.json", 78),
    ] as [(String, Int32)])
  func failures(words: String, code: Int32) throws {
    let run = try Self.compare(words)
    #expect(run.code == code)
    #expect(run.output.isEmpty)
    #expect(!run.messages.isEmpty)
  }
}
