import Testing

@testable import AdaptationAdvisor

@Suite("Why questions are asked")
struct QuestionReasonTests {
  @Test("Every question has a reason of its own, in one sentence", arguments: Question.allCases)
  func reasons(question: Question) {
    #expect(question.reason.hasSuffix("."))
    #expect(!question.reason.dropLast().contains("."))
    #expect(question.reason.count <= 160)
    #expect(Question.allCases.count { $0.reason == question.reason } == 1)
  }
}
