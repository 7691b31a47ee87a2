import Foundation
import Testing

@Suite("rubric diff")
struct RubricDiffTests {
  private static let text = Result { try Repository.text("rubrics/standard.json") }

  /// A copy of the built-in rubric with one gate moved.
  private static func edited() throws -> String {
    let text = try text.get()
    let gate = #""when": {"budget_cover_low": {"below": 1}}"#
    let start = try #require(text.range(of: gate))
    return text.replacingCharacters(
      in: start, with: #""when": {"budget_cover_low": {"below": 3}}"#)
  }

  @Test("A rubric differs from itself in nothing")
  func same() throws {
    let run = try Tool.run(
      "rubric", "diff", "standard", Repository.url("rubrics/standard.json").path)
    #expect(run.code == 0)
    #expect(run.prose.contains("Every situation is answered by the same strategy"))
    #expect(run.prose.contains("Rules: 0 added, 0 removed, 0 changed"))
    #expect(run.lines.count < 10)
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("A change is counted, and its witnesses are answered as it says")
  func change() throws {
    try Scratch.folder { scratch in
      let file = try scratch.write(try Self.edited(), to: "my.json")
      let run = try Tool.run("rubric", "diff", "standard", file, "-f", "json", "--limit", "3000")
      #expect(run.code == 1)
      let diff = try run.json()
      #expect(diff["same_answers"] == false)
      let criteria = try #require(diff["criteria"])
      let turns = try #require(criteria["turns"]?.array)
      let sum = turns.compactMap { $0["situations"]?.number }.reduce(0, +)
      #expect(sum > 0)
      #expect(criteria["changed"]?.number == sum)
      for turn in turns {
        let witness = try #require(turn["witnesses"]?[0])
        let answers = try JSONEncoder().encode(witness.object ?? [:])
        for (words, key) in [([], "from"), (["--rubric", file], "to")] {
          let report = try Tool.run(["recommend", "-f", "json"] + words, input: answers).json()
          #expect(report["recommendation"]?["strategy"] == turn[key])
        }
      }
      #expect(diff["rules"]?["changed"]?[0]?["id"] == "tuning-over-budget")
      let text = try Tool.run("rubric", "diff", "standard", file, "--limit", "3000")
      #expect(text.code == 1)
      #expect(text.prose.contains("when: budget_cover_low < 1 → budget_cover_low < 3"))
      let turn = try #require(text.text.firstMatch(of: #/  \S+ → (\S+): .*\n +try: (advisor .*)/#))
      let shown = try Tool.shell(
        "advisor() { \"$ADVISOR\" \"$@\"; }\n\(turn.2) --format json", in: scratch.path)
      #expect(try shown.json()["recommendation"]?["strategy"]?.string == String(turn.1))
      #expect(
        text.prose.contains(
          "Compared was every combination in which at most 2 of these 6 questions are answered"))
    }
  }

  @Test("Rules are listed in short, all of them on demand, and texts under the keys of the file")
  func rules() throws {
    try Scratch.folder { scratch in
      let text = try Repository.text("rubrics/examples/retrieval.json")
        .replacing("Search with the rights of", with: "Search by the rights of")
        .replacing("How fast do the facts", with: "How soon do the facts")
        .replacing("Index the documents and", with: "Index all documents and")
        .replacing("It is there for nine", with: "It stands there for nine")
        .replacing("It can be tried this", with: "It can be had this")
        .replacing("Go on training an existing", with: "Go on with an existing")
      let file = try scratch.write(text, to: "my.json")
      let short = try Tool.run("rubric", "diff", "retrieval", file)
      #expect(short.code == 0)
      #expect(short.prose.contains("… and 5 more; all: --rules"))
      let run = try Tool.run("rubric", "diff", "retrieval", file, "--rules")
      for line in [
        "text: Search with the rights … → Search by the rights …",
        "question: How fast do the … → How soon do the …",
        "do: Index the documents and … → Index all documents and …",
        "move_on_when: It is there for … → It stands there for …",
        "about: Go on training an existing … → Go on with an existing …",
      ] {
        #expect(run.prose.contains(line), "\(line)")
      }
      #expect(!run.prose.contains("effect: ") && !run.prose.contains("because: "))
    }
  }

  @Test("Either side may come from standard input, and a broken one is told by its place")
  func input() throws {
    let run = try Tool.run("rubric", "diff", "standard", "-", input: try Self.text.get())
    #expect(run.code == 0)
    let broken = try Self.text.get().replacingOccurrences(of: "\"neutral\"", with: "\"netural\"")
    let bad = try Tool.run("rubric", "diff", "-", "standard", input: broken)
    #expect(bad.code == 78)
    #expect(bad.messages.contains(/^standard input:\d+:\d+: \$/))
    #expect(bad.message.contains("did you mean 'neutral'?"))
    #expect(try Tool.run("rubric", "diff", "-", "-").code == 64)
    #expect(try Tool.run("rubric", "diff", "standard", "standard", "--limit", "0").code == 64)
    #expect(try Tool.run("rubric", "diff", "standard").code == 64)
    #expect(try Tool.run("rubric", "diff", "standard", "no-such.json").code == 66)
    let misspelled = try Tool.run("rubric", "diff", "standrad", "retrieval")
    #expect(misspelled.code == 66)
    #expect(misspelled.message.contains("Did you mean 'standard', which is built in?"))
  }
}
