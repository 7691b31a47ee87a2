import AdaptationAdvisor
import Foundation
import Testing

@testable import advisor

@Suite("What comes of another assumption, in words")
struct FlipOutcomeTests {
  @Test(
    "In the example tuning is doubtful, and prompts are to start with",
    arguments: [
      (
        #""strategy": "fine-tuning", "feasibility": "feasible", "start_with": "fine-tuning""#,
        "fine-tuning is feasible"
      ),
      (
        #""strategy": "fine-tuning", "feasibility": "doubtful", "start_with": "fine-tuning""#,
        "fine-tuning, though doubtful"
      ),
      (#""strategy": "fine-tuning", "feasibility": "ruled-out""#, "nothing feasible; fine-tuning"),
      (
        #""strategy": "prompt-engineering", "feasibility": "doubtful", "#
          + #""start_with": "prompt-engineering""#, "prompt engineering"
      ),
      (
        #""strategy": "training", "feasibility": "doubtful", "start_with": "prompt-engineering""#,
        "start with prompt engineering; training once feasible"
      ),
    ])
  func outcome(members: String, words: String) throws {
    let report = try JSONDecoder().decode(
      Report.self, from: Data(try Situations.exampleJSON.get().text.utf8))
    #expect(report.recommendation.startWith == .promptEngineering)
    let flip = try JSONDecoder().decode(
      Report.AssumptionFlip.self,
      from: Data(
        #"{"name": "model_parameters.prompting", "unit": "parameters", "from": 32e9, "to": 6.2e10, \#(members)}"#
          .utf8))
    #expect(report.outcome(of: flip).hasPrefix(words))
    #expect(
      flip.sentence == "assumed model_parameters.prompting 62B instead of 32B parameters")
  }

  @Test(
    "A suffix stands only where it says the same",
    arguments: [
      (62e9, "62B"), (32_500_000_000, "32500000000"), (850, "850"), (0.84, "0.84"),
      (1500, "1500"), (1e6, "1M"),
    ])
  func exact(value: Double, text: String) {
    #expect(Format.exact(value) == text)
  }
}
