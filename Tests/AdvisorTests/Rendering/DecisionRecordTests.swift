import Foundation
import Testing

@testable import advisor

@Suite("Reports as decision records")
struct DecisionRecordTests {
  /// Every situation's record with its report as JSON.
  private static let pairs = Result {
    let words = ["recommend", "-f", "markdown"]
    let records = try Tool.runAll(try Situations.all.get().map { (words: words, input: $0) })
    return zip(records, try Situations.allReports.get()).map { (record: $0, report: $1) }
  }

  @Test("The headings are those of MADR 4, in their order")
  func headings() throws {
    for (record, report) in try Self.pairs.get() {
      #expect(record.code == 0)
      let strategies = report["strategies"]?.array ?? []
      let names = strategies.compactMap { $0["name"]?.string }
      let headings = record.lines.filter { $0.hasPrefix("#") }
      let expected =
        [
          "## Context and Problem Statement", "## Decision Drivers", "## Considered Options",
          "## Decision Outcome", "### Consequences", "### Confirmation",
          "## Pros and Cons of the Options",
        ] + names.map { "### \($0)" } + ["## More Information", "### Numbers"]
      #expect(headings.first?.hasPrefix("# ") == true)
      #expect(Array(headings.dropFirst().prefix(expected.count)) == expected)
    }
  }

  @Test("In full a close call has the sums of both strategies, any other those of one")
  func sums() throws {
    for (level, count) in [("specialized", 2), ("general", 1)] {
      let words = ["recommend", "--task-specificity", level, "-f", "markdown"]
      let call = try Tool.run(words).text.contains("**Call: close call.**")
      #expect(call == (count == 2))
      let headings = try Tool.run(words + ["--full"]).lines.filter {
        $0.hasPrefix("### How cost and days of ")
      }
      #expect(headings.count == count)
    }
  }

  @Test("The choice, its call and every rule for going on are said")
  func outcome() throws {
    var calls: Set<String> = []
    for (record, report) in try Self.pairs.get() {
      let recommendation = try #require(report["recommendation"])
      let technique = recommendation["technique"]?.string ?? "?"
      let line = record.lines.first { $0.hasPrefix("Chosen option: ") } ?? ""
      #expect(line.contains("(\(Markdown(text: technique).source))"))
      #expect(line.contains("\", because "))
      let call = recommendation["call"]?.string ?? "?"
      calls.insert(call)
      #expect(record.text.contains("**Call: \(call == "close" ? "close call" : call).**"))
      // What was chosen is not said again.
      let firmness = record.lines.first { $0.hasPrefix("**Call: ") } ?? ""
      #expect(!firmness.contains(technique) && !firmness.contains(" scores "))
      for stage in report["plan"]?.array ?? [] {
        let rule = Markdown(text: stage["move_on_when"]?.string ?? "?").source
        #expect(record.text.contains("**Move on when:** \(rule)"))
      }
    }
    #expect(calls.contains("close"), "close calls are among the situations")
  }

  @Test("Every option has arguments; what rules one out is among them; none is told twice")
  func arguments() throws {
    for (record, report) in try Self.pairs.get() {
      let parts = record.text.components(separatedBy: "\n### ")
      let arguments = record.lines.filter { $0.hasPrefix("* Good, ") || $0.hasPrefix("* Bad, ") }
      #expect(Set(arguments).count == arguments.count)
      for strategy in report["strategies"]?.array ?? [] {
        let name = strategy["name"]?.string ?? "?"
        let own = try #require(parts.first { $0.hasPrefix("\(name)\n") })
        #expect(own.contains("\n* Neutral, because"))
        // Of the chosen one, the consequences are the arguments.
        let isChosen = strategy["rank"] == 1
        #expect(own.contains("see “Consequences” above") == isChosen)
        let part = isChosen ? parts.first { $0.hasPrefix("Consequences\n") } ?? "" : own
        let isOut = !isChosen && strategy["feasibility"] == "ruled-out"
        #expect(part.contains("\n* Good, because") != isOut && part.contains("\n* Bad, because"))
        let gates = isChosen ? parts.first { $0.contains("\n## Decision Outcome\n") } ?? "" : own
        for gate in strategy["gates"]?.array ?? [] {
          #expect(gates.contains(Markdown(text: gate["because"]?.string ?? "?").source))
        }
      }
    }
  }

  @Test("The answers in it give the same report when they are read back, number for number")
  func roundTrip() throws {
    let pairs = try Self.pairs.get()
    for (record, report) in pairs {
      let block = record.text.components(separatedBy: "```json\n").last?
        .components(separatedBy: "\n```").first
      #expect(try JSON(block ?? "") == report["answers"])
    }
    // The same answers give the same report however they are given, so not all need be read back.
    let edges = try Situations.varied.get().count
    let chosen = pairs.indices.filter { $0 % 3 == 0 || $0 >= edges }
    let again = try Tool.runAll(
      chosen.map { (words: ["recommend", "-", "-f", "json"], input: pairs[$0].record.text) })
    let runs = try Situations.runs.get()
    #expect(again.map(\.output) == chosen.map { runs[$0].output })
  }

  @Test("Mistakes in an edited record are told with their place in it")
  func mistakes() throws {
    let record = try Tool.run("recommend", "-f", "markdown", input: Situations.example).text
    let edited = record.replacing("\"budget\": 20000", with: "\"budgte\": 20000")
    let line =
      edited.prefix(upTo: try #require(edited.range(of: "budgte")).lowerBound)
      .count { $0 == "\n" } + 1
    let run = try Tool.run("recommend", "-", input: edited)
    #expect(run.code == 65)
    #expect(run.messages.contains("\(line):"))
  }

  @Test("Weights of one's own are named")
  func weights() throws {
    let words = ["recommend", "-", "-f", "markdown", "--weights", "budget=40,time=10"]
    let text = try Tool.run(words, input: Data(Situations.example.utf8)).text
    #expect(text.contains("* Weights replaced: budget=40, time=10"))
  }

  @Test("The command in it makes the same record again")
  func command() throws {
    let words = [
      "recommend", "-", "-f", "markdown", "--weights", "budget=40,time=10", "--title",
      "It's `a` $HOME", "--assume", "engineer_day=600..900", "--color", "never",
    ]
    let record = try Tool.run(words, input: Data(Situations.example.utf8))
    #expect(record.messages.isEmpty)
    let block = record.text.components(separatedBy: "```sh\n").last?
      .components(separatedBy: "\n```").first
    let script = "advisor() { \"$ADVISOR\" \"$@\"; }\n\(block ?? "false")"
    let again = try Child("/bin/bash", ["-c", script], environment: ["ADVISOR": Tool.path]).finish()
    #expect(again.output == record.output)
  }

  @Test("The weights and assumptions that it was made with count when it is read back")
  func settings() throws {
    try Scratch.folder { scratch in
      let decisive = ["--weights", "budget=40,time=5", "--assume", "engineer_day=600..900"]
      let file = scratch.file("w.md")
      let words = ["recommend", "-", "-f", "markdown", "-o", file]
      _ = try Tool.run(words + decisive, input: Data(Situations.example.utf8))
      let stated = try Tool.run(["recommend", file] + decisive)
      #expect(stated.messages.isEmpty)
      let bare = try Tool.run("recommend", file)
      #expect(bare.code == 0 && bare.text == stated.text)
      #expect(
        bare.message.hasSuffix(
          "w.md was made with counts here, too: --weights budget=40,time=5 --assume "
            + "engineer_day=600..900."))
      let record = try Tool.run("recommend", file, "-f", "markdown")
      #expect(record.text == (try String(contentsOfFile: file, encoding: .utf8)))
      let estimate = try Tool.run("estimate", file)
      #expect(estimate.text == (try Tool.run(["estimate", file] + decisive.suffix(2)).text))
      let compared = try Tool.run("compare", file, file)
      #expect(compared.code == 0)
      #expect(compared.message.contains("--weights budget=40"))
    }
    let plain = try Tool.run("recommend", "-f", "markdown", input: Situations.example).text
    #expect(try Tool.run("recommend", "-", input: plain).messages.isEmpty)
  }

  @Test("What is given instead of the record's own settings counts, and is told")
  func replaced() throws {
    try Scratch.folder { scratch in
      let file = scratch.file("w.md")
      _ = try Tool.run(
        ["recommend", "-", "-f", "markdown", "-o", file, "--weights-order"]
          + ["budget,time,consistency,task_specificity,data_availability"]
          + ["--assume", "engineer_day=700", "--assume", "annotators=4"],
        input: Data(Situations.example.utf8))
      let given = ["--weights", "budget=40", "--assume", "engineer_day=900"]
      let run = try Tool.run(["recommend", file, "-f", "json"] + given)
      #expect(run.message.contains("counts here, too: --assume annotators=4."))
      #expect(run.message.contains("was made with --weights-order budget,time,"))
      #expect(run.message.contains(" --assume engineer_day=700; give those to repeat it."))
      let plain = try Tool.run(
        ["recommend", "-", "-f", "json"] + given + ["--assume", "annotators=4"],
        input: Data(Situations.example.utf8))
      #expect(try run.json()["strategies"] == plain.json()["strategies"])
    }
  }

  @Test(
    "Weights count for their own rubric, assumptions for their own prices, however it is written")
  func foreign() throws {
    try Scratch.folder { scratch in
      let file = scratch.file("w.md")
      func record(_ words: String...) throws -> String {
        try Tool.run(["recommend", "--budget", "20k", "-f", "markdown"] + words).text
      }
      func read(_ text: String) throws -> Run {
        try Data(text.utf8).write(to: URL(filePath: file))
        return try Tool.run("recommend", file, "-f", "markdown")
      }
      // A rubric that is built in comes with its weights; a file stays away, and so do they.
      let other = try record("--rubric", "retrieval", "--weights", "knowledge_freshness=40")
      #expect(try read(other).text == other)
      let away = try read(other.replacing("--rubric retrieval", with: "--rubric gone.json"))
      #expect(try away.code == 0 && away.text == record())
      #expect(
        away.message.hasSuffix(
          "w.md was made with --rubric gone.json --weights knowledge_freshness=40; give those to "
            + "repeat it."))
      let quoted = try record("--assume", "engineer_day=$600")
      #expect(quoted.contains("'engineer_day=$600'"))
      #expect(try read(quoted).text == quoted)
      let windows = quoted.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n")
      #expect(try read(windows).text == quoted)
      let priced = quoted.replacing(
        "--budget 20000", with: "--prices gone.json \\\n    --budget 20000")
      #expect(try read(priced).text == record())
    }
  }

  @Test("Everything is there on demand: every rule with its sources")
  func explained() throws {
    let text = try Tool.run("recommend", "--explain", "-f", "markdown", input: Situations.example)
      .text
    for strategy in try Situations.exampleJSON.get().json()["strategies"]?.array ?? [] {
      for rule in (strategy["criteria"]?.array ?? []).flatMap({ $0["rules"]?.array ?? [] }) {
        #expect(text.contains("| \(rule["rule"]?.string ?? "?") |"))
      }
    }
  }
}
