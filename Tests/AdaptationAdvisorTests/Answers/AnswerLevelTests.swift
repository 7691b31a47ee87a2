import Testing

@testable import AdaptationAdvisor

@Suite("Typed levels")
struct AnswerLevelTests {
  @Test("Every typed enumeration has its question's levels, in order, and its property works")
  func agreement() {
    check(\.taskSpecificity, .taskSpecificity)
    check(\.consistency, .consistency)
    check(\.data, .data)
    check(\.gap, .gap)
    check(\.driver, .driver)
    check(\.requestVariety, .requestVariety)
    check(\.examplesSource, .examplesSource)
    check(\.taughtBy, .taughtBy)
    check(\.strongModel, .strongModel)
    check(\.modality, .modality)
    check(\.baseModel, .baseModel)
    check(\.promptBaseline, .promptBaseline)
    check(\.taskType, .taskType)
    check(\.knowledgeChanges, .knowledgeChanges)
    check(\.mlExpertise, .mlExpertise)
  }

  @Test("Every question that only levels answer has a typed property")
  func complete() {
    let leveled = Question.allCases.filter { $0.unit == nil && !$0.isFlag }
    #expect(leveled.count == 15)
  }

  @Test("Every quantity has a property, which answers its own question")
  func quantities() {
    check(\.budget, .budget)
    check(\.time, .time)
    check(\.labeledExamples, .labeledExamples)
    check(\.unlabeledTokens, .unlabeledTokens)
    check(\.monthlyRequests, .monthlyRequests)
    check(\.latencyMilliseconds, .latency)
    check(\.classes, .classes)
    check(\.modelParameters, .modelParameters)
  }

  @Test("A budget given as a level has no quantity")
  func levelOfBudget() throws {
    var answers = Answers()
    try answers.set(.budget, to: "low")
    #expect(answers.budget == nil)
    #expect(answers.answered == [.budget])
  }

  @Test("The flag has a property of yes, no and not answered")
  func flag() {
    var answers = Answers()
    #expect(answers.mustSelfHost == nil)
    answers.mustSelfHost = false
    #expect(answers.mustSelfHost == false)
    #expect(answers[.mustSelfHost] == .flag(false))
    answers.mustSelfHost = nil
    #expect(answers == Answers())
  }

  private func check<L: AnswerLevel>(
    _ property: WritableKeyPath<Answers, L?>, _ question: Question,
    _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(
      L.allCases.map(\.rawValue) == question.levels.map(\.name), sourceLocation: place)
    for (index, level) in L.allCases.enumerated() {
      var answers = Answers()
      #expect(answers[keyPath: property] == nil, sourceLocation: place)
      answers[keyPath: property] = level
      #expect(answers.answered == [question], sourceLocation: place)
      #expect(answers[question] == .level(index), sourceLocation: place)
      #expect(answers[keyPath: property] == level, sourceLocation: place)
      answers[keyPath: property] = nil
      #expect(answers == Answers(), sourceLocation: place)
    }
  }

  private func check(
    _ property: WritableKeyPath<Answers, Quantity?>, _ question: Question,
    _ place: SourceLocation = #_sourceLocation
  ) {
    var answers = Answers()
    answers[keyPath: property] = Quantity(3...5)
    #expect(answers.answered == [question], sourceLocation: place)
    #expect(answers[question] == .quantity(Quantity(3...5)), sourceLocation: place)
    #expect(answers[keyPath: property] == Quantity(3...5), sourceLocation: place)
  }
}
