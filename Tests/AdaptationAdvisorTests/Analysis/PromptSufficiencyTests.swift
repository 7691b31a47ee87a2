import Testing

@testable import AdaptationAdvisor

@Suite("A prompt that is enough")
struct PromptSufficiencyTests {
  /// Much speaks for tuning, and the prompt meets the target.
  private static func decision(
    _ more: [String: String] = [:], _ advisor: Advisor = Advisor()
  ) throws -> Decision {
    let words = [
      "task_specificity": "specialized", "budget": "150k", "time": "6mo",
      "consistency": "critical", "labeled_examples": "8k", "request_variety": "fixed",
      "examples_source": "stored", "ml_expertise": "team", "prompt_baseline": "meets-target",
      "gap": "behavior", "taught_by": "examples",
    ]
    return try advisor.decide(try Answers(words.merging(more) { $1 }))
  }

  @Test("It is what to start with, and what fits better is not clear")
  func enough() throws {
    let decision = try Self.decision()
    #expect(decision.strategy == .fineTuning && decision.startWith == .promptEngineering)
    #expect(decision.call == .leaning && decision.margin > 9)
  }

  @Test("What it would take to work one out makes no odds where it is there already")
  func dear() throws {
    let prices = try PriceTable.standard.applying(overrides: [("engineer_days.prompting", "90")])
    let decision = try Self.decision(["budget": "60k"], Advisor(rubric: .standard, prices: prices))
    let prompting = decision.standings.first { $0.strategy == .promptEngineering }
    #expect(decision.strategy == .fineTuning && prompting?.feasibility == .doubtful)
    #expect(decision.startWith == .promptEngineering && decision.call != .clear)
  }

  @Test(
    "It is not where no model may be used that it could run on",
    arguments: [
      ("too-large", false), ("license-barred", false), ("usable", true),
    ])
  func baseModel(level: String, isEnough: Bool) throws {
    let answers = try Answers(["prompt_baseline": "meets-target", "base_model": level])
    #expect(answers.promptingIsEnough == isEnough)
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
