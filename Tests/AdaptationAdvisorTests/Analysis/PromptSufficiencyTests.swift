import Testing

@testable import AdaptationAdvisor

@Suite("A prompt that is enough")
struct PromptSufficiencyTests {
  /// Much speaks for tuning, and the prompt meets the target.
  private static func decision(_ more: [String: String] = [:]) throws -> Decision {
    let words = [
      "task_specificity": "specialized", "budget": "150k", "time": "6mo",
      "consistency": "critical", "labeled_examples": "8k", "request_variety": "fixed",
      "examples_source": "stored", "ml_expertise": "team", "prompt_baseline": "meets-target",
      "gap": "behavior", "taught_by": "examples",
    ]
    return try Advisor().decide(try Answers(words.merging(more) { $1 }))
  }

  @Test("It is what to start with, and what fits better is not clear")
  func enough() throws {
    let decision = try Self.decision()
    #expect(decision.strategy == .fineTuning && decision.startWith == .promptEngineering)
    #expect(decision.call == .leaning && decision.margin > 9)
    let report = try Advisor().recommend(
      for: try Answers(["budget": "150k", "time": "6mo", "prompt_baseline": "meets-target"]))
    #expect(report.recommendation.strategy == report.recommendation.startWith)
  }

  @Test(
    "It is not where something else has to improve, or what meets the target cannot be used",
    arguments: [
      ("driver", "serving-cost"), ("driver", "latency"), ("driver", "control"),
      ("strong_model", "too-costly-or-slow"), ("strong_model", "barred"),
      ("strong_model", "small-hardware"), ("prompt_baseline", "falls-short"),
    ])
  func notEnough(question: String, level: String) throws {
    let decision = try Self.decision([question: level])
    #expect(decision.startWith == decision.strategy)
  }
}
