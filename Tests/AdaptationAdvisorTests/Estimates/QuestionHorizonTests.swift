import Testing

@testable import AdaptationAdvisor

@Suite("Questions about a span of time")
struct QuestionHorizonTests {
  @Test("The budget is asked for over the months that cost is counted for")
  func months() throws {
    #expect(
      Question.budget.text(over: Advisor().horizonMonths)
        == "How much may it cost over 12 months, your own people's time included?")
    #expect(Question.budget.text(over: 1).contains("over 1 month,"))
    let prices = try PriceTable.standard.applying(overrides: [("horizon_months", "24")])
    let advisor = try Advisor(rubric: .standard, prices: prices)
    #expect(Question.budget.text(over: advisor.horizonMonths).contains("over 24 months,"))
    let open = try advisor.recommend(for: try Answers(["task_specificity": "specialized"])).askNext
    let budget = open.first { $0.question == "budget" }
    #expect(budget.map { $0.text.contains("over 24 months,") } ?? true)
  }

  @Test("Other questions stay as they are", arguments: Question.allCases)
  func others(question: Question) {
    #expect((question.text(over: 7) == question.text) == (question != .budget))
    #expect(!question.text.contains("horizon"))
  }
}
