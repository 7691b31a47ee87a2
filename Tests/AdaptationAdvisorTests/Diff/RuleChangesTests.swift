import Testing

@testable import AdaptationAdvisor

@Suite("Rules that differ")
struct RuleChangesTests {
  private func changes(_ pieces: (piece: String, by: String)...) throws -> RuleChanges {
    RuleChanges(
      try SmallRubric.rubric().outline, try SmallRubric.rubric(replacing: pieces).outline)
  }

  @Test("Nothing differs from itself")
  func same() throws {
    let changes = try changes()
    #expect(changes.added.isEmpty && changes.removed.isEmpty)
    #expect(changes.changed.isEmpty && changes.reordered.isEmpty)
    #expect(!changes.decides)
  }

  @Test(
    "Each change is told with the rule, what of it, and whether it can decide",
    arguments: [
      (#"{"gap": "behavior"}"#, #"{"gap": "domain"}"#, "gap-behavior", "when", true),
      (#"{"prompting": -30, "tuning": 25}"#, #"{"tuning": 25}"#, "gap-behavior", "effect", true),
      ("Hurry.", "Haste.", "hurry", "because", false),
      (#""lift": "More.""#, #""lift": "Lots.""#, "tuning-tight", "lift", false),
      (
        #""because": "Habits.", "sources": ["J"]"#, #""because": "Habits.", "sources": ["S1"]"#,
        "gap-behavior", "sources", false
      ),
      (#""neutral": 40"#, #""neutral": 41"#, "means", "effect", true),
      (#"{"budget": [400, 6400]}"#, #"{"budget": [400, 6401]}"#, "budget-medium", "effect", true),
      (#"[500, 1000, 2000]"#, #"[500, 1001, 2000]"#, "cost-tuning", "effect", true),
      (#""answers": 3"#, #""answers": 4"#, "call", "effect", false),
      (
        #""id": "plan-tune", "for": "tuning", "stage": "Tune""#,
        #""id": "plan-tune", "for": "tuning", "stage": "Go""#, "plan-tune", "effect", false
      ),
    ])
  func change(
    piece: String, replacement: String, id: String, of: String, decides: Bool
  ) throws {
    let changes = try changes((piece, replacement))
    #expect(changes.changed.map(\.id) == [id])
    #expect(changes.changed.first?.differences.map(\.of) == [of])
    #expect(changes.decides == decides)
  }

  @Test("A rule under another id is one removed and one added")
  func renamed() throws {
    let changes = try changes((#""id": "hurry""#, #""id": "haste""#))
    #expect(changes.added.map(\.id) == ["haste"])
    #expect(changes.removed.map(\.id) == ["hurry"])
    #expect(changes.changed.isEmpty)
    #expect(changes.decides)
  }

  @Test("Another order is told by kind: of strategies it breaks ties")
  func order() throws {
    let a = #"{"id": "prompting", "name": "prompting", "about": "Words.", "sources": ["J"]}"#
    let b = #"{"id": "tuning", "name": "tuning", "about": "Weights.", "sources": ["J"]}"#
    let changes = try changes((a, "#"), (b, a), ("#", b))
    #expect(changes.reordered.contains("strategy"))
    #expect(changes.decides)
  }
}
