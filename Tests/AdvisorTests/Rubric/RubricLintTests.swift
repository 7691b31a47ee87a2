import Foundation
import Testing

@Suite("rubric lint")
struct RubricLintTests {
  /// A day on which the built-in sources are fresh.
  private static let today = ["--today", "2026-11-21"]

  @Test(
    "The built-in rubric is clean under --strict, by whichever name",
    arguments: [[], ["standard"], [Repository.url("rubrics/standard.json").path], ["-"]])
  func standard(operand: [String]) throws {
    let run = try Tool.run(
      ["rubric", "lint", "--strict"] + Self.today + operand,
      input: operand == ["-"] ? try Repository.data("rubrics/standard.json") : nil)
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    #expect(run.lines.first?.hasSuffix(": no errors, no warnings.") == true)
    #expect(run.prose.contains("conditions: over every state of the facts"))
  }

  @Test("A warning shows place, rule, caret, remedy and a witness, and counts under --strict only")
  func warning() throws {
    try Scratch.folder { scratch in
      let file = try Self.masked(in: scratch)
      let words = ["rubric", "lint", file] + Self.today
      let run = try Tool.run(words)
      #expect(run.code == 0)
      #expect(run.messages.isEmpty)
      let text = run.prose
      #expect(text.hasPrefix("\(file):"))
      #expect(text.contains(/:\d+:\d+: warning: \$\.gates\[\d+\]\.when \(in 'masked'\): wherever/))
      #expect(text.contains("[masked-rule]"))
      #expect(text.contains("Remedy: remove it, or narrow the condition of 'training-no-skills'."))
      #expect(text.contains("no errors, 1 warning."))
      let caret = try #require(run.lines.firstIndex { $0.allSatisfy { $0 == " " || $0 == "^" } })
      let column = try #require(run.lines[caret].firstIndex(of: "^"))
      let quoted = run.lines[caret - 1]
      #expect(quoted[column...].hasPrefix("{"))
      #expect(try Tool.run(words + ["--strict"]).code == 1)
    }
  }

  @Test("A witness can be handed to recommend, where it shows what is claimed")
  func witness() throws {
    try Scratch.folder { scratch in
      let file = try Self.masked(in: scratch)
      let json = try Tool.run(["rubric", "lint", file, "-f", "json"] + Self.today).json()
      let finding = try #require(json["findings"]?[0])
      #expect(json["schema"] == 1 && json["warnings"] == 1 && json["errors"] == 0)
      #expect(finding["kind"] == "masked-rule" && finding["severity"] == "warning")
      #expect(finding["rule"] == "masked")
      #expect(json["rubric"]?["sha256"]?.string?.count == 64)
      let text = try Tool.run(["rubric", "lint", file] + Self.today).text
      let shown = try #require(text.firstMatch(of: /Shown by: (advisor recommend .*)/)).1
      let report = try Tool.shell(
        "advisor() { \"$ADVISOR\" \"$@\"; }\n\(shown) --format json", in: scratch.path
      ).json()
      let gates = (report["strategies"]?.array ?? []).flatMap { $0["gates"]?.array ?? [] }
      let rules = gates.compactMap { $0["rule"]?.string }
      #expect(Set(rules).isSuperset(of: ["masked", "training-no-skills"]))
    }
  }

  @Test("A note is told, and counts under --strict as little as elsewhere")
  func note() throws {
    let words = ["rubric", "lint", "--strict", "--rubric", "retrieval"] + Self.today
    let run = try Tool.run(words)
    #expect(run.code == 0)
    #expect(run.prose.contains(": note: $.criteria: no rule reads "))
    #expect(run.prose.contains("Rubric retrieval 1.0.0: no errors, no warnings, 1 note."))
    let json = try Tool.run(words + ["--format", "json"]).json()
    #expect(json["notes"] == 1 && json["warnings"] == 0)
    #expect(try Tool.run("rubric", "lint", "retrieval", "--rubric", "standard").code == 64)
  }

  @Test("Errors give 78 on standard output, several at once, as JSON as well")
  func errors() throws {
    let text = try Repository.text("rubrics/standard.json")
      .replacing(#""level": "general""#, with: #""level": "genral""#, maxReplacements: 1)
      .replacing(#""weight": "#, with: #""weight": -"#, maxReplacements: 1)
    let run = try Tool.run("rubric", "lint", "-", input: text)
    #expect(run.code == 78)
    #expect(run.messages.isEmpty)
    #expect(run.prose.contains("standard input:"))
    #expect(run.prose.contains("Remedy: did you mean 'general'?"))
    #expect(run.prose.hasSuffix("The rubric cannot be used: 2 errors, no warnings."))
    let json = try Tool.run("rubric", "lint", "-", "-f", "json", input: text)
    #expect(json.code == 78)
    let kinds = (try json.json()["findings"]?.array ?? []).compactMap { $0["kind"]?.string }
    #expect(kinds == ["out-of-range", "misspelled-name"])
    #expect(try json.json()["rubric"]?.string == nil)
  }

  @Test("Sources age by the day that is given, and by the rubric's own table")
  func sources() throws {
    try Scratch.folder { scratch in
      let late = try Tool.run("rubric", "lint", "--strict", "--today", "2031-01-01")
      #expect(late.code == 1)
      #expect(late.prose.contains("more than 24 months ago"))
      let table = try Repository.text("rubrics/sources.json")
        .replacing(#""key": "S001""#, with: #""key": "S001b""#)
      let file = try scratch.write(table, to: "sources.json")
      let own = try Tool.run(["rubric", "lint", "--sources", file] + Self.today)
      #expect(own.prose.contains("[unknown-source]"))
      #expect(own.prose.contains("\(file):"))
      #expect(own.prose.contains("(in 'S001b'): no rule cites this source. [unused-source]"))
    }
  }

  @Test("A day that is none, a file that is not there and a table of sources that is none")
  func usage() throws {
    #expect(try Tool.run("rubric", "lint", "--today", "tomorrow").code == 64)
    #expect(try Tool.run("rubric", "lint", "nowhere.json").code == 66)
    let run = try Tool.run("rubric", "lint", "--sources", "-", input: "[]")
    #expect(run.code == 78)
    #expect(run.messages.hasPrefix("standard input:1:1: $: expected an object"))
  }

  /// The built-in rubric with a gate that another one includes.
  private static func masked(in scratch: Scratch) throws -> String {
    let gate = """
      "gates": [
        {"id": "masked", "strategy": "training", "effect": "doubtful",
         "when": {"ml_expertise": "none"}, "because": "So.", "lift": "Else.", "sources": ["J"]},
      """
    let text = try Repository.text("rubrics/standard.json")
      .replacing(/"gates": \[/, with: gate, maxReplacements: 1)
    return try scratch.write(text, to: "rubric.json")
  }
}
