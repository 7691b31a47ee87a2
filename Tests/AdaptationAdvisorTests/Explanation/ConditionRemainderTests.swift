import Testing

@testable import AdaptationAdvisor

@Suite("What is left of conditions")
struct ConditionRemainderTests {
  @Test("Whatever comes to be known, the rest comes to what the whole does")
  func equivalence() {
    var random = SeededRandom(seed: 31)
    let evaluator = Evaluator(.standard)
    var truths: [Truth: Int] = [:]
    var foreseen = 0
    for _ in 0..<300 {
      let condition = RandomConditions.make(depth: 3, perStrategy: true, &random)
      var answers = RandomAnswers.make(&random)
      let given = evaluator.situation(answers)
      let rest = condition.remainder(in: given, for: 1)
      #expect((rest == .always) == (condition.truth(in: given, for: 1) == .yes))
      // A level of the data may have answered for numbers.
      for question in answers.unanswered
      where given.isOpen(question) && Bool.random(using: &random) {
        answers[question] = RandomAnswers.answer(to: question, &random)
      }
      // Money is held against the estimates as they stood.
      var later = evaluator.situation(answers)
      later.needs = given.needs
      let truth = rest.truth(in: later, for: 1)
      let whole = condition.truth(in: later, for: 1)
      // What nothing fulfills, such as a number below 0, is refuted before it is known.
      if truth == .no, whole == .unknown {
        foreseen += 1
      } else {
        #expect(truth == whole, "\(condition.text)")
      }
      truths[truth, default: 0] += 1
    }
    #expect(truths.values.allSatisfy { $0 > 20 } && truths.count == 3)
    #expect(foreseen < 15)
  }

  @Test("What is left is about unknown facts only, and negates nothing")
  func plain() {
    var random = SeededRandom(seed: 32)
    let evaluator = Evaluator(.standard)
    for _ in 0..<300 {
      let condition = RandomConditions.make(depth: 3, perStrategy: true, &random)
      let given = evaluator.situation(RandomAnswers.make(&random))
      let rest = condition.remainder(in: given, for: 2)
      #expect(!rest.text.contains("not ("), "\(condition.text)")
      for fact in rest.facts {
        #expect(fact.questions.contains(where: given.isOpen) || fact == .examplesPerClass)
      }
    }
  }
}
