import Foundation
import Testing

@Suite("The outcome in a decision record")
struct RecordOutcomeTests {
  private static func outcome(_ answers: String) throws -> String {
    let text = try Tool.run("recommend", "-f", "markdown", input: answers).text
    let parts = text.components(separatedBy: "\n### Consequences\n")
    return parts[0].components(separatedBy: "\n## Decision Outcome\n").last ?? ""
  }

  private static func tried(_ baseline: String, _ budget: String) -> String {
    """
    {"task_specificity": "specialized", "prompt_baseline": "\(baseline)", "gap": "behavior", \
    "labeled_examples": 2000, "consistency": "high", "budget": "\(budget)", "time": "6w"}
    """
  }

  @Test(
    "After the choice comes what it does not say yet, whatever the call",
    arguments: [
      (
        Situations.example,
        [
          "**Call: close call.** Fine-tuning has 1.2 points more than prompt engineering. Not clear for "
        ]
      ),
      (
        tried("exhausted", "15k"),
        [
          " points more than prompt engineering. What was tried of prompt engineering falls short of "
        ]
      ),
      (
        tried("meets-target", "20k"),
        [
          " points more than prompt engineering. Cost, delay or control that has to improve would ask "
            + "for it. Not clear"
        ]
      ),
      (
        #"{"budget": "20k", "gap": "behavior"}"#,
        [
          "**Call: close call.** Not clear because: ",
          "fine-tuning is a choice that can be defended",
        ]
      ),
      (#"{"data": "none"}"#, ["**Call: leaning.** Not clear because: "]),
    ])
  func firmness(answers: String, sentences: [String]) throws {
    let outcome = try Self.outcome(answers)
    for sentence in sentences { #expect(outcome.contains(sentence)) }
  }

  @Test("Of a clear call it is said why, and what its plan begins with")
  func clear() throws {
    let records = try Tool.runAll(
      Situations.varied.get().map { (words: ["recommend", "-f", "markdown"], input: $0) })
    let lines = records.flatMap { $0.lines.filter { $0.hasPrefix("**Call: clear.**") } }
    let why =
      "**Call: clear.** Nothing is missing of what the rubric asks of a clear call."
    let bar = " Its plan begins with prompt engineering, as the bar that it has to clear."
    #expect(Set(lines).isSubset(of: [why, why + bar]))
    #expect(lines.contains(why + bar))
  }

  @Test(
    "What stands in the way is told with the choice, with what would lift it, and not again below",
    arguments: [
      (Situations.example, "What stands in the way of fine-tuning:\n\n* Doubtful, because: "),
      (
        #"{"base_model": "none", "budget": 20000, "time": "6w"}"#,
        "To be lifted, or else the task has to change:\n\n* Ruled out, because: "
      ),
    ])
  func obstacles(answers: String, lead: String) throws {
    let text = try Tool.run("recommend", "-f", "markdown", input: answers).text
    let parts = text.components(separatedBy: "\n### ")
    #expect(try Self.outcome(answers).contains(lead))
    let consequences = parts.first { $0.hasPrefix("Consequences\n") } ?? ""
    #expect(consequences.contains("* Good, because") && !consequences.contains("would lift it"))
  }
}
