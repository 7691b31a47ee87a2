import Testing

@testable import AdaptationAdvisor

@Suite("Assumptions that the answer rests on")
struct AssumptionFlipTests {
  /// Labels for 1,200 classes take longer than there is, by what is assumed.
  private static let answers: [(Question, String)] = [
    (.taskSpecificity, "specialized"), (.budget, "60k"), (.time, "4mo"), (.consistency, "high"),
    (.labeledExamples, "18000"), (.classes, "1200"), (.taskType, "classification"),
    (.gap, "behavior"), (.examplesSource, "stored"), (.requestVariety, "growing"),
    (.promptBaseline, "nearly"), (.monthlyRequests, "60000"),
  ]

  private func situation(_ changes: [(Question, String)] = []) throws -> Answers {
    var answers = Answers()
    for (question, text) in Self.answers + changes { try answers.set(question, to: text) }
    return answers
  }

  @Test("The one is found that the labels rest on")
  func found() throws {
    let flips = try Advisor().recommend(for: try situation()).flips.assumptions
    #expect(flips.contains { $0.name == "target_examples_per_class" && $0.to < $0.from })
  }

  private static let changes: [[(Question, String)]] = [
    [], [(.mustSelfHost, "true"), (.budget, "30k")],
    [(.driver, "quality"), (.taskType, "extraction"), (.time, "12")],
    [(.budget, "5174"), (.baseModel, "none"), (.mlExpertise, "research-lab")],
  ]

  @Test(
    "Come out as they say when they are assumed, and not where what is assumed is stated",
    arguments: changes.indices)
  func hold(index: Int) throws {
    let answers = try situation(Self.changes[index])
    let report = try Advisor().recommend(for: answers)
    #expect(!report.flips.assumptions.isEmpty)
    for flip in report.flips.assumptions {
      let changed = try decision(for: answers, assuming: flip.name, flip.to)
      #expect(changed.strategy == flip.strategy)
      #expect(changed.startWith == flip.startWith)
      #expect(feasibility(of: changed) == flip.feasibility)
      #expect(!isSame(changed, report))
      // It is the value that changes it, not that one is stated.
      #expect(isSame(try decision(for: answers, assuming: flip.name, flip.from), report))
    }
  }

  private func decision(
    for answers: Answers, assuming name: String, _ value: Double
  ) throws -> Decision {
    let table = try PriceTable.standard.applying(
      overrides: [(name: name, value: Format.plain(value))])
    return try Advisor(rubric: .standard, prices: table).decide(answers)
  }

  private func feasibility(of decision: Decision) -> Feasibility? {
    decision.standings.first { $0.strategy == decision.strategy }?.feasibility
  }

  private func isSame(_ one: Decision, _ other: Report) -> Bool {
    one.strategy == other.recommendation.strategy
      && one.startWith == other.recommendation.startWith
      && feasibility(of: one) == other.strategies[0].feasibility
  }

  @Test("One that makes what is recommended doubtful is told, though nothing else changes")
  func doubt() throws {
    let answers = try Answers([
      "gap": "knowledge", "budget": "40k", "time": "5mo", "consistency": "critical",
      "request_variety": "new-each-time", "monthly_requests": "9000",
      "task_type": "question-answering", "prompt_baseline": "not-tried",
    ])
    let report = try Advisor().recommend(for: answers)
    #expect(report.strategies[0].feasibility == .feasible)
    let flip = try #require(
      report.flips.assumptions.first { $0.name == "engineer_days.retrieval" })
    #expect(flip.strategy == .promptEngineering && flip.startWith == .promptEngineering)
    #expect(flip.feasibility == .doubtful && flip.to <= 40)
  }

  @Test("Are as near as they can be: halfway to what is assumed nothing changes")
  func nearest() throws {
    let answers = try situation()
    let report = try Advisor().recommend(for: answers)
    let flip = try #require(
      report.flips.assumptions.first { $0.name == "target_examples_per_class" && $0.to < $0.from })
    for value in [(flip.from + flip.to) / 2, flip.from] {
      #expect(isSame(try decision(for: answers, assuming: flip.name, value), report))
    }
  }

  @Test("Are listed the nearest first, and not at all where nothing is held against estimates")
  func order() throws {
    let flips = try Advisor().recommend(for: try situation()).flips.assumptions
    let distances = flips.map { abs(Numerics.powersOfTen($0.to / $0.from)) }
    #expect(distances == distances.sorted())
    var answers = Answers()
    answers.taskSpecificity = .specialized
    #expect(try Advisor().recommend(for: answers).flips.assumptions.isEmpty)
  }

  @Test("Are not there where none within its range makes a difference")
  func none() throws {
    let rich = try situation([(.budget, "900M"), (.time, "20y")])
    #expect(try Advisor().recommend(for: rich).flips.assumptions.isEmpty)
  }
}
