import Testing

@testable import AdaptationAdvisor

@Suite("Guidance to questions")
struct QuestionGuidanceTests {
  @Test("Every example is an answer", arguments: Question.allCases)
  func examples(question: Question) throws {
    #expect(!question.examples.isEmpty)
    for example in question.examples {
      var answers = Answers()
      try answers.set(question, to: example)
      #expect(answers[question] != nil)
    }
  }

  @Test("Numbers have a unit, levels and yes or no have none")
  func units() {
    #expect(Question.budget.unitName == "US dollars")
    #expect(Question.time.unitName == "days")
    #expect(Question.classes.unitName == "a count")
    #expect(Question.gap.unitName == nil)
    #expect(Question.mustSelfHost.unitName == nil)
    #expect(Question.allCases.filter { $0.unitName != nil } == Question.allCases.filter(\.isNumber))
  }
}
