import Testing

@testable import AdaptationAdvisor

@Suite("Techniques")
struct TechniqueChoiceTests {
  @Test(
    "The first base that applies is named, with everything that is added to it",
    arguments: [
      ([:], "zero-shot prompting", ["zero-shot"]),
      (["labeled_examples": "1"], "few-shot prompting", ["few-shot"]),
      (["labeled_examples": "0"], "zero-shot prompting", ["zero-shot"]),
      (
        ["gap": "knowledge"], "zero-shot prompting with retrieval", ["zero-shot", "with-retrieval"]
      ),
      (
        ["gap": "knowledge", "task_type": "extraction", "labeled_examples": "20"],
        "few-shot prompting with retrieval and a schema",
        ["few-shot", "with-retrieval", "with-schema"]
      ),
    ] as [([String: String], String, [String])])
  func choice(words: [String: String], name: String, rules: [String]) throws {
    let rubric = try SmallRubric.rubric()
    let choice = Self.choice(of: SmallRubric.prompting, try Answers(words), rubric)
    #expect(choice.name == name)
    #expect(choice.rules.map(\.rule.id) == rules)
  }

  @Test("A strategy without techniques goes by its own name")
  func nothing() throws {
    let lora = #"{"id": "lora", "strategy": "tuning", "kind": "base", "name": "LoRA","#
    let rubric = try SmallRubric.rubric(replacing: [
      (lora, #"{"id": "lora", "strategy": "prompting", "kind": "addition", "name": "LoRA","#)
    ])
    let choice = Self.choice(of: SmallRubric.tuning, Answers(), rubric)
    #expect(choice.name == "tuning")
    #expect(choice.rules == [])
  }

  private static func choice(
    of strategy: Int, _ answers: Answers, _ rubric: Rubric
  ) -> TechniqueChoice {
    let evaluator = Evaluator(rubric)
    var scorer = evaluator.scorer
    scorer.score(evaluator.situation(answers))
    return TechniqueChoice(scorer.techniques(of: strategy), of: strategy, in: rubric)
  }

  @Test("Words in a list are joined by commas and a last 'and'")
  func lists() {
    #expect([String]().asList == "")
    #expect(["a"].asList == "a")
    #expect(["a", "b"].asList == "a and b")
    #expect(["a", "b", "c"].asList == "a, b and c")
  }
}
