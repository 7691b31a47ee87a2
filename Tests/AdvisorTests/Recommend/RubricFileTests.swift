import Foundation
import Testing

@Suite("A rubric of one's own")
struct RubricFileTests {
  @Test("A copy of the built-in rubric gives the same report")
  func copy() throws {
    let file = Repository.url("rubrics/standard.json").path
    let words = ["recommend", "-f", "json", "--rubric", file]
    let run = try Tool.run(words, input: Data(Situations.example.utf8))
    #expect(run.output == (try Situations.exampleJSON.get().output))
  }

  @Test("Another rubric decides otherwise, and the report names it")
  func other() throws {
    let file = "rubrics/standard.json"
    var rubric = try #require(
      try JSONSerialization.jsonObject(with: try Repository.data(file)) as? [String: Any])
    rubric["name"] = "mine"
    rubric["version"] = "9"
    var criteria = try #require(rubric["criteria"] as? [[String: Any]])
    for index in criteria.indices { criteria[index]["weight"] = index == 2 ? 3 : 0 }
    rubric["criteria"] = criteria
    try Scratch.folder { scratch in
      let path = try scratch.write(
        try JSONSerialization.data(withJSONObject: rubric), to: "mine.json")
      let words = ["recommend", "-f", "json", "--rubric", path]
      let report = try Tool.run(words, input: Data(Situations.example.utf8)).json()
      #expect(report["rubric"]?["name"] == "mine")
      #expect(report["rubric"]?["version"] == "9")
      let standard = try Situations.exampleJSON.get().json()
      #expect(report["rubric"]?["sha256"] != standard["rubric"]?["sha256"])
      let weights = report["strategies"]?[0]?["criteria"]?.array?.map { $0["weight"] }
      #expect(weights == [0, 0, 1, 0, 0])
    }
  }

  @Test(
    "A broken rubric gives 78 with file, line, column, fault and remedy",
    arguments: [
      Broken("truncated", of: "\n}\n", to: "\n", says: "the end of the text"),
      Broken(
        "unknown key", of: #""neutral":"#, to: #""netural":"#, says: "did you mean 'neutral'?"),
      Broken(
        "unknown level", of: #""level": "general""#, to: #""level": "genral""#, says: "genral"),
      Broken(
        "unknown strategy", of: #""scores": {"prompt-engineering""#,
        to: #""scores": {"prompt-enginering""#, says: "did you mean 'prompt-engineering'?"),
      Broken("negative weight", of: #""weight": "#, to: #""weight": -"#, says: "out of range"),
      Broken("later format", of: #""schema": 1"#, to: #""schema": 2"#, says: "update advisor"),
    ])
  func broken(_ broken: Broken) throws {
    let whole = try Repository.text("rubrics/standard.json")
    let changed = whole.replacing(broken.old, with: broken.new, maxReplacements: 1)
    #expect(changed != whole, "the rubric still has \(broken.old)")
    try Scratch.folder { scratch in
      let file = try scratch.write(changed, to: "rubric.json")
      let run = try Tool.run("recommend", "--budget", "20k", "--rubric", file)
      #expect(run.code == 78)
      #expect(run.output.isEmpty)
      #expect(run.message.contains(#/^\S+/rubric\.json:\d+:\d+: /#))
      #expect(run.message.contains(broken.fault))
    }
  }

  @Test(
    "No command works with a rubric that is none",
    arguments: [
      ["recommend", "--budget", "5"], ["batch"], ["rubric", "show"], ["rubric", "test"],
    ])
  func commands(words: [String]) throws {
    try Scratch.folder { scratch in
      let file = try scratch.write("", to: "rubric.json")
      let run = try Tool.run(words + ["--rubric", file])
      #expect(run.code == 78)
      #expect(run.output.isEmpty)
      #expect(run.message.hasPrefix("\(file):1:1: expected a value"))
    }
  }

  @Test("A gap between bands and an overlap are found", arguments: [0.5, 1.5])
  func bands(factor: Double) throws {
    let whole = try Repository.text("rubrics/standard.json")
    let band = try #require(whole.firstMatch(of: #/\n +"below": ([\d.]+),\n/#), "there are bands")
    let end = try #require(Double(band.1)) * factor
    let changed = whole.replacing(band.0, with: "\n\"below\": \(end),\n", maxReplacements: 1)
    try Scratch.folder { scratch in
      let file = try scratch.write(changed, to: "rubric.json")
      let run = try Tool.run("recommend", "--budget", "20k", "--rubric", file)
      #expect(run.code == 78)
      #expect(run.output.isEmpty)
      #expect(run.message.contains(/rubric\.json:\d+:\d+: \$\.criteria\[\d\]\.tables\[\d\]/))
      #expect(run.message.contains(factor < 1 ? "gap between rows" : "overlap of rows"))
    }
  }
}

/// A rubric made faulty, and what the message must say.
struct Broken: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let old: String
  let new: String
  let fault: String

  init(_ name: String, of old: String, to new: String, says fault: String) {
    testDescription = name
    self.old = old
    self.new = new
    self.fault = fault
  }
}
