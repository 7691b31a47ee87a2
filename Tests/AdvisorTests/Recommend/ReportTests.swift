import Foundation
import Testing

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
    #expect(report["unanswered"]?.array?.count == 19)
    for key in ["strategy", "technique", "call", "runner_up", "summary"] {
      #expect(report["recommendation"]?[key]?.string?.isEmpty == false, "\(key)")
    }
    #expect(report["recommendation"]?["margin"]?.number != nil)
    for strategy in report["strategies"]?.array ?? [] {
      for key in ["gains", "costs", "risks"] {
        #expect(strategy["trade_offs"]?[key]?.array?.isEmpty == false, "\(key)")
      }
      #expect(strategy["gates"]?.array != nil)
      #expect(strategy["estimate"]?["lines"]?.array != nil)
    }
    #expect(report["robustness"]?["radius"]?.number != nil)
    #expect(report["robustness"]?["threat"]?["criterion"]?.string != nil)
    #expect(report["robustness"]?["stability"]?.object?.keys.sorted() == Self.criteria.sorted())
    #expect(report["flips"]?["answers"]?.array != nil)
    #expect(report["flips"]?["weights"]?.array != nil)
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
        for key in ["cost_usd", "days"] {
          let ends = ["low", "central", "high"].compactMap { estimate[key]?[$0]?.number }
          #expect(ends.count == 3 && ends == ends.sorted() && ends[0] >= 0)
        }
      }
      let radius = try #require(report["robustness"]?["radius"]?.number)
      #expect((0...1).contains(radius))
      for cell in report["strategies"]?[0]?["criteria"]?.array ?? [] {
        let name = try #require(cell["criterion"]?.string)
        let interval = report["robustness"]?["stability"]?[name]?.array?.compactMap(\.number) ?? []
        let weight = try #require(cell["weight"]?.number)
        #expect(interval.count == 2 && interval[0] <= weight + 1e-9 && weight - 1e-9 <= interval[1])
      }
    }
  }

  @Test("An answer that is said to change the recommendation changes it")
  func flips() throws {
    let report = try Situations.exampleJSON.get().json()
    let specificity = report["flips"]?["answers"]?.array?
      .first { $0["question"] == "task_specificity" }
    let flip = try #require(specificity, "the example hinges on how special the task is")
    let words = ["--task-specificity", flip["to"]?.string ?? ""]
    let input = Data(Situations.example.utf8)
    let changed = try Tool.run(["recommend", "-", "-f", "json"] + words, input: input).json()
    #expect(changed["recommendation"]?["strategy"] == flip["strategy"])
    #expect(flip["strategy"] != report["recommendation"]?["strategy"])
  }
}
