import Testing

@testable import AdaptationAdvisor

@Suite("Faults in the tests beside the rules")
struct TestFaultTests {
  @Test("Each fault is told once, at its place, with a remedy", arguments: faults)
  func told(fault: RubricFault) throws {
    try fault.check()
  }

  private static func put(
    _ what: String, _ test: String, in subject: String, _ message: String
  ) -> RubricFault {
    RubricFault(
      what, #""call": {"clear""#,
      #""tests": [\#(test)], "call": {"clear""#, in: subject,
      message)
  }

  private static let faults: [RubricFault] = [
    put(
      "a strategy that does not exist",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {"strategy": ▸"prompitng"}}"#,
      in: "t",
      "'prompitng' is not a strategy; did you mean 'prompting'? One of prompting, tuning."),
    put(
      "a rule that does not exist",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {"fired": [▸"tuning-over-bugdet"]}}"#,
      in: "t",
      "'tuning-over-bugdet' is not a rule that can fire; did you mean 'tuning-over-budget'?"),
    put(
      "a strategy that fires",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {"fired": [▸"tuning"]}}"#,
      in: "t",
      "'tuning' is a strategy, and only rules fire; put it under 'strategy' of expect"),
    put(
      "a criterion that fires",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {"fired": [▸"fit"]}}"#,
      in: "t",
      "'fit' is a criterion, and only rules fire; name a row of its tables, or an adjustment"),
    put(
      "a winner that is to be ruled out while another is not",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {"strategy": "tuning", "#
        + #""ruled_out": ▸["tuning"]}}"#, in: "t",
      "'tuning' is expected to be recommended and to be ruled out, which only happens where all "
        + "are; take it off the list, or expect another strategy"),
    put(
      "a level that is none",
      #"{"id": "t", "why": "w", "given": {"budget": ▸"lo"}, "expect": {"strategy": "tuning"}}"#,
      in: "t",
      "'lo' is not a level of budget. Did you mean 'low'? Levels: low, medium, high."),
    put(
      "a call that does not exist",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {"call": ▸"sure"}}"#, in: "t",
      "'sure' is not a call; use one of clear, leaning, close"),
    put(
      "a strategy that is ruled out twice",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {"ruled_out": ["tuning", ▸"tuning"]}}"#,
      in: "t", "'tuning' is named twice; name it once"),
    put(
      "nothing that is expected",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": ▸{}}"#, in: "t",
      "nothing is expected; give strategy, call, ruled_out or fired, or several"),
    put(
      "a misspelled expectation",
      #"{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {▸"stratgey": "tuning"}}"#,
      in: "t", "unknown key 'stratgey'; did you mean 'strategy'?"),
    put(
      "an answer that is none",
      #"{"id": "t", "why": "w", "given": {"budget": ▸-5}, "expect": {"strategy": "tuning"}}"#,
      in: "t", "-5 is negative. Give 0 or more."),
    put(
      "nothing that a criterion scores",
      #"{"id": "t", "why": "w", "given": ▸{"gap": "none"}, "expect": {"strategy": "tuning"}}"#,
      in: "t",
      "no criterion is answered; answer at least one of task_specificity, budget, "
        + "labeled_examples, data"),
    put(
      "no reason",
      #"▸{"id": "t", "given": {"budget": 5}, "expect": {"strategy": "tuning"}}"#, in: "t",
      "the key 'why' is missing; add it"),
    put(
      "the id of a rule",
      #"{"id": ▸"hurry", "why": "w", "given": {"budget": 5}, "expect": {"strategy": "tuning"}}"#,
      in: "hurry", "the id 'hurry' is used twice; give each rule its own"),
  ]

  @Test("Where a rule is at fault, tests that name it are not blamed")
  func ruleAtFault() throws {
    let text = try SmallRubric.text(replacing: [
      (#""id": "hurry", "criterion": "means""#, #""id": "hurry", "criterion": "maens""#),
      (
        #""call": {"clear""#,
        #""tests": ["#
          + #"{"id": "t", "why": "w", "given": {"time": 5, "budget": 5}, "#
          + #""expect": {"fired": ["hurry"]}}], "call": {"clear""#
      ),
    ])
    let error = #expect(throws: DocumentError.self) { try Rubric(json: Array(text.utf8)) }
    #expect(error?.diagnostics.map(\.id) == ["hurry"])
  }
}
