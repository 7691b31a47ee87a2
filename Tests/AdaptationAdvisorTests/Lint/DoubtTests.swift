import Testing

@testable import AdaptationAdvisor

@Suite("Rubrics that do not do what they say")
struct DoubtTests {
  @Test("Each doubt is told once, at its place, with a remedy and a true witness", arguments: all)
  func doubt(doubt: LintFault) throws {
    try doubt.check(severity: doubt.kind == Doubt.idleQuestion.rawValue ? .note : .warning)
  }

  @Test("Every kind of doubt about rules is among them")
  func kinds() {
    let sources: Set<Doubt> = [
      .unknownSource, .agedSource, .undatedSource, .unmarkedJudgment, .unusedSource, .hiddenSource,
      .agedPrice,
    ]
    let rules = Set(Doubt.allCases).subtracting(sources)
    #expect(Set(Self.all.map(\.kind)) == Set(rules.map(\.rawValue)))
  }

  private static let all = conditions + masks + tables + idle + strategies + calls + SlipDoubts.all

  /// The first gate's condition, and what the gates' text looks like behind it.
  private static let gap = #""when": {"gap": "behavior"}"#

  private static let conditions = [
    LintFault(
      "never-holds", "two bands that do not meet", #""when": {"time": {"below": 10}}"#,
      #""when": ▸{"time": {"below": 10}, "not": {"time": {"below": 20}}}"#, rule: "hurry"),
    LintFault(
      "never-holds", "a level that another member excludes", gap,
      #""when": ▸{"gap": "behavior", "not": {"gap": ["behavior", "domain"]}}"#,
      rule: "gap-behavior"),
    LintFault(
      "never-holds", "all alternatives excluded", gap,
      #""when": ▸{"gap": "none", "any": [{"gap": "domain"}, {"gap": "language"}]}"#,
      rule: "gap-behavior"),
    LintFault(
      "never-holds", "a gate that wants the low end covered worse than the middle",
      #""when": {"budget_cover_low": {"at_least": 1}, "budget_cover": {"below": 1}}"#,
      #""when": ▸{"budget_cover_low": {"below": 1}, "budget_cover": {"at_least": 1}}"#,
      rule: "tuning-tight"),
    LintFault(
      "never-holds", "more examples for each class than there are examples",
      #""when": {"labeled_examples": {"below": 500}}"#,
      #""when": ▸{"labeled_examples": {"below": 50}, "classes": {"at_least": 2}, "#
        + #""examples_per_class": {"at_least": 40}}"#, rule: "warn-few"),
    LintFault(
      "never-holds", "a technique that cannot be", #""when": {"gap": "knowledge"}"#,
      #""when": ▸{"gap": "knowledge", "not": {"gap": "knowledge"}}"#, rule: "with-retrieval"),
    LintFault(
      "never-holds", "a trade-off that cannot be",
      #""when": {"labeled_examples": {"below": 100}}"#,
      #""when": ▸{"all": [{"gap": "none"}, {"gap": "domain"}]}"#,
      rule: "tuning-work"),
    LintFault(
      "never-holds", "an exception that always goes with its condition",
      #""when": {"labeled_examples": {"below": 100}}"#,
      #""when": {"labeled_examples": {"below": 100}}, "unless": ▸{"labeled_examples": {"below": 200}}"#,
      rule: "tuning-work"),
    LintFault(
      "never-holds", "an estimate that cannot be",
      #""when": {"model_parameters": {"at_least": 10000000000}}"#,
      #""when": ▸{"model_parameters": {"at_least": 10}, "not": {"model_parameters": {"at_least": 5}}}"#,
      rule: "cost-tuning-large"),
    LintFault(
      "never-holds", "data said to be there while its number is not",
      #""when": {"task_type": "extraction"}"#,
      #""when": ▸{"data": "none", "labeled_examples": {"at_least": 5}, "#
        + #""not": {"labeled_examples": {"at_least": 1}}}"#, rule: "with-schema"),
  ]

  private static let masks = [
    LintFault(
      "masked-rule", "a gate that a wider one includes", #""when": {"ml_expertise": "none"}"#,
      #""when": ▸{"budget_cover_low": {"below": 0.5}}"#, rule: "tuning-nobody",
      shows: LintFault.gates("tuning-nobody", "tuning-over-budget")),
    LintFault(
      "masked-rule", "a doubt where the strategy is ruled out anyway",
      #""when": {"budget_cover_low": {"at_least": 1}, "budget_cover": {"below": 1}}"#,
      #""when": ▸{"ml_expertise": "none", "gap": ["domain", "language"]}"#, rule: "tuning-tight",
      shows: LintFault.gates("tuning-tight", "tuning-nobody")),
    LintFault(
      "masked-rule", "the second of two gates that say the same",
      #""when": {"ml_expertise": "none"}"#, #""when": ▸{"budget_cover_low": {"below": 1}}"#,
      rule: "tuning-nobody", shows: LintFault.gates("tuning-nobody", "tuning-over-budget")),
    LintFault(
      "masked-rule", "a gate on the middle that the one on the low end includes",
      #""when": {"ml_expertise": "none"}"#,
      #""when": ▸{"budget_cover_low": {"below": 1}, "budget_cover_high": {"below": 1}}"#,
      rule: "tuning-nobody", shows: LintFault.gates("tuning-nobody", "tuning-over-budget")),
    LintFault(
      "masked-rule", "a technique behind one with a wider condition",
      #"{"id": "zero-shot", "strategy": "prompting", "kind": "base","#,
      #"{"id": "many-shot", "strategy": "prompting", "kind": "base", "name": "many shots", "#
        + #""when": ▸{"labeled_examples": {"at_least": 50}}, "because": "Many.", "sources": ["J"]},"#
        + #"{"id": "zero-shot", "strategy": "prompting", "kind": "base","#,
      rule: "many-shot",
      shows: { evaluation, _ in evaluation.situation.number(.labeledExamples) ?? 0 >= 50 }),
    LintFault(
      "masked-rule", "an estimate behind two that share its cases",
      #"{"id": "cost-tuning", "strategy": "tuning","#,
      estimate("cost-small", #""when": {"model_parameters": {"below": 10000000000}}"#)
        + estimate("cost-any", #""when": ▸{"model_parameters": {"at_least": 5}}"#)
        + #"{"id": "cost-tuning", "strategy": "tuning","#,
      rule: "cost-any",
      shows: { evaluation, _ in evaluation.situation.number(.modelParameters) ?? 0 >= 5 }),
  ]

  private static func estimate(_ id: String, _ when: String) -> String {
    #"{"id": "\#(id)", "strategy": "tuning", \#(when), "cost_usd": [1, 2, 3], "days": [1, 2, 3], "#
      + #""because": "So.", "sources": ["J"]},"#
  }

  /// The beginning of the second table of the second criterion.
  private static let cover = #"{"reads": "budget_cover", "strategies": ["prompting", "tuning"],"#

  private static func table(_ reads: String, _ ids: [String]) -> String {
    let rows = zip(ids, [#""below": 10,"#, ""]).enumerated().map { index, row in
      #"{"id": "\#(row.0)", "at_least": \#(index * 10), \#(row.1) "scores": {"tuning": \#(index)}, "#
        + #""because": "So.", "sources": ["J"]}"#
    }
    return
      #"{"reads": ▸"\#(reads)", "strategies": ["tuning"], "rows": [\#(rows.joined(separator: ", "))]},"#
  }

  /// A second table on examples, which only one of its strategies gets to.
  private static let again =
    #"{"reads": "labeled_examples", "strategies": ▸["prompting", "tuning"], "rows": ["#
    + #"{"id": "again-few", "at_least": 0, "below": 10, "scores": {"prompting": 41, "tuning": 1}, "#
    + #""because": "So.", "sources": ["J"]}, "#
    + #"{"id": "again-many", "at_least": 10, "scores": {"prompting": 42, "tuning": 2}, "#
    + #""because": "So.", "sources": ["J"]}]},"#

  private static let tables = [
    LintFault(
      "never-read", "a table behind one that reads the same", cover,
      table("labeled_examples", ["again-few", "again-many"]) + cover, rule: "means"),
    LintFault(
      "never-read", "examples per class behind the examples", cover,
      table("examples_per_class", ["per-class-few", "per-class-many"]) + cover, rule: "means"),
    LintFault(
      "never-read", "a range of a strategy that a cost model estimates",
      [
        (#""about": "Words.","#, #""about": "Words.", "cost_model": "prompting","#),
        (#"{"id": "cost-prompting""#, #"{"id": ▸"cost-prompting""#),
      ], rule: "cost-prompting"),
    LintFault(
      "never-read", "a strategy that a table before looks up by the same fact",
      cover, again + cover, rule: "means"),
    LintFault(
      "mergeable-rows", "two bands that say the same",
      [
        (#""labels-many", "at_least": 1000"#, #""labels-many", "at_least": ▸1000"#),
        (#"{"tuning": 95}, "because": "Many.""#, #"{"tuning": 60}, "because": "Some.""#),
      ], rule: "labels-many", shows: LintFault.row("labels-many")),
    LintFault(
      "mergeable-rows", "two bands of cover that say the same",
      [
        (
          #""at_least": 1, "scores": {"prompting": 80, "tuning": 70}"#,
          #""at_least": ▸1, "scores": {"prompting": 30, "tuning": 5}"#
        )
      ], rule: "cover-enough", shows: LintFault.row("cover-enough")),
    LintFault(
      "adjusted-against", "points that go as the budget grows",
      [
        (#""when": {"time": {"below": 10}}"#, #""when": {"budget": {"below": 5000}}"#),
        (#""points": {"prompting": 15}"#, #""points": ▸{"tuning": 40}"#),
      ], rule: "hurry",
      shows: { evaluation, _ in evaluation.situation.number(.budget) ?? 0 >= 5000 }),
    LintFault(
      "adjusted-against", "points that go as the budget grows, where something else is so too",
      [
        (
          #""when": {"time": {"below": 10}}"#,
          #""when": {"budget": {"at_least": 5000}, "gap": "domain"}"#
        ), (#""points": {"prompting": 15}"#, #""points": ▸{"tuning": -9}"#),
      ], rule: "hurry",
      shows: { evaluation, rubric in
        evaluation.situation.number(.budget) ?? 0 >= 5000
          && LintFault.adjustment("hurry")(evaluation, rubric)
      }),
  ]

  private static let idle = [
    LintFault(
      "idle-criterion", "a weight of 0", #""weight": 1"#, #""weight": ▸0"#, rule: "means"),
    LintFault(
      "idle-criterion", "a criterion on which all are equal",
      #"{"id": "fit", "name": "fit","#,
      #"{"id": "even", "name": "even", "question": "Even?", "weight": 1, "neutral": 50, "tables": ▸["#
        + #"{"reads": "knowledge_changes", "strategies": ["prompting", "tuning"], "rows": ["#
        + ["rarely", "monthly", "daily"].map {
          #"{"id": "even-\#($0)", "level": "\#($0)", "scores": {"prompting": 7, "tuning": 7}, "#
            + #""because": "So.", "sources": ["J"]}"#
        }.joined(separator: ", ") + #"]}]}, {"id": "fit", "name": "fit","#,
      rule: "even"),
    LintFault(
      "idle-question", "a question that nothing reads",
      [
        (#"{"modality": "common"}"#, #"{"base_model": "none"}"#),
        (#"  "criteria": ["#, #"  "criteria": ▸["#),
      ]),
    LintFault(
      "even-points", "the same points for all", #""points": {"prompting": 15}"#,
      #""points": ▸{"prompting": 15, "tuning": 15}"#, rule: "hurry",
      shows: LintFault.adjustment("hurry")),
  ]

  private static let strategies = [
    LintFault(
      "never-wins", "a strategy that is ruled out wherever its rival is",
      alwaysBehind + [(#"{"id": "tuning", "name""#, #"{"id": ▸"tuning", "name""#)],
      rule: "tuning"),
    LintFault(
      "never-wins", "a strategy that is behind everywhere",
      [
        (#"{"id": "prompting", "name""#, #"{"id": ▸"prompting", "name""#),
        (#""prompting": 90, "tuning": 30"#, #""prompting": 0, "tuning": 90"#),
        (#""prompting": 70, "tuning": 50"#, #""prompting": 0, "tuning": 90"#),
        (#""prompting": 40, "tuning": 80"#, #""prompting": 0, "tuning": 90"#),
        (#""prompting": 20, "tuning": 70"#, #""prompting": 0, "tuning": 90"#),
        (#""prompting": 80, "tuning": 70"#, #""prompting": 20, "tuning": 70"#),
        (#""prompting": 30, "tuning": 5"#, #""prompting": 2, "tuning": 25"#),
        (#"{"tuning": 10}, "because": "Few.""#, #"{"tuning": 30}, "because": "Few.""#),
        (#""neutral": 40"#, #""neutral": 0"#), (#""when": {"time": {"below": 10}},"#, ""),
        (#""points": {"prompting": 15}"#, #""points": {"tuning": 5}"#),
        (
          #""tuning-over-budget", "strategy": "tuning", "effect": "ruled-out""#,
          #""tuning-over-budget", "strategy": "tuning", "effect": "doubtful""#
        ),
        (
          #""tuning-nobody", "strategy": "tuning", "effect": "ruled-out""#,
          #""tuning-nobody", "strategy": "tuning", "effect": "doubtful""#
        ),
        (#""neutral": 50"#, #""neutral": 1"#),
      ], rule: "prompting"),
  ]

  /// Tuning trails everywhere, and is ruled out wherever prompting is.
  static let alwaysBehind: [(piece: String, by: String)] = [
    (#""when": {"ml_expertise": "none"}"#, #""when": {"strong_model": "barred"}"#),
    (#""prompting": 40, "tuning": 80"#, #""prompting": 99, "tuning": 0"#),
    (#""prompting": 20, "tuning": 70"#, #""prompting": 99, "tuning": 0"#),
    (#""prompting": -30, "tuning": 25"#, #""prompting": 1"#),
    (#""points": {"tuning": 10}"#, #""points": {"prompting": 10}"#),
    (#"{"tuning": 95}, "because": "Many.""#, #"{"tuning": 70}, "because": "Many.""#),
    (#""neutral": 40"#, #""neutral": 70"#),
    (#""prompting": 30, "tuning": 5"#, #""prompting": 70, "tuning": 5"#),
  ]

  private static let calls = [
    LintFault(
      "unreachable-call", "a margin that no lead reaches", #""margin": 20"#, #""margin": ▸99"#,
      rule: "call"),
    LintFault(
      "unreachable-call", "an answer to every question asked for", #""answers": 3"#,
      #""answers": ▸24"#, rule: "call"),
    LintFault(
      "unreachable-call", "a reservation about everything", #""leaning": {"margin": 5}"#,
      #""not_clear": [{"id": ▸"hold", "because": "B.", "sources": ["J"]}], "leaning": {"margin": 5}"#,
      rule: "hold"),
    LintFault(
      "idle-threshold", "a leaning call at once", #""leaning": {"margin": 5}"#,
      #""leaning": {"margin": ▸0}"#, rule: "call"),
    LintFault(
      "idle-threshold", "more open questions allowed than there can be", #""flipping": 1"#,
      #""flipping": ▸21"#, rule: "call"),
  ]
}
