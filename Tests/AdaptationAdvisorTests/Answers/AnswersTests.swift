import Testing

@testable import AdaptationAdvisor

@Suite("Answers")
struct AnswersTests {
  @Test("Answered and unanswered questions share out the questionnaire, in its order")
  func answered() {
    var answers = Answers()
    #expect(answers.answered == [])
    #expect(answers.unanswered == Question.allCases)
    answers.classes = 3
    answers.gap = .behavior
    answers.mustSelfHost = false
    #expect(answers.answered == [.gap, .classes, .mustSelfHost])
    #expect(answers.unanswered.count == 21)
    #expect(!answers.unanswered.contains(.gap))
  }

  @Test("What overrides wins where it says something, and only there")
  func overriding() throws {
    var file = Answers()
    file.id = "a"
    file.title = "From the file"
    file.budget = 5000
    file.gap = .knowledge
    var flags = Answers()
    flags.id = "b"
    flags.budget = 20_000
    flags.time = 42
    var expected = Answers()
    expected.id = "b"
    expected.title = "From the file"
    expected.budget = 20_000
    expected.time = 42
    expected.gap = .knowledge
    let merged = file.overridden(by: flags)
    #expect(try JSONText.of(merged) == JSONText.of(expected))
    #expect(file.replaced(by: flags).answered == [.budget])
    #expect(file.replaced(by: flags)[.budget] == file[.budget])
    #expect(file.overridden(by: Answers()) == file)
    #expect(Answers().overridden(by: file) == file)
  }

  @Test("An answer is written as on the command line")
  func text() {
    var answers = Answers()
    answers.budget = 20_000
    answers.time = Quantity(28...45.5)
    answers.taskSpecificity = .novel
    answers.mustSelfHost = true
    answers.unlabeledTokens = 3e20
    #expect(answers.text(of: .budget) == "20000")
    #expect(answers.text(of: .time) == "28..45.5")
    #expect(answers.text(of: .taskSpecificity) == "novel")
    #expect(answers.text(of: .mustSelfHost) == "true")
    #expect(answers.text(of: .unlabeledTokens) == "3e+20")
    #expect(answers.text(of: .gap) == nil)
  }

  @Test("What is written is read back as the same answer, to the last digit")
  func textRoundTrip() throws {
    var random = SeededRandom(seed: 1)
    for _ in 0..<300 {
      let answers = RandomAnswers.make(&random)
      var copy = Answers()
      for question in answers.answered {
        try copy.set(question, to: try #require(answers.text(of: question)))
      }
      #expect(copy == answers)
    }
  }

  @Test("Context alone is not enough to score")
  func noCriterion() {
    var answers = Answers()
    answers.gap = .behavior
    answers.classes = 10
    answers.mustSelfHost = true
    answers.id = "x"
    #expect(throws: AnswersError.noCriterionAnswered) { try answers.validate() }
    #expect(throws: AnswersError.noCriterionAnswered) { try Answers().validate() }
  }

  @Test(
    "One answered criterion is enough",
    arguments: Question.allCases.prefix(7))
  func oneCriterion(question: Question) throws {
    var answers = Answers()
    try answers.set(question, to: question.levels.first?.name ?? "5")
    #expect(throws: Never.self) { try answers.validate() }
  }

  @Test(
    "Numbers that types let through are checked",
    arguments: [
      Quantity(-1), Quantity(.nan), Quantity(.infinity), Quantity(0...Double.infinity),
      Quantity(-5...5), Quantity(0), Quantity(0.5...3),
    ])
  func invalidNumbers(quantity: Quantity) {
    var answers = Answers()
    answers.taskSpecificity = .general
    answers.classes = quantity
    let reason = "The number must be finite, 1 or more, and low before high."
    #expect(throws: AnswersError.invalid(.classes, reason: reason)) { try answers.validate() }
  }
}
