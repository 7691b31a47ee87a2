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
      "values clamped", "  chosen: training", "  call: clear", "  year: 2024", "  fold: 5 of 5",
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
}
