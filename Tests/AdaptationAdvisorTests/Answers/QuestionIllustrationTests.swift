import Testing

@testable import AdaptationAdvisor

@Suite("Illustrations of questions")
struct QuestionIllustrationTests {
  @Test("Every question without numbers has one", arguments: Question.allCases)
  func complete(question: Question) {
    #expect((question.illustration != nil) == (question.unit == nil))
  }

  @Test("It names levels of its question", arguments: Question.allCases)
  func levels(question: Question) {
    guard let text = question.illustration, !question.isFlag else { return }
    #expect(question.levels.count { text.contains($0.name) } >= 2)
    #expect(text.hasSuffix("."))
  }
}
