import AdaptationAdvisor
import Testing

@testable import advisor

@Suite("Going back in the interview")
struct GoingBackTests {
  private func interview(_ lines: String...) -> Interview {
    var interview = Interview(Advisor())
    for line in lines { _ = interview.answer(line) }
    return interview
  }

  @Test(
    "Goes back over several questions, changes one, and keeps the others", arguments: ["<", "back"])
  func several(word: String) {
    var interview = interview("1", "20k", "6w", word, word, "BACK")
    #expect(interview.prompt == .question(.taskSpecificity))
    #expect(interview.position == 0)
    guard case .answered = interview.answer("specialized") else {
      Issue.record("The answer is not taken")
      return
    }
    #expect(interview.prompt == .question(.budget))
    #expect(interview.answer("") == .kept(.budget))
    #expect(interview.answer("") == .kept(.time))
    #expect(interview.prompt == .question(.consistency))
    #expect(interview.answers.taskSpecificity == .specialized)
    #expect(interview.answers.budget == 20_000)
    #expect(interview.answers.time == 42)
  }

  @Test("A question that was answered can be left open after all")
  func skipped() {
    var interview = interview("1", "20k", "back", "skip")
    #expect(interview.answers.budget == nil)
    #expect(interview.prompt == .question(.time))
    _ = interview.answer("back")
    _ = interview.answer("")
    #expect(interview.answers.budget == nil)
  }

  @Test("There is nothing before the first question")
  func start() {
    var interview = interview()
    #expect(interview.answer("back") == .atStart)
    #expect(interview.prompt == .question(.taskSpecificity))
    #expect(interview.answer("3") == .answered(.taskSpecificity, before: nil))
  }

  @Test("The answers are the same whatever way led to them")
  func ways() {
    let straight = interview("3", "20k", "", "high", "2000")
    let winding = interview(
      "2", "back", "1", "5k", "6w", "<", "<", "20k", "skip", "<", "<", "<", "3", "", "", "high",
      "2000")
    #expect(winding.answers == straight.answers)
    #expect(winding.prompt == straight.prompt)
    #expect(winding.decision == straight.decision)
  }

  @Test("A changed answer counts for what is asked next")
  func next() {
    // With five hundred dollars and a day nothing but prompts is left, and nothing to ask.
    var interview = interview("3", "20k", "6w", "high", "2000", "<", "<", "<", "<")
    #expect(interview.prompt == .question(.budget))
    for line in ["500", "1d", "", ""] { _ = interview.answer(line) }
    #expect(interview.prompt == .ended(.settled))
  }
}
