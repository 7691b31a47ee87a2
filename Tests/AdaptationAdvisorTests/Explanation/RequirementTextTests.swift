import Testing

@testable import AdaptationAdvisor

@Suite("Requirements in words")
struct RequirementTextTests {
  @Test(
    "Conditions as people would say them",
    arguments: [
      (#"{"gap": ["behavior", "domain"]}"#, "gap behavior or domain"),
      (
        #"{"gap": ["none", "behavior", "reasoning", "domain"]}"#,
        "gap other than knowledge or language"
      ),
      (#"{"must_self_host": true}"#, "must_self_host true"),
      (#"{"unlabeled_tokens": {"at_least": 20000000000}}"#, "unlabeled_tokens at least 20B"),
      (#"{"labeled_examples": {"at_least": 0}}"#, "labeled_examples answered at all"),
      (#"{"latency_ms": {"at_least": 100, "below": 1000}}"#, "latency_ms from 100 ms to 1000 ms"),
      (
        #"{"budget_cover_low": {"at_least": 1}, "budget_cover": {"below": 1}}"#,
        "budget from $500 to $1k"
      ),
      (#"{"time_cover": {"below": 0.5}}"#, "time below 5 days"),
      (#"{"examples_per_class": {"at_least": 20}}"#, "examples_per_class at least 20"),
      (
        #"{"driver": "quality", "any": [{"gap": "none"}, {"classes": {"below": 3}, "gap": "domain"}]}"#,
        "driver quality, and (gap none, or (classes below 3, and gap domain))"
      ),
    ])
  func words(json: String, text: String) throws {
    let rubric = try SmallRubric.rubric(replacing: [
      (#"{"budget_cover_low": {"below": 1}}"#, json)
    ])
    let gate = try #require(rubric.gates.first)
    let situation = Evaluator(rubric).situation(Answers())
    #expect(RequirementText(situation: situation, strategy: 1).text(gate.when) == text)
  }
}
