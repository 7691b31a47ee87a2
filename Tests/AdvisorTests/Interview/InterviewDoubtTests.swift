import AdaptationAdvisor
import Testing

@testable import advisor

@Suite("Budgets that may be a slip")
struct InterviewDoubtTests {
  private func interview(_ lines: String...) -> Interview {
    var interview = Interview(Advisor())
    for line in lines { _ = interview.answer(line) }
    return interview
  }

  private func prompt(_ interview: Interview) -> String {
    InterviewText(width: 200, style: .plain).prompt(interview)
  }

  @Test("The number of a level is asked back, with the level that it may stand for")
  func level() {
    var interview = interview("3")
    #expect(interview.answer("2") == .doubted)
    #expect(interview.answers.budget == nil)
    #expect(prompt(interview).contains("Is that $2 in all? Enter for yes, or write it anew"))
    #expect(prompt(interview).contains("level 2 is 'medium', $5k..$100k."))
    guard case .answered(.budget, _) = interview.answer("medium") else {
      Issue.record("The level is not taken")
      return
    }
    #expect(interview.answers.text(of: .budget) == "medium")
    #expect(interview.prompt == .question(.time))
  }

  @Test("Enter and yes take it as it is", arguments: ["", "yes"])
  func meant(line: String) {
    let interview = interview("3", "50", line)
    #expect(interview.answers.budget == 50)
    #expect(interview.prompt == .question(.time))
  }

  @Test("No and back ask again, skip leaves it open, another number is read anew")
  func otherwise() {
    for line in ["no", "back"] {
      #expect(interview("3", "2", line).prompt == .question(.budget))
    }
    #expect(interview("3", "2", "skip").prompt == .question(.time))
    #expect(interview("3", "2", "skip").answers.budget == nil)
    #expect(interview("3", "2", "20k").answers.budget == 20_000)
    #expect(interview("3", "2", "2", "2").answers.budget == nil)
    #expect(interview("3", "2", "quit").answers.budget == nil)
    #expect(interview("3", "2", "much").prompt == .question(.budget))
  }

  @Test("Nothing else is doubted", arguments: ["100", "low", "5k..20k", "50..200", "0..1M"])
  func fine(line: String) { #expect(interview("3", line).answers.text(of: .budget) != nil) }

  @Test("Only a number of a level is taken for one", arguments: ["50", "0", "2.5"])
  func noLevel(line: String) {
    let text = prompt(interview("3", line))
    #expect(text.contains("in all?"))
    #expect(!text.contains("level"))
  }
}
