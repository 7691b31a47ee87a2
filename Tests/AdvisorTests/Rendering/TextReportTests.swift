import Foundation
import Testing

@Suite("Reports as text")
struct TextReportTests {
  /// Text reports of varied situations with the same reports as JSON.
  static let pairs = Result {
    let (all, reports) = (try Situations.all.get(), try Situations.allReports.get())
    let edges = try Situations.varied.get().count
    let chosen = all.indices.filter { $0 % 2 == 0 || $0 >= edges }
    let texts = try Tool.runAll(chosen.map { (words: ["recommend"], input: all[$0]) })
    return zip(texts, chosen).map { (text: $0.lines, json: reports[$1]) }
  }

  /// The lines before the first gap, as one line.
  private func opening(_ lines: [String]) -> String {
    lines.prefix { !$0.isEmpty }.joined(separator: " ")
  }

  @Test("Nothing is wider than 80 columns but a single long word")
  func width() throws {
    let wide = try Self.pairs.get().flatMap(\.text).filter { $0.count > 80 }
    #expect(wide.filter { $0.split(separator: " ").count > 1 } == [])
  }

  @Test("At forty columns nothing is cut or too wide")
  func narrow() throws {
    let all = try Situations.varied.get().prefix(4) + Situations.edges
    for input in all {
      let run = try Tool.run(
        ["recommend", "-"], input: Data(input.utf8), environment: ["COLUMNS": "40"])
      #expect(run.lines.filter { $0.count > 40 && $0.split(separator: " ").count > 1 } == [])
      #expect(run.lines.dropFirst().allSatisfy { !$0.contains("…") })
      #expect(run.text.contains("\n  points of 100\n"))
    }
  }

  @Test("Numbers far from what was answered are left for --full where there is something else")
  func far() throws {
    let answers = [
      "--budget", "640k", "--time", "220d", "--task-specificity", "specialized", "--gap", "none",
      "--driver", "control", "--base-model", "license-barred", "--taught-by", "immersion",
      "--unlabeled-tokens", "250B", "--examples-source", "stored", "--strong-model", "barred",
      "--request-variety", "many-tasks", "--task-type", "code", "--ml-expertise", "research-lab",
    ]
    let flips = try #require(
      try Tool.run(["recommend", "-f", "json"] + answers).json()["flips"]?["answers"]?.array)
    func isFar(_ flip: JSON) -> Bool {
      flip["times"]?.number.map { !(0.1...10).contains($0) } ?? false
    }
    let far = try #require(flips.first(where: isFar)?["to"]?.string)
    #expect(flips.contains { !isFar($0) })
    #expect(!(try Tool.run(["recommend"] + answers).prose.contains(" \(far) (now")))
    #expect(try Tool.run(["recommend"] + answers).text.contains(" more with --full"))
    #expect(try Tool.run(["recommend", "--full"] + answers).prose.contains(" \(far) (now"))
  }

  @Test("Nothing that --explain adds is wider than 80 columns but a single long word")
  func explainedWidth() throws {
    let all = try Situations.varied.get().prefix(6) + Situations.edges
    for run in try Tool.runAll(all.map { (words: ["recommend", "--explain"], input: $0) }) {
      let lines = run.lines
      #expect(lines.contains("Every rule that fired"))
      #expect(lines.filter { $0.count > 80 && $0.split(separator: " ").count > 1 } == [])
    }
  }

  @Test("The first lines tell the answer, the call, the runner-up and the margin")
  func opening() throws {
    var choices: Set<Int> = []
    for (lines, json) in try Self.pairs.get() {
      let recommendation = try #require(json["recommendation"])
      let name = { (key: String) in
        recommendation[key]?.string?.replacing("prompt-e", with: "prompt e") ?? "?"
      }
      let start = opening(lines)
      let call = recommendation["call"] == "close" ? "close call" : name("call")
      let isOpen = recommendation["start_with"] != nil
      #expect(start.contains(name("strategy").uppercased()))
      #expect(start.contains("NOTHING FEASIBLE") != isOpen)
      #expect(start.contains("  [\(call)]"))
      let summary = try #require(recommendation["summary"]?.string)
      #expect(start.contains(summary))
      // Where gates leave no choice, there is no race to tell about.
      let open = (json["strategies"]?.array ?? []).filter { $0["feasibility"] != "ruled-out" }
      choices.insert(open.count)
      switch open.count {
      case 1: #expect(summary.contains("every other strategy is ruled out"))
      default:
        let margin = try #require(recommendation["margin"]?.number)
        #expect(start.contains(name("runner_up")))
        #expect(margin == 0 || start.contains(String(format: "%.1f points", margin)))
      }
    }
    #expect(choices == [1, 2, 3], "the situations are varied enough")
  }

  @Test("The contributions under Why add up to their total, which is the lead")
  func contributions() throws {
    for (lines, json) in try Self.pairs.get() {
      let start = try #require(lines.firstIndex { $0.hasPrefix("Why ") })
      let block = lines[start...].prefix { !$0.isEmpty }
      let numbers = block.compactMap { line in
        line.firstMatch(of: #/^ +([+-]\d+\.\d\d)  /#).flatMap { Decimal(string: String($0.1)) }
      }
      #expect(numbers.count == 6)
      #expect(numbers.dropLast().reduce(0, +) == numbers.last)
      #expect(block.last?.hasSuffix("  points in all") == true)
      let scores = json["strategies"]?.array?.compactMap { $0["score"]?.number } ?? []
      let total = try #require(numbers.last.map { NSDecimalNumber(decimal: $0).doubleValue })
      #expect(abs(scores[0] - scores[1] - total) < 0.03, "each of five is rounded to a hundredth")
    }
  }

  @Test("A lead that rests on two rules is told by the one that holds the rival back")
  func rival() throws {
    let answers = #"{"budget":20000,"gap":"behavior"}"#
    let strategies = try Tool.run("recommend", "-f", "json", input: answers).json()["strategies"]
    let rows = try [0, 1].map { rank in
      let criteria = try #require(strategies?[rank]?["criteria"]?.array)
      let budget = try #require(criteria.first { $0["criterion"] == "budget" })
      return try #require(budget["rules"]?.array?.first { $0["kind"] == "row" })
    }
    #expect(rows[0]["rule"] != rows[1]["rule"])
    let text = try Tool.run("recommend", input: answers).prose
    let name = strategies?[1]?["name"]?.string ?? "?"
    #expect(text.contains("budget \(name): \(rows[1]["because"]?.string ?? "?")"))
  }

  @Test("The table aligns, and its points add up to the scores it shows")
  func table() throws {
    for (lines, _) in try Self.pairs.get() {
      let start = try #require(lines.firstIndex(of: "Side by side"))
      let rows = lines[(start + 1)...].prefix { !$0.hasPrefix("  feasibility") }
      #expect(Set(rows.map(\.count)).count == 1)
      let columns = rows.map {
        $0.split(separator: " ").suffix(3).compactMap { Decimal(string: "\($0)") }
      }
      let score = try #require(rows.firstIndex { $0.hasPrefix("  score") }) - rows.startIndex
      for column in 0..<3 {
        let sum = columns[1..<score].reduce(0) { $0 + $1[column] }
        let difference = NSDecimalNumber(decimal: sum - columns[score][column]).doubleValue
        #expect(abs(difference) < 0.03)
      }
    }
  }

  @Test("--explain names every rule that the JSON lists, with its sources")
  func explain() throws {
    let text = try Tool.run("recommend", "--explain", input: Situations.example).prose
    var count = 0
    for strategy in try Situations.exampleJSON.get().json()["strategies"]?.array ?? [] {
      for rule in (strategy["criteria"]?.array ?? []).flatMap({ $0["rules"]?.array ?? [] }) {
        let sources = (rule["sources"]?.array ?? []).compactMap(\.string)
        let name = rule["rule"]?.string ?? "?"
        #expect(text.contains("[\(name); \(sources.joined(separator: ", "))]"))
        count += 1
      }
    }
    #expect(count > 15)
    let brief = try Situations.exampleText.get()
    #expect(!brief.text.contains("Every rule that fired"))
    #expect(brief.text.contains("--explain"), "it is announced")
  }

  @Test("Where weights just within a fifth turn it, not all of those favor it")
  func corner() throws {
    let answers =
      #"{"task_specificity":"specialized","budget":"40k","time":"10w","consistency":"high","#
      + #""labeled_examples":250,"gap":"knowledge","request_variety":"fixed","modality":"common","#
      + #""taught_by":"words-and-lookup","base_model":"usable","prompt_baseline":"falls-short","#
      + #""task_type":"question-answering","knowledge_changes":"monthly","ml_expertise":"some","#
      + #""monthly_requests":"20k","must_self_host":false,"examples_source":"stored"}"#
    let text = try Tool.run("recommend", "-", input: answers).prose
    #expect(text.contains("Moving 19.8% of the weight to data availability, from where prompt "))
    #expect(text.contains("in over 99% of those that move at most 20% of the weight."))
  }

  @Test("In short the first stage of the plan is told whole and the rest by name; --full tells all")
  func full() throws {
    let brief = try Situations.exampleText.get()
    let full = try Tool.run("recommend", "--full", input: Situations.example)
    let report = try Situations.exampleJSON.get().json()
    let stages = try #require(report["plan"]?.array)
    #expect(stages.count > 2)
    let names = stages.compactMap { $0["stage"]?.string }
    #expect(brief.prose.contains("Then: \(names.dropFirst().joined(separator: " → "))"))
    for (index, stage) in stages.enumerated() {
      let rule = "Move on when: \(stage["move_on_when"]?.string ?? "?")"
      #expect(full.prose.contains(rule))
      #expect(brief.prose.contains(rule) == (index == 0))
    }
    #expect(brief.text.contains("--full") && !full.text.contains("--full"))
    #expect(brief.lines.count < 120 && full.lines.count > brief.lines.count + 30)
  }

  @Test("A criterion without an answer is said to be open")
  func open() throws {
    let run = try Tool.run("recommend", "--consistency", "high")
    let text = run.prose
    #expect(
      text.contains(
        "Not answered, so from the same base value for all: task specificity, budget, time, "
          + "data availability."))
  }

  @Test("The text follows the terminal's width", arguments: [60, 100])
  func columns(width: Int) throws {
    let run = try Tool.run(
      "recommend", "--explain", input: Situations.example, environment: ["COLUMNS": "\(width)"])
    #expect(run.lines.filter { $0.count > width && $0.split(separator: " ").count > 1 } == [])
    #expect(run.lines.contains { $0.count > width - 6 })
  }
}
