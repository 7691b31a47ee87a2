import Testing

@testable import AdaptationAdvisor

@Suite("Answer sheets")
struct AnswerSheetTests {
  @Test("Every kind of question and number has a place", arguments: Question.allCases)
  func places(question: Question) {
    #expect(question.rawValue < AnswerSheet().states.scalarCount)
    if let position = question.numberPosition { #expect(Question.numbers[position] == question) }
    #expect(question.isNumber == (question.unit != nil))
    #expect(question.isFlag == (question.unit == nil && question.levels.isEmpty))
  }

  @Test(
    "Labels to choose from are asked for where there may be some",
    arguments: Answers.TaskType.allCases)
  func askable(kind: Answers.TaskType) {
    var answers = Answers()
    #expect(Array(answers.askable.questions) == answers.unanswered)
    answers.taskType = kind
    let isAsked = answers.askable.questions.contains(.classes)
    #expect(isAsked == (kind == .classification))
    #expect(answers.askable.count == (isAsked ? 23 : 22))
    answers.classes = 5
    #expect(Array(answers.askable.questions) == answers.unanswered)
  }

  @Test("What is put in comes out, and everything else stays as it was", arguments: 1...5)
  func keeping(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var sheet = AnswerSheet()
    var kept: [Question: Answer] = [:]
    for _ in 0..<300 {
      let question = Question.allCases[Int.random(in: 0..<24, using: &random)]
      let isCleared = Int.random(in: 0..<3, using: &random) == 0
      kept[question] = isCleared ? nil : RandomAnswers.answer(to: question, &random)
      sheet[question] = kept[question]
      #expect(Question.allCases.allSatisfy { sheet[$0] == kept[$0] })
      #expect(Question.allCases.allSatisfy { sheet.isOpen($0) == (kept[$0] == nil) })
      #expect(sheet.count == kept.count)
    }
  }

  @Test("Equal answers are equal, however they came about")
  func equality() {
    var sheet = AnswerSheet()
    sheet[.budget] = .quantity(5)
    sheet[.gap] = .level(2)
    sheet[.budget] = .level(1)
    sheet[.gap] = nil
    var other = AnswerSheet()
    other[.budget] = .level(1)
    #expect(sheet == other)
    #expect(sheet.hashValue == other.hashValue)
  }

  @Test(
    "A number that no answer can be is found, even one that marks would stand for",
    arguments: [-1, -2, .infinity, .nan, -.infinity] as [Double])
  func invalid(number: Double) {
    var sheet = AnswerSheet()
    sheet[.time] = .quantity(3)
    #expect(sheet.invalidNumber == nil)
    sheet[.budget] = .quantity(Quantity(number))
    #expect(sheet.invalidNumber == .budget)
  }
}
