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
    // What a prompt takes that is there already makes no odds.
    let dear = try Self.decision(["budget": "2k", "labeled_examples": "20k"])
    #expect(dear.startWith == .promptEngineering)
  }

  @Test(
    "It is not where something else has to improve, or what meets the target cannot be used",
    arguments: [
      ("driver", "serving-cost"), ("driver", "latency"), ("driver", "control"),
      ("driver", "research"), ("strong_model", "inadequate"),
      ("strong_model", "too-costly-or-slow"), ("strong_model", "barred"),
      ("strong_model", "small-hardware"), ("prompt_baseline", "falls-short"),
    ])
  func notEnough(question: String, level: String) throws {
    let decision = try Self.decision([question: level])
    #expect(decision.strategy == .fineTuning && decision.startWith == .fineTuning)
  }
}
