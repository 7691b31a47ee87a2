@testable import AdaptationAdvisor

/// The small rubric with every question read by some rule, so that there is nothing to complain of.
enum LintRubric {
  /// The text with pieces replaced; each piece must occur exactly once.
  static func text(replacing changes: [(piece: String, by: String)] = []) throws -> String {
    try SmallRubric.text(
      replacing: [
        (#""warn-all", "text""#, #""warn-all", "when": {"any": [\#(members)]}, "text""#)
      ] + changes)
  }

  /// What is wrong with a text, measured in January 2026.
  static func lint(_ text: String, today: String = "2026-01-15") throws -> RubricLint {
    RubricLint(json: Array(text.utf8), with: try .builtIn(), today: CalendarMonth(today))
  }

  private static let members = [
    #"{"time": {"below": 5}}"#, #"{"gap": "reasoning"}"#, #"{"request_variety": "unsettled"}"#,
    #"{"strong_model": "inadequate"}"#, #"{"task_type": "agent"}"#, #"{"ml_expertise": "team"}"#,
    #"{"model_parameters": {"below": 5}}"#, #"{"consistency": "high"}"#,
    #"{"unlabeled_tokens": {"below": 5}}"#, #"{"driver": "quality"}"#,
    #"{"examples_source": "stored"}"#, #"{"taught_by": "words"}"#, #"{"modality": "common"}"#,
    #"{"base_model": "usable"}"#, #"{"prompt_baseline": "nearly"}"#,
    #"{"knowledge_changes": "daily"}"#, #"{"monthly_requests": {"below": 5}}"#,
    #"{"latency_ms": {"below": 5}}"#, #"{"classes": {"below": 5}}"#, #"{"must_self_host": true}"#,
  ].joined(separator: ", ")
}
