import Testing

@testable import AdaptationAdvisor

@Suite("Tests beside the rules")
struct TestOutcomeTests {
  /// What becomes of one test in the small rubric.
  private func outcome(_ given: String, _ expect: String) throws -> TestOutcome {
    let rubric = try SmallRubric.rubric(replacing: [
      (
        #""call": {"clear""#,
        #""tests": ["#
          + #"{"id": "t", "why": "w", "given": \#(given), "expect": \#(expect)}], "call": {"clear""#
      )
    ])
    return try #require(rubric.runTests().first)
  }

  // fit 40 and 80, means 40 and 95: scores 40 and (240 + 95) ÷ 4.
  private let known = #"{"task_specificity": "specialized", "labeled_examples": 5000}"#

  @Test(
    "A test passes where everything it expects comes out",
    arguments: [
      #"{"strategy": "tuning"}"#, #"{"call": "leaning"}"#, #"{"ruled_out": []}"#,
      #"{"fired": ["fit-specialized", "labels-many", "plan-tune", "lora", "warn-all"]}"#,
      #"{"strategy": "tuning", "call": "leaning", "ruled_out": [], "fired": ["labels-many"]}"#,
    ])
  func passed(expect: String) throws {
    let outcome = try outcome(known, expect)
    #expect(outcome.isPassed)
    #expect(outcome.mismatches == [])
    #expect(outcome.trace == nil)
  }

  @Test(
    "What did not come out is told with what did",
    arguments: [
      (#"{"strategy": "prompting"}"#, "strategy", "prompting", "tuning"),
      (#"{"call": "clear"}"#, "call", "clear", "leaning"),
      (#"{"ruled_out": ["tuning"]}"#, "ruled_out", "tuning", "none"),
      (
        #"{"fired": ["labels-many", "gap-behavior"]}"#, "fired", "gap-behavior",
        "not fired; it needs: gap = behavior"
      ),
    ])
  func failed(expect: String, of: String, expected: String, got: String) throws {
    let outcome = try outcome(known, expect)
    #expect(!outcome.isPassed)
    #expect(outcome.mismatches == [.init(of: of, expected: expected, got: got)])
  }

  @Test("A test on the call tells what keeps it from being clear")
  func notClear() throws {
    let outcome = try outcome(known, #"{"call": "clear"}"#)
    let trace = try #require(outcome.trace)
    let report = try Advisor(rubric: try SmallRubric.rubric()).recommend(for: outcome.given)
    #expect(!trace.obstacles.isEmpty)
    #expect(trace.obstacles == report.recommendation.notClearBecause)
  }

  @Test("The trace tells scores, gates, and what rules gave to both strategies")
  func trace() throws {
    // Tuning is ruled out; prompting has 40 + 15 on means, and 40 - 30 on fit.
    let outcome = try outcome(
      """
      {"task_specificity": "specialized", "labeled_examples": 5000, "gap": "behavior",
       "time": 5, "budget": 300}
      """, #"{"strategy": "tuning"}"#)
    let trace = try #require(outcome.trace)
    #expect(trace.compared.map(\.rawValue) == ["prompting", "tuning"])
    #expect(trace.gates.map(\.rule) == ["tuning-over-budget"])
    #expect(trace.standings.map(\.feasibility) == [.feasible, .ruledOut])
    // (3 × 10 + 1 × 95) ÷ 4 and (3 × 100 + 1 × 95) ÷ 4
    #expect(trace.standings.map(\.score) == [31.25, 98.75])
    let points = Dictionary(uniqueKeysWithValues: trace.rules.map { ($0.rule, $0.points) })
    #expect(
      points == [
        "fit-specialized": [30, 60], "gap-behavior": [-22.5, 18.75], "hurry": [3.75, 0],
        "cover-enough": [20, 0], "labels-many": [0, 23.75],
      ])
    let differences = trace.rules.map { abs($0.points[0] - $0.points[1]) }
    #expect(differences == differences.sorted(by: >))
  }

  @Test("All tests of the built-in rubric pass, and protect what no published case does")
  func standard() throws {
    let rubric = Rubric.standard
    let failed = rubric.runTests().filter { !$0.isPassed }
    #expect(failed.map(\.id) == [])
    #expect(rubric.tests.count >= 20)
    #expect(Set(rubric.tests.map(\.why)).count == rubric.tests.count)
    let covered = RuleCoverage(of: rubric, with: PublishedCase.published)
    #expect(covered.deciding.never == [])
    #expect(covered.deciding.total == covered.deciding.fired)
  }

  @Test("A rubric without tests has none")
  func none() throws {
    #expect(try SmallRubric.rubric().runTests() == [])
  }
}
