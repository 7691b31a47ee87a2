import Arguments
import Foundation
import Testing

@testable import advisor

@Suite("Reports as JSON")
struct ReportTests {
  static let criteria = ["task_specificity", "budget", "time", "consistency", "data_availability"]
  static let strategies = ["fine-tuning", "prompt-engineering", "training"]

  @Test("The keys that callers rely on are there, with values of their kind")
  func keys() throws {
    let report = try Situations.exampleJSON.get().json()
    #expect(report["schema"] == 1)
    #expect(report["rubric"]?["name"]?.string != nil)
    #expect(report["rubric"]?["version"]?.string != nil)
    #expect(report["rubric"]?["sha256"]?.string?.count == 64)
    #expect(report["answers"] == (try JSON(Situations.example)))
    let questions = AnswerOptions.options.map(\.row.name)
      .filter { !["id", "title", "target"].contains($0) }
    #expect(report["unanswered"]?.array?.count == questions.count - 5)
    for key in ["strategy", "technique", "call", "runner_up", "summary"] {
      #expect(report["recommendation"]?[key]?.string?.isEmpty == false, "\(key)")
    }
    #expect(report["recommendation"]?["margin"]?.number != nil)
    for strategy in report["strategies"]?.array ?? [] {
      for key in ["gains", "costs", "risks"] {
        #expect(strategy["trade_offs"]?[key]?.array != nil, "\(key)")
      }
      #expect(strategy["gates"]?.array != nil)
      #expect(strategy["estimate"]?["lines"]?.array?.isEmpty == false)
      #expect(strategy["estimate"]?["assumptions"]?.object?.isEmpty == false)
    }
    #expect(report["robustness"]?["radius"]?.number != nil)
    #expect(report["robustness"]?["stability"]?.object?.keys.sorted() == Self.criteria.sorted())
    #expect(report["flips"]?["answers"]?.array != nil)
    #expect(report["flips"]?["weights"]?.array != nil)
    let threats = try Situations.reports.get().compactMap { $0["robustness"]?["threat"] }
    #expect(threats.contains { $0["criterion"] != nil && $0["strategy"] != nil })
    let rows: [(String, [String])] = [
      ("ask_next", ["question", "could_change_to", "value"]),
      ("plan", ["stage", "strategy", "do", "move_on_when"]),
      ("warnings", ["rule", "text", "sources"]),
      ("cases", ["id", "organization", "year", "chosen", "outcome", "similarity", "url"]),
    ]
    for (key, members) in rows {
      let first = try Situations.reports.get().lazy.compactMap { $0[key]?[0] }.first
      #expect(members.filter { first?[$0] == nil } == [], "\(key)")
    }
  }

  @Test("Points add up to scores, weights to 1, and values times weights give points")
  func sums() throws {
    for report in try Situations.reports.get() {
      for strategy in report["strategies"]?.array ?? [] {
        let cells = strategy["criteria"]?.array ?? []
        #expect(cells.compactMap { $0["criterion"]?.string } == Self.criteria)
        let numbers = { (key: String) in cells.compactMap { $0[key]?.number } }
        let (weights, values, points) = (numbers("weight"), numbers("value"), numbers("points"))
        let score = try #require(strategy["score"]?.number)
        #expect(abs(points.reduce(0, +) - score) < 1e-9)
        #expect(abs(weights.reduce(0, +) - 1) < 1e-9)
        #expect(zip(zip(weights, values), points).allSatisfy { abs($0.0 * $0.1 - $1) < 1e-9 })
        #expect(values.allSatisfy { (0...100).contains($0) })
      }
    }
  }

  @Test("The ranking follows feasibility and score, and the recommendation is its head")
  func ranking() throws {
    for report in try Situations.reports.get() {
      let strategies = try #require(report["strategies"]?.array)
      #expect(strategies.compactMap { $0["strategy"]?.string }.sorted() == Self.strategies)
      #expect(strategies.compactMap { $0["rank"]?.number } == [1, 2, 3])
      let order = strategies.map { strategy in
        (strategy["feasibility"] == "ruled-out" ? 0 : 1000) + (strategy["score"]?.number ?? 0)
      }
      #expect(order == order.sorted(by: >))
      let recommendation = try #require(report["recommendation"])
      #expect(recommendation["strategy"] == strategies[0]["strategy"])
      #expect(recommendation["runner_up"] == strategies[1]["strategy"])
      #expect(["clear", "leaning", "close"].contains(recommendation["call"]))
      let scores = strategies.compactMap { $0["score"]?.number }
      let margin = try #require(recommendation["margin"]?.number)
      #expect(abs(max(0, scores[0] - scores[1]) - margin) < 1e-9)
    }
  }

  @Test("What is ruled out or doubtful has a gate that says so, with a way out")
  func gates() throws {
    var seen: Set<String> = []
    for strategy in try Situations.reports.get().flatMap({ $0["strategies"]?.array ?? [] }) {
      let feasibility = try #require(strategy["feasibility"]?.string)
      let gates = strategy["gates"]?.array ?? []
      #expect(gates.contains { $0["effect"]?.string == feasibility } == (feasibility != "feasible"))
      #expect(gates.allSatisfy { $0["because"]?.string?.contains("{") == false })
      #expect(gates.allSatisfy { $0["lift"]?.string?.isEmpty == false })
      seen.insert(feasibility)
    }
    #expect(seen == ["feasible", "doubtful", "ruled-out"], "the situations are varied enough")
  }

  @Test("Estimates, shares and intervals lie in order")
  func intervals() throws {
    for report in try Situations.reports.get() {
      for estimate in (report["strategies"]?.array ?? []).compactMap({ $0["estimate"] }) {
        for key in ["cost_usd", "monthly_usd", "days"] {
          let ends = ["low", "central", "high"].compactMap { estimate[key]?[$0]?.number }
          #expect(ends.count == 3 && ends == ends.sorted() && ends[0] >= 0)
        }
      }
      let radius = try #require(report["robustness"]?["radius"]?.number)
      #expect((0...1).contains(radius))
      let shares = report["robustness"]?["acceptability"]?.object ?? [:]
      let possible = (report["strategies"]?.array ?? [])
        .filter { $0["feasibility"] != "ruled-out" }.compactMap { $0["strategy"]?.string }
      #expect(shares.keys.sorted() == possible.sorted())
      #expect(shares.values.allSatisfy { (0...1).contains($0.number ?? -1) })
      #expect(abs(shares.values.compactMap(\.number).reduce(0, +) - 1) < 1e-9)
      for cell in report["strategies"]?[0]?["criteria"]?.array ?? [] {
        let name = try #require(cell["criterion"]?.string)
        let interval = report["robustness"]?["stability"]?[name]?.array?.compactMap(\.number) ?? []
        let weight = try #require(cell["weight"]?.number)
        #expect(interval.count == 2 && interval[0] <= weight + 1e-9 && weight - 1e-9 <= interval[1])
      }
    }
  }

  @Test("Answers that are said to change the recommendation change it")
  func flips() throws {
    var trials: [(words: [String], input: String)] = []
    var expected: [JSON?] = []
    for (answers, report) in zip(try Situations.varied.get(), try Situations.reports.get()) {
      for flip in report["flips"]?["answers"]?.array ?? [] {
        // Thresholds of numbers are told in words.
        guard let question = flip["question"]?.string, let level = flip["to"]?.string,
          level.wholeMatch(of: /[a-z-]+/) != nil
        else { continue }
        let option = "--" + question.replacing("_", with: "-")
        trials.append((words: ["recommend", "-", "-f", "json", option, level], input: answers))
        expected.append(flip["strategy"])
        #expect(flip["strategy"] != report["recommendation"]?["strategy"])
      }
    }
    #expect(trials.count >= 4)
    let changed = try Tool.runAll(Array(trials.prefix(8)))
    for (run, strategy) in zip(changed, expected) {
      #expect(try run.json()["recommendation"]?["strategy"] == strategy)
    }
  }
}
