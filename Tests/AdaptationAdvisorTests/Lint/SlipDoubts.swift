@testable import AdaptationAdvisor

/// Slips that leave a rubric readable: something forgotten, doubled, or not worded as it comes out.
enum SlipDoubts {
  static let all = forgotten + doubled + worded + conditions

  private static let forgotten = [
    LintFault(
      "unscored-strategy", "a criterion whose tables leave a strategy out",
      [
        (#"{"id": "prompting", "name""#, #"{"id": ▸"prompting", "name""#),
        (
          #"{"reads": "budget_cover", "strategies": ["prompting", "tuning"],"#,
          #"{"reads": "budget_cover", "strategies": ["tuning"],"#
        ),
        (#""scores": {"prompting": 30, "tuning": 5}"#, #""scores": {"tuning": 5}"#),
        (#""scores": {"prompting": 80, "tuning": 70}"#, #""scores": {"tuning": 70}"#),
      ], rule: "prompting"),
    LintFault(
      "missing-technique", "a strategy without a way to go about it",
      [
        (#"{"id": "tuning", "name""#, #"{"id": ▸"tuning", "name""#),
        (#""kind": "base", "name": "LoRA""#, #""kind": "addition", "name": "LoRA""#),
      ], rule: "tuning"),
  ]

  private static let doubled = [
    LintFault(
      "repeated-rule", "an adjustment under another name",
      #"{"id": "hurry", "criterion": "means","#,
      #"{"id": "haste", "criterion": "means", "when": {"time": {"below": 10}}, "#
        + #""points": {"prompting": 15}, "because": "Haste.", "sources": ["J"]}, "#
        + #"{"id": ▸"hurry", "criterion": "means","#, rule: "hurry",
      shows: LintFault.adjustment("hurry")),
    LintFault(
      "same-name", "two strategies of one name", #""id": "tuning", "name": "tuning""#,
      #""id": "tuning", "name": ▸"Prompting""#, rule: "tuning"),
    LintFault(
      "same-name", "two criteria of one name", #""id": "means", "name": "means""#,
      #""id": "means", "name": ▸"fit""#, rule: "means"),
    LintFault(
      "shadowed-source", "a rule that goes by the key of a source", #"{"id": "hurry""#,
      #"{"id": ▸"S083""#, rule: "S083"),
  ]

  private static let worded = [
    LintFault(
      "literal-brace", "a placeholder in a warning", #""text": "Mind overfitting.""#,
      #""text": ▸"With {labeled_examples}, mind overfitting.""#, rule: "warn-few"),
    LintFault(
      "literal-brace", "a placeholder in the end of a stage",
      #""move_on_when": "It misses 90%.""#, #""move_on_when": ▸"It costs {budget}.""#,
      rule: "plan-start"),
    LintFault(
      "unfilled-placeholder", "a number that the gate does not ask for",
      #""lift": "A budget of {cost_low}.""#, #""lift": ▸"Fewer than {classes} labels.""#,
      rule: "tuning-over-budget"),
    LintFault(
      "literal-brace", "a placeholder that is not closed", #""lift": "A budget of {cost_low}.""#,
      #""lift": ▸"A budget of {cost_low.""#, rule: "tuning-over-budget"),
    LintFault(
      "undated-rubric", "a day in another form", #""updated": "2026-01-02""#,
      #""updated": ▸"2.1.2026""#),
    LintFault(
      "level-order", "a medium budget below a low one", #""means": {"budget": [400, 6400]}"#,
      #""means": ▸{"budget": [40, 6400]}"#, rule: "budget-medium"),
  ]

  private static let conditions = [
    LintFault(
      "always-holds", "every level of a question", #""when": {"task_type": "extraction"}"#,
      #""when": ▸{"knowledge_changes": ["rarely", "monthly", "daily"]}"#, rule: "with-schema"),
    LintFault(
      "always-holds", "something and its opposite", #""when": {"ml_expertise": "none"}"#,
      #""when": ▸{"any": [{"ml_expertise": "none"}, {"not": {"ml_expertise": "none"}}]}"#,
      rule: "tuning-nobody"),
  ]
}
