@testable import AdaptationAdvisor

/// A rubric of two strategies and two criteria, small enough to work out by hand. Tests replace a
/// piece of its text to see what the change does.
///
/// Weights 3 and 1, so that a score is (3 × fit + means) ÷ 4.
enum SmallRubric {
  /// The text with pieces replaced; each piece must occur exactly once.
  static func text(replacing changes: [(piece: String, by: String)] = []) throws -> String {
    try changes.reduce(text) { text, change in
      let parts = text.split(separator: change.piece, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw NotOnce(piece: change.piece, times: parts.count - 1) }
      return parts.joined(separator: change.by)
    }
  }

  /// The rubric with pieces replaced.
  static func rubric(replacing changes: [(piece: String, by: String)] = []) throws -> Rubric {
    try Rubric(json: Array(text(replacing: changes).utf8))
  }

  /// The test is at fault, not the rubric.
  struct NotOnce: Error {
    let piece: String
    let times: Int
  }

  /// Positions of the strategies.
  static let prompting = 0
  static let tuning = 1

  static let text = """
    {
      "schema": 1,
      "name": "small", "version": "0.1.0", "updated": "2026-01-02",
      "about": "A rubric for tests.",
      "strategies": [
        {"id": "prompting", "name": "prompting", "about": "Words.", "sources": ["J"]},
        {"id": "tuning", "name": "tuning", "about": "Weights.", "sources": ["J"]}
      ],
      "levels": [
        \(levels)
      ],
      "estimates": [
        {"id": "cost-prompting", "strategy": "prompting",
         "cost_usd": [50, 100, 200], "days": [1, 2, 4], "because": "Cheap.", "sources": ["J"]},
        {"id": "cost-tuning-large", "strategy": "tuning",
         "when": {"model_parameters": {"at_least": 10000000000}},
         "cost_usd": [4000, 8000, 16000], "days": [20, 40, 80],
         "because": "Large.", "sources": ["J"]},
        {"id": "cost-tuning", "strategy": "tuning",
         "cost_usd": [500, 1000, 2000], "days": [5, 10, 20], "because": "Usual.", "sources": ["J"]}
      ],
      "criteria": [
        {"id": "fit", "name": "fit", "question": "Does it fit?", "weight": 3, "neutral": 50,
         "tables": [
          {"reads": "task_specificity", "strategies": ["prompting", "tuning"], "rows": [
            \(row("fit-general", #""level": "general""#, 90, 30)),
            \(row("fit-moderate", #""level": "moderate""#, 70, 50)),
            \(row("fit-specialized", #""level": "specialized""#, 40, 80)),
            \(row("fit-novel", #""level": "novel""#, 20, 70))
          ]}
         ]},
        {"id": "means", "name": "means", "question": "Are there means?", "weight": 1, "neutral": 40,
         "tables": [
          {"reads": "labeled_examples", "strategies": ["tuning"], "rows": [
            {"id": "labels-few", "at_least": 0, "below": 100,
             "scores": {"tuning": 10}, "because": "Few.", "sources": ["J"]},
            {"id": "labels-some", "at_least": 100, "below": 1000,
             "scores": {"tuning": 60}, "because": "Some.", "sources": ["J"]},
            {"id": "labels-many", "at_least": 1000,
             "scores": {"tuning": 95}, "because": "Many.", "sources": ["J"]}
          ]},
          {"reads": "budget_cover", "strategies": ["prompting", "tuning"],
           "monotone": {"tuning": "rising"}, "rows": [
            \(row("cover-short", #""at_least": 0, "below": 1"#, 30, 5)),
            \(row("cover-enough", #""at_least": 1"#, 80, 70))
          ]}
         ]}
      ],
      "gates": [
        {"id": "tuning-over-budget", "strategy": "tuning", "effect": "ruled-out",
         "when": {"budget_cover_low": {"below": 1}},
         "because": "It takes {cost_low}, and there is {budget}: short by {budget_short}.",
         "lift": "A budget of {cost_low}.", "sources": ["J"]},
        {"id": "tuning-tight", "strategy": "tuning", "effect": "doubtful",
         "when": {"budget_cover_low": {"at_least": 1}, "budget_cover": {"below": 1}},
         "because": "Tight.", "lift": "More.", "sources": ["J"]},
        {"id": "tuning-nobody", "strategy": "tuning", "effect": "ruled-out",
         "when": {"ml_expertise": "none"},
         "because": "Nobody.", "lift": "Somebody.", "sources": ["J"]},
        {"id": "prompting-barred", "strategy": "prompting", "effect": "ruled-out",
         "when": {"strong_model": "barred"},
         "because": "Barred.", "lift": "A permit.", "sources": ["J"]}
      ],
      "adjustments": [
        {"id": "gap-behavior", "criterion": "fit", "when": {"gap": "behavior"},
         "points": {"prompting": -30, "tuning": 25}, "because": "Habits.", "sources": ["J"]},
        {"id": "gap-lasting", "criterion": "fit",
         "when": {"gap": ["behavior", "domain"], "request_variety": "fixed"},
         "points": {"tuning": 10}, "because": "Lasting.", "sources": ["J"]},
        {"id": "hurry", "criterion": "means", "when": {"time": {"below": 10}},
         "points": {"prompting": 15}, "because": "Hurry.", "sources": ["J"]}
      ],
      "call": {"clear": {"margin": 20, "answers": 3, "flipping": 1}, "leaning": {"margin": 5},
        "because": "Wide leads count.", "sources": ["J"]},
      "techniques": [
        {"id": "few-shot", "strategy": "prompting", "kind": "base", "name": "few-shot prompting",
         "when": {"labeled_examples": {"at_least": 1}}, "because": "Examples.", "sources": ["J"]},
        {"id": "zero-shot", "strategy": "prompting", "kind": "base", "name": "zero-shot prompting",
         "because": "Otherwise.", "sources": ["J"]},
        {"id": "with-retrieval", "strategy": "prompting", "kind": "addition", "name": "retrieval",
         "when": {"gap": "knowledge"}, "because": "Lookup.", "sources": ["J"]},
        {"id": "with-schema", "strategy": "prompting", "kind": "addition", "name": "a schema",
         "when": {"task_type": "extraction"}, "because": "Fields.", "sources": ["J"]},
        {"id": "lora", "strategy": "tuning", "kind": "base", "name": "LoRA",
         "because": "Usual.", "sources": ["J"]}
      ],
      "trade_offs": [
        {"id": "prompting-quick", "strategy": "prompting", "kind": "gain", "text": "Quick.",
         "sources": ["J"]},
        {"id": "tuning-work", "strategy": "tuning", "kind": "cost", "text": "Work.",
         "when": {"labeled_examples": {"below": 100}}, "sources": ["J"]}
      ],
      "plan": [
        {"id": "plan-start", "for": "tuning", "stage": "Baseline", "strategy": "prompting",
         "do": "Start with a prompt.", "move_on_when": "It misses 90%.", "sources": ["J"]},
        {"id": "plan-tune", "for": "tuning", "stage": "Tune", "strategy": "tuning",
         "do": "Tune it.", "move_on_when": "It gains 4 points.", "sources": ["J"]}
      ],
      "warnings": [
        {"id": "warn-few", "for": ["tuning"], "when": {"labeled_examples": {"below": 500}},
         "text": "Mind overfitting.", "sources": ["J"]},
        {"id": "warn-all", "text": "Measure first.", "sources": ["J"]}
      ]
    }
    """

  /// One row for both strategies, on a line of its own.
  private static func row(_ id: String, _ match: String, _ a: Int, _ b: Int) -> String {
    """
    {"id": "\(id)", \(match), "scores": {"prompting": \(a), "tuning": \(b)}, \
    "because": "So.", "sources": ["J"]}
    """
  }

  /// What every level that stands for numbers means.
  private static let levels = [
    ("budget", "low", #""budget": [100, 400]"#), ("budget", "medium", #""budget": [400, 6400]"#),
    ("budget", "high", #""budget": [10000, 40000]"#), ("time", "short", #""time": [1, 16]"#),
    ("time", "medium", #""time": [16, 100]"#), ("time", "long", #""time": [100, 400]"#),
    ("data", "none", #""labeled_examples": [0, 0]"#),
    ("data", "low", #""labeled_examples": [10, 90]"#),
    ("data", "medium", #""labeled_examples": [100, 900], "unlabeled_tokens": [0, 10000]"#),
    ("data", "high", #""labeled_examples": [1000, 9000]"#),
  ].map { question, level, means in
    """
    {"id": "\(question)-\(level)", "question": "\(question)", "level": "\(level)", \
    "means": {\(means)}, "because": "So.", "sources": ["J"]}
    """
  }.joined(separator: ",\n        ")
}
