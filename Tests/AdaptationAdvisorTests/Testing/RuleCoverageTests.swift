import Testing

@testable import AdaptationAdvisor

@Suite("Which rules fire")
struct RuleCoverageTests {
  @Test("What fires is what sets a value, shuts a strategy out, or is shown")
  func fired() throws {
    let rubric = try SmallRubric.rubric()
    let evaluator = Evaluator(rubric)
    let answers = try Answers([
      "task_specificity": "specialized", "data": "high", "gap": "behavior", "budget": "300",
      "time": "5",
    ])
    let fired = evaluator.firedRules(answers, evaluator.evaluate(answers))
    // Prompting is recommended: tuning is ruled out.
    #expect(
      fired == [
        "data-high", "cost-prompting", "cost-tuning", "fit-specialized", "labels-many",
        "cover-enough", "gap-behavior", "hurry", "tuning-over-budget", "few-shot",
        "prompting-quick", "warn-all",
      ])
  }

  @Test("Coverage counts each kind, and names what never fired")
  func coverage() throws {
    let rubric = try SmallRubric.rubric(replacing: [
      (
        #""call": {"clear""#,
        #""tests": ["#
          + #"{"id": "t", "why": "w", "given": {"task_specificity": "novel", "ml_expertise": "none"}, "#
          + #""expect": {"strategy": "prompting"}}], "call": {"clear""#
      )
    ])
    let coverage = RuleCoverage(of: rubric, with: [])
    let kinds = Dictionary(uniqueKeysWithValues: coverage.kinds.map { ($0.rules, $0) })
    #expect(kinds["gates"]?.fired == 1)
    #expect(kinds["gates"]?.never == ["tuning-over-budget", "tuning-tight", "prompting-barred"])
    #expect(kinds["adjustments"]?.fired == 0)
    #expect(kinds["rows of tables"]?.fired == 1)
    #expect(coverage.deciding.total == 4 + 3 + 2 + 3 + 4)
    #expect(coverage.deciding.fired == 2)
  }

  @Test("Without a rule, the cases it decides are answered otherwise")
  func use() throws {
    let use = try #require(RuleUse(of: "gap-knowledge", in: .standard, PublishedCase.published))
    let cases = PublishedCase.published
    let knowledge = cases.filter { $0.answers.gap == .knowledge }.map(\.id)
    #expect(use.fired == knowledge)
    #expect(use.cases == cases.count)
    #expect(Set(use.decided.map(\.id)).isSubset(of: knowledge))
    #expect(use.decided.allSatisfy { $0.with != $0.without })
    #expect(RuleUse(of: "call", in: .standard, cases) == nil)
    #expect(RuleUse(of: "no-such-rule", in: .standard, cases) == nil)
  }

  @Test(
    "A rule is taken out: a gate and an adjustment go, a row is neutral, a criterion weightless")
  func without() throws {
    let rubric = try SmallRubric.rubric()
    #expect(rubric.without("tuning-nobody")?.gates.count == 3)
    #expect(rubric.without("hurry")?.adjustments.map(\.rule.id) == ["gap-behavior", "gap-lasting"])
    let row = rubric.without("fit-novel")?.criteria.first?.tables.first?.rows.last
    #expect(row?.scores == [50, 50])
    #expect(rubric.without("fit")?.criteria.map(\.weight) == [0, 1])
    #expect(rubric.without("lora") == nil)
  }
}
