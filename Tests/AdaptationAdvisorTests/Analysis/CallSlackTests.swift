import Testing

@testable import AdaptationAdvisor

@Suite("How much less money and time a clear call bears")
struct CallSlackTests {
  private static let answers = [
    "task_specificity": "specialized", "consistency": "critical", "labeled_examples": "14000",
    "gap": "behavior", "driver": "quality", "request_variety": "fixed",
    "examples_source": "stored", "modality": "common", "base_model": "usable",
    "prompt_baseline": "falls-short", "task_type": "extraction", "ml_expertise": "some",
    "monthly_requests": "3000", "classes": "180", "budget": "1M", "time": "900",
  ]

  private static func report(_ question: Question, _ amount: Double) throws -> Report {
    try Advisor().recommend(for: Answers(answers.merging([question.key: "\(amount)"]) { $1 }))
  }

  @Test(
    "Just above what it usually takes it is not clear, a tenth above it is",
    arguments: [Question.budget, .time])
  func tenth(question: Question) throws {
    let ample = try Self.report(question, 1e6)
    #expect(ample.recommendation.call == .clear)
    let estimate = ample.strategies[0].estimate
    let usual = question == .budget ? estimate.costUSD.central : estimate.days.central

    let scant = try Self.report(question, usual * 1.05)
    #expect(scant.recommendation.strategy == ample.recommendation.strategy)
    #expect(scant.strategies[0].feasibility == .feasible)
    #expect(scant.recommendation.call == .leaning)
    #expect(
      scant.recommendation.notClearBecause == [
        "10% less \(question.key) would turn it or make it doubtful"
      ])
    #expect(try Self.report(question, usual * 1.12).recommendation.call == .clear)
  }

  @Test("Of a range the lower end counts, for whoever is less sure is not more certain")
  func range() throws {
    let usual = try Self.report(.budget, 1e6).strategies[0].estimate.costUSD.central
    var answers = try Answers(Self.answers)
    answers.budget = Quantity(usual * 1.05...usual * 3)
    let report = try Advisor().recommend(for: answers)
    #expect(report.recommendation.call == .leaning)
    #expect(report.recommendation.notClearBecause.contains { $0.hasPrefix("10% less budget") })
    #expect(try Advisor().decide(answers).call == .leaning)
    answers.budget = Quantity(usual * 1.12...usual * 3)
    #expect(try Advisor().recommend(for: answers).recommendation.call == .clear)
  }

  @Test("What is doubtful as it is could not be made so by less")
  func doubtful() throws {
    let usual = try Self.report(.budget, 1e6).strategies[0].estimate.costUSD.central
    let recommendation = try Self.report(.budget, usual * 0.9).recommendation
    #expect(recommendation.call == .close)
    #expect(!recommendation.notClearBecause.contains { $0.contains("less budget") })
  }

  @Test("A rubric that says nothing of it asks for nothing")
  func without() throws {
    // In the small rubric 2,000 is exactly what there has to be.
    let clear = ["task_specificity": "specialized", "budget": "2000", "task_type": "other"]
    let rubric = { (slack: String) in
      try SmallRubric.rubric(replacing: [
        (#""clear": {"margin": 20,"#, #""clear": {"margin": 20, \#(slack)"#)
      ])
    }
    #expect(try Advisor(rubric: rubric("")).decide(Answers(clear)).call == .clear)
    let most = try Advisor(rubric: rubric(#""slack": 0.9,"#))
    #expect(try most.decide(Answers(clear)).call == .leaning)
  }
}
