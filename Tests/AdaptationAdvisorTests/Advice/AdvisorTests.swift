import Testing

@testable import AdaptationAdvisor

@Suite("The advisor")
struct AdvisorTests {
  @Test("The bare decision says what the report says")
  func agreement() throws {
    let advisor = Advisor()
    for sample in SampleReports.all {
      let decision = try advisor.decide(sample.answers)
      let report = sample.report
      #expect(decision.strategy == report.recommendation.strategy)
      #expect(decision.technique == report.recommendation.technique)
      #expect(decision.call == report.recommendation.call)
      #expect(decision.runnerUp == report.recommendation.runnerUp)
      #expect(decision.margin == report.recommendation.margin)
      for standing in decision.standings {
        let strategy = report.strategies.first { $0.strategy == standing.strategy }
        #expect(strategy?.score == standing.score)
        #expect(strategy?.feasibility == standing.feasibility)
      }
      #expect(decision.standings.map(\.strategy) == [.promptEngineering, .fineTuning, .training])
    }
  }

  @Test("Without any of the criteria, and with impossible numbers, there is no advice")
  func refused() throws {
    let advisor = Advisor()
    var answers = Answers()
    answers.gap = .behavior
    #expect(throws: AnswersError.noCriterionAnswered) { try advisor.recommend(for: answers) }
    #expect(throws: AnswersError.noCriterionAnswered) { try advisor.decide(answers) }
    answers.budget = Quantity(.infinity)
    #expect(throws: AnswersError.self) { try advisor.recommend(for: answers) }
    #expect(throws: AnswersError.self) { try advisor.decide(answers) }
  }

  @Test("An id and a title change nothing but their echo")
  func echo() throws {
    let advisor = Advisor()
    var answers = try Answers(["budget": "20k", "gap": "behavior"])
    let plain = try advisor.recommend(for: answers)
    answers.id = "t-1"
    answers.title = "Ticket routing"
    let named = try advisor.recommend(for: answers)
    #expect(named.id == "t-1")
    #expect(named.answers.title == "Ticket routing")
    #expect(plain.id == nil)
    #expect(named.strategies == plain.strategies)
    #expect(named.recommendation == plain.recommendation)
    #expect(named.cases == plain.cases)
    #expect(try advisor.decide(answers).margin == plain.recommendation.margin)
  }

  @Test("A rubric of one's own decides with its own strategies")
  func ownRubric() throws {
    let advisor = try Advisor(rubric: try SmallRubric.rubric())
    // Tuning leads by 27.5 points.
    let decision = try advisor.decide(
      try Answers([
        "task_specificity": "specialized", "budget": "2000", "ml_expertise": "team",
      ]))
    #expect(decision.strategy == Strategy(rawValue: "tuning"))
    #expect(decision.technique == "LoRA")
    #expect(decision.call == .clear)
    #expect(decision.runnerUp == Strategy(rawValue: "prompting"))
    #expect(decision.margin == 27.5)
    #expect(decision.standings.map(\.score) == [50, 77.5])
  }
}
