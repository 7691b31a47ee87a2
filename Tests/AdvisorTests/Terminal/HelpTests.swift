import Arguments
import Foundation
import Testing

@testable import advisor

@Suite("Help")
struct HelpTests {
  /// Every command of the table, the program itself included.
  private static let manuals = flattened(CommandTable.root.manual)

  private static func flattened(_ manual: Manual) -> [Manual] {
    [manual] + manual.commands.flatMap(flattened)
  }

  @Test("The table of commands has no defects")
  func defects() {
    #expect(CommandTable.root.manual.defects == [])
    #expect(Self.manuals.map(\.fullName).contains("advisor rubric show"))
  }

  @Test("Help is the same however it is asked for, and wins over errors")
  func agreement() throws {
    for (index, manual) in Self.manuals.enumerated() where manual.name != "help" {
      let path = manual.fullName.split(separator: " ").dropFirst().map(String.init)
      let expected = manual.help(width: 80)
      let ways = [path + ["--help"], path + ["-h"], ["help"] + path, path + ["--nope", "-h"]]
      // Two of the ways for each command, and so all of them for many.
      for words in [ways[index % 4], ways[(index + 1) % 4]] {
        let run = try Tool.run(words)
        #expect(run.text == expected)
        #expect(run.code == 0)
        #expect(run.messages.isEmpty)
      }
    }
  }

  @Test("Help names every option and every command, and fits 80 columns")
  func contents() throws {
    for manual in Self.manuals {
      let help = manual.help(width: 80)
      #expect(manual.options.allSatisfy { help.contains($0.longName) })
      #expect(manual.commands.allSatisfy { help.contains("\n  \($0.name) ") })
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
    let recommend = try Tool.run("recommend", "--help").text
    #expect(recommend.contains("values: general, moderate, specialized, novel"))
    #expect(recommend.contains("ADVISOR_FORMAT"))
  }

  @Test(
    "The version is a name and a number", arguments: [["--version"], ["recommend", "--version"]])
  func version(words: [String]) throws {
    let run = try Tool.run(words)
    #expect(run.text.wholeMatch(of: /advisor \d+\.\d+\.\d+\n/) != nil)
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
  }

  @Test("Every example works as it stands")
  func examples() throws {
    let commands = Set(Self.manuals.flatMap(\.examples).map(\.command))
    #expect(commands.count >= 6)
    try Scratch.folder { scratch in
      // The files that examples speak of.
      try scratch.write(Situations.example, to: "answers.json")
      try scratch.write("```json\n\(Situations.example)\n```\n", to: "record.md")
      try scratch.write(#"{"budget": "2k", "consistency": "standard"}"#, to: "cheaper.json")
      try scratch.write(try Repository.data("rubrics/standard.json"), to: "my-rubric.json")
      try scratch.write(try Situations.varied.get().joined(separator: "\n"), to: "situations.jsonl")
      for command in commands.sorted() {
        let files = try scratch.names
        // Somebody has to answer the questions of an interview.
        let isAsking = command.hasPrefix("advisor interview")
        let input = isAsking ? "echo specialized | " : ""
        // Measuring the rubric takes long and is done elsewhere.
        let run =
          command == "advisor rubric test"
          ? try RubricTestTests.measured.get().text
          : try Tool.shell(
            "advisor() { \"$ADVISOR\" \"$@\"; }\n\(input)\(command)", in: scratch.path)
        #expect(run.code == 0, "\(command)")
        #expect(run.messages.isEmpty != isAsking, "\(command)")
        let isSilent = try run.output.isEmpty && scratch.names == files
        #expect(!isSilent, "\(command)")
      }
    }
  }
}
