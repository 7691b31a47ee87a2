import Foundation
import Testing

@Suite("rubric test")
struct RubricTestTests {
  /// The measurement of the built-in rubric, which takes longer than anything else here, as text and
  /// as JSON.
  static let measured = Result {
    let runs = try Tool.runAll([
      (words: ["rubric", "test"], input: ""), (words: ["rubric", "test", "-f", "json"], input: ""),
    ])
    return (text: runs[0], json: runs[1])
  }

  @Test("The built-in rubric agrees with published decisions, unseen ones as well")
  func figures() throws {
    let run = try Self.measured.get().json
    #expect(run.code == 0)
    let figures = try run.json()
    let number = { (key: String) in figures[key]?.number ?? 0 }
    #expect(number("cases") >= 100)
    #expect(number("strict") >= 0.88)
    #expect(number("credible") >= 0.97)
    #expect(number("clear") >= 0.4)
    #expect(number("clear_strict") >= 0.97)
    #expect(number("clear_credible") >= 0.99)
    #expect(number("clamped") <= 0.05)
    #expect(figures["cross_validation"]?["folds"] == 5)
    #expect((figures["cross_validation"]?["strict"]?.number ?? 0) >= 0.85)
    #expect((figures["cross_validation"]?["credible"]?.number ?? 0) >= 0.95)
    let wrong = (1 - number("strict")) * number("cases")
    #expect(Double(figures["disagreements"]?.array?.count ?? 0) == wrong.rounded())
  }

  @Test("The text names all figures, the groups and every disagreement")
  func report() throws {
    let run = try Self.measured.get().text
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    let labels = [
      "strict agreement", "credible agreement", "clear calls", "  strictly right", "  credible",
      "values clamped", "  chosen: training", "  clear", "  year: 2024", "  fold: 5 of 5",
    ]
    for label in labels {
      let line = run.lines.first { $0.hasPrefix(label + " ") }
      #expect(line?.contains(/\d+\.\d% \(\d+\/\d+\)/) == true, "\(label)")
    }
    #expect(run.prose.contains(/5-fold, .* strict \d+\.\d%, credible \d+\.\d%\./))
    let count = try #require(run.text.firstMatch(of: /disagreements: (\d+)/)).1
    #expect(run.lines.filter { $0.hasPrefix("  - ") }.count == Int(count))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  /// Two published cases, the second with another answer than the rubric's.
  static let twoCases = Result {
    var two = try Repository.cases()
      .filter { $0["verdict"] as? String == "right" && $0["year"] as? Int ?? 0 > 2022 }
      .prefix(2).map { $0 }
    let answers = try two.map { try JSONSerialization.data(withJSONObject: $0["answers"] ?? [:]) }
    for index in two.indices {
      let run = try Tool.run(["recommend", "-f", "json"], input: answers[index])
      let answer = try #require(try run.json()["recommendation"]?["strategy"]?.string)
      let others = ReportTests.strategies.filter { $0 != answer }
      two[index]["chosen"] = index == 0 ? answer : others[0]
      two[index]["also_credible"] = [others[1]]
    }
    return try JSONSerialization.data(withJSONObject: two)
  }

  /// The same, changed by a test.
  private func twoCases(_ change: (inout [[String: Any]]) -> Void) throws -> Data {
    let cases = try JSONSerialization.jsonObject(with: try Self.twoCases.get())
    var two = try #require(cases as? [[String: Any]])
    change(&two)
    return try JSONSerialization.data(withJSONObject: two, options: .sortedKeys)
  }

  @Test("Cases of one's own are measured instead")
  func cases() throws {
    let data = try Self.twoCases.get()
    try Scratch.folder { scratch in
      let file = try scratch.write(data, to: "cases.json")
      let run = try Tool.run("rubric", "test", "--cases", file, "-f", "json")
      #expect(run.code == 0)
      let figures = try run.json()
      #expect(figures["cases"] == 2)
      #expect(figures["strict"] == 0.5)
      #expect(figures["credible"] == 0.5)
      #expect(figures["disagreements"]?.array?.count == 1)
      let text = try Tool.run("rubric", "test", "--cases", file).text
      #expect(text.contains("strict agreement      50.0% (1/2)"))
    }
  }

  @Test("Only decisions that count are measured, unless all are asked for")
  func all() throws {
    let data = try twoCases { $0[1]["year"] = 2001 }
    try Scratch.folder { scratch in
      let file = try scratch.write(data, to: "cases.json")
      let measured = try Tool.run("rubric", "test", "--cases", file, "-f", "json")
      #expect(try measured.json()["cases"] == 1)
      let all = try Tool.run("rubric", "test", "--cases", file, "-f", "json", "--all")
      #expect(try all.json()["cases"] == 2)
    }
  }

  @Test("A broken case file gives 78 with the place and the case")
  func broken() throws {
    let data = try twoCases { cases in
      cases[0]["id"] = "first-case"
      cases[0]["verdict"] = "rihgt"
      cases[1].removeValue(forKey: "year")
    }
    try Scratch.folder { scratch in
      let file = try scratch.write(data, to: "cases.json")
      let run = try Tool.run("rubric", "test", "--cases", file)
      #expect(run.code == 78)
      #expect(run.output.isEmpty)
      #expect(
        run.message.contains(#/cases\.json:\d+:\d+: \$\[0\]\.verdict \(in 'first-case'\): /#))
      #expect(run.message.contains("did you mean 'right'?"))
      #expect(run.message.contains(/cases\.json:\d+:\d+: \$\[1\] .*the key 'year' is missing/))
      let whole = try scratch.text("cases.json")
      let cut = try scratch.write(String(whole.prefix(100)), to: "cut.json")
      #expect(try Tool.run("rubric", "test", "--cases", cut).code == 78)
    }
  }

  @Test("All tests beside the built-in rules pass, and no deciding rule is left untried")
  func ownTests() throws {
    let measured = try Self.measured.get()
    let figures = try measured.json.json()
    let rubric = try JSON(try Repository.data("rubrics/standard.json"))
    let count = try #require(rubric["tests"]?.array?.count)
    #expect(figures["tests_passed"] == .number(Double(count)))
    #expect(figures["tests_failed"] == 0)
    #expect(figures["coverage"]?["deciding"]?["never"] == [])
    #expect(measured.text.lines.last == "tests beside the rules: all \(count) passed")
    #expect(measured.text.prose.contains(/what decides \(rows, adjustments, gates\): (\d+) of \1/))
  }

  @Test("A test that fails ends with 1, and tells how the answer came about")
  func failing() throws {
    let text = try Repository.text("rubrics/standard.json")
    let start = #""tests": ["#
    let test = """
      {"id": "test-mine", "why": "To see it fail.", "given": {"budget": 5},
       "expect": {"strategy": "training", "fired": ["gap-none"]}},
      """
    let rubric = text.replacingOccurrences(of: start, with: start + test)
    try Scratch.folder { scratch in
      let cases = try scratch.write(try Self.twoCases.get(), to: "cases.json")
      let file = try scratch.write(rubric, to: "my.json")
      let run = try Tool.run("rubric", "test", file, "--cases", cases)
      #expect(run.code == 1)
      #expect(run.messages.isEmpty)
      for phrase in [
        "FAILED test-mine: To see it fail.", "given budget 5", "expected strategy training",
        "got strategy prompt-engineering", "expected rule gap-none",
        "got rule not fired; it needs: gap = none",
        "gate training-over-budget: training ruled-out", "points by rule",
        "tests beside the rules: 1 of",
      ] {
        #expect(run.prose.contains(phrase), "\(phrase)")
      }
      #expect(run.lines.allSatisfy { $0.count <= 80 })
      let json = try Tool.run(
        ["rubric", "test", "-", "--cases", cases, "-f", "json"],
        input: Data(rubric.utf8))
      #expect(json.code == 1)
      let failed = try #require(try json.json()["tests"]?[0])
      #expect(failed["id"] == "test-mine")
      #expect(failed["trace"]?["standings"]?.array?.count == 3)
    }
  }

  @Test("The rubric is named once")
  func twice() throws {
    let run = try Tool.run("rubric", "test", "standard", "--rubric", "standard")
    #expect(run.code == 64)
    #expect(run.message.contains("given twice"))
  }

  @Test("A case with an id that was there, or a strategy that nobody has, gives 78")
  func oddCases() throws {
    let data = try twoCases { cases in
      cases[1]["id"] = cases[0]["id"]
      cases[1]["chosen"] = "fine-tunig"
    }
    let run = try Tool.run(["rubric", "test", "--cases", "-"], input: data)
    #expect(run.code == 78)
    #expect(run.messages.contains(/standard input:\d+:\d+: \$\[1\]\.id/))
    #expect(run.message.contains("is used twice; give each case its own"))
    #expect(run.message.contains("'fine-tunig' is not a strategy; did you mean 'fine-tuning'?"))
  }
}
