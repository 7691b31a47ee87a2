import Foundation
import Testing

@testable import AdaptationAdvisor

@Suite("Comparisons")
struct ComparisonTests {
  /// Scores are (3 × fit + means) ÷ 4, worked out by hand below.
  private static func compare(
    _ scenarios: [String: String]..., rubric changes: [(piece: String, by: String)] = []
  ) throws -> Comparison {
    let advisor = try Advisor(rubric: SmallRubric.rubric(replacing: changes))
    return try advisor.compare(
      scenarios.enumerated().map { ("s\($0 + 1)", try Answers($1)) })
  }

  private static func points(_ effects: [Comparison.Effect]) -> [Double] { effects.map(\.points) }

  private static let tuning = Strategy(rawValue: "tuning")
  private static let prompting = Strategy(rawValue: "prompting")

  @Test("Each step's effect, each change alone, and what is left are as worked out by hand")
  func byHand() throws {
    let comparison = try Self.compare(
      ["task_specificity": "general", "labeled_examples": "50"],
      ["task_specificity": "specialized", "labeled_examples": "2000", "gap": "behavior"])
    #expect(
      comparison.scenarios.map { $0.standings.map(\.score) } == [[77.5, 25], [17.5, 98.75]])
    #expect(!comparison.agree)
    #expect(comparison.outcomes.map(\.strategy) == [Self.prompting, Self.tuning])
    #expect(
      comparison.differences == [
        .init(question: "task_specificity", answers: ["general", "specialized"]),
        .init(question: "labeled_examples", answers: ["50", "2000"]),
        .init(question: "gap", answers: [nil, "behavior"]),
      ])
    let path = try #require(comparison.paths.first)
    #expect(
      path.steps.map { Self.points($0.effects) } == [[-37.5, 37.5], [0, 21.25], [-22.5, 15]])
    #expect(
      path.steps.map { Self.points($0.alone.effects) }
        == [[-37.5, 37.5], [0, 21.25], [-22.5, 18.75]])
    #expect(Self.points(path.total) == [-60, 73.75])
    // Fit would reach 105 and is clamped to 100: 3 × 5 ÷ 4 points are lost.
    #expect(Self.points(path.interaction) == [0, -3.75])
    #expect(path.turns == ["task_specificity"])
    #expect(path.steps.map(\.turns) == [true, false, false])
    #expect(path.steps.map(\.alone.turns) == [true, false, false])
    #expect(path.steps.last?.after == comparison.scenarios[1].standings)
  }

  @Test("A gate turns the recommendation as well as a score does")
  func gates() throws {
    let comparison = try Self.compare(
      ["task_specificity": "specialized", "budget": "5000"],
      ["task_specificity": "specialized", "budget": "100"])
    #expect(comparison.scenarios.map { $0.standings.map(\.score) } == [[50, 77.5], [50, 61.25]])
    let step = try #require(comparison.paths.first?.steps.first)
    #expect(step.turns)
    #expect(step.strategy == Self.prompting)
    #expect(step.after.map(\.feasibility) == [.feasible, .ruledOut])
    #expect(comparison.scenarios[1].strategy == Self.prompting)
  }

  @Test("Equal answers differ in nothing, whatever they are called")
  func equal() throws {
    var first = Answers()
    first.budget = 20_000
    var second = first
    first.title = "One"
    second.id = "two"
    let comparison = try Advisor().compare([("a", first), ("b", second)])
    #expect(comparison.agree)
    #expect(comparison.outcomes.map(\.scenarios) == [[1, 2]])
    #expect(comparison.differences.isEmpty)
    #expect(comparison.paths.map(\.steps) == [[]])
    #expect(comparison.paths[0].total.allSatisfy { $0.points == 0 })
    #expect(comparison.paths[0].turns.isEmpty)
  }

  @Test("Effects of the steps add up to the whole change, exactly")
  func sums() throws {
    let advisor = Advisor()
    let scale = Double(advisor.evaluator.weights.reduce(0, +))
    let whole = { (effect: Comparison.Effect) -> Int in
      let value = (effect.points * scale).rounded()
      #expect(abs(effect.points * scale - value) < 1e-6, "a whole number of weight × value")
      return Int(value)
    }
    var random = SeededRandom(seed: 41)
    var (turns, interactions) = (0, 0)
    for _ in 0..<60 {
      let scenarios = (1...3).map { ("\($0)", RandomAnswers.make(&random)) }
      let comparison = try advisor.compare(scenarios)
      for path in comparison.paths {
        turns += path.turns.count
        for index in comparison.scenarios[0].standings.indices {
          let ends = [0, path.to - 1].map {
            comparison.scenarios[$0].standings[index].score * scale
          }
          let total = whole(path.total[index])
          #expect(total == Int((ends[1] - ends[0]).rounded()))
          #expect(path.steps.map { whole($0.effects[index]) }.reduce(0, +) == total)
          let alone = path.steps.map { whole($0.alone.effects[index]) }.reduce(0, +)
          #expect(alone + whole(path.interaction[index]) == total)
          interactions += alone == total ? 0 : 1
        }
        let ends = [comparison.scenarios[0].strategy] + path.steps.map(\.strategy)
        let turned = zip(ends, ends.dropFirst()).map { $0 != $1 }
        #expect(path.steps.map(\.turns) == turned)
        #expect(ends.last == comparison.scenarios[path.to - 1].strategy)
      }
    }
    #expect(turns > 10)
    #expect(interactions > 10)
  }

  @Test("A comparison is read back from JSON as it was written")
  func roundTrip() throws {
    var random = SeededRandom(seed: 42)
    let scenarios = (1...3).map { ("\($0)", RandomAnswers.make(&random)) }
    let comparison = try Advisor().compare(scenarios)
    let bytes = try OrderedJSONEncoder(layout: .pretty).encode(comparison)
    #expect(try JSONDecoder().decode(Comparison.self, from: Data(bytes)) == comparison)
  }

  @Test("What cannot be compared is said")
  func errors() throws {
    let advisor = Advisor()
    var fine = Answers()
    fine.budget = 1
    #expect(throws: ComparisonError.tooFew) { try advisor.compare([("a", fine)]) }
    let unusable = ComparisonError.unusable(scenario: "b\u{1B}", .noCriterionAnswered)
    #expect(throws: unusable) { try advisor.compare([("a", fine), ("b\u{1B}", Answers())]) }
    #expect(!unusable.description.contains("\u{1B}"))
  }
}
