import AdaptationAdvisor
import Testing

@testable import advisor

@Suite("Lines as answers")
struct AnswerLineTests {
  private func answer(_ question: Question, _ line: String) throws -> String? {
    var answers = Answers()
    try AnswerLine.set(question, to: line, in: &answers)
    return answers.text(of: question)
  }

  @Test("Every level is told by its number and by its name", arguments: Question.allCases)
  func levels(question: Question) throws {
    for (index, level) in question.levels.enumerated() {
      #expect(try answer(question, level.name) == level.name)
      #expect(try answer(question, level.name.uppercased()) == level.name)
      if question.unitName == nil {
        #expect(try answer(question, "\(index + 1)") == level.name)
      }
    }
  }

  @Test(
    "Lines are read as people write them",
    arguments: [
      (Question.strongModel, "too costly or slow", "too-costly-or-slow"),
      (.driver, "Speed to market", "speed-to-market"),
      (.budget, "$1.5M", "1500000"), (.budget, "2", "2"), (.budget, "5k..20k", "5000..20000"),
      (.budget, "low", "low"), (.time, "6 weeks", "42"), (.time, "3 months", "90"),
      (.labeledExamples, "2,000", "2000"), (.labeledExamples, "None", "0"),
      (.unlabeledTokens, "none", "0"), (.latency, "2s", "2000"), (.mustSelfHost, "y", "true"),
      (.mustSelfHost, "No", "false"),
    ])
  func words(question: Question, line: String, expected: String) throws {
    #expect(try answer(question, line) == expected)
  }

  @Test(
    "What is no answer says what would be, with the nearest level",
    arguments: [
      (Question.taskSpecificity, "speciallized", "Did you mean 'specialized'?", "specialized"),
      (.consistency, "hihg", "Did you mean 'high'?", "high"),
      (.budget, "hihg", "Did you mean 'high'?", "high"),
      (.taskSpecificity, "5", "from 1 to 4", ""), (.taskSpecificity, "0", "from 1 to 4", ""),
      (.taskSpecificity, "99999999999999999999999", "from 1 to 4", ""),
      (.time, "soonish", "short, medium, long", ""), (.time, "-3", "negative", ""),
      (.classes, "many", "Write 1200", ""), (.mustSelfHost, "maybe", "true nor false", ""),
      (.gap, "\u{1B}[31mred", "is not a level", ""),
    ])
  func wrong(question: Question, line: String, part: String, suggestion: String) throws {
    let error = try #require(throws: Interview.Misreading.self) { try answer(question, line) }
    #expect(error.text.contains(part))
    #expect((error.suggestion ?? "") == suggestion)
    #expect(!error.text.contains("\u{1B}"))
  }

  @Test("No level is spelled like a command of the interview", arguments: Question.allCases)
  func commands(question: Question) {
    for level in question.levels { #expect(Interview.Entry(level.name) == .words(level.name)) }
  }

  @Test("Yes takes the level that was meant, but only at once")
  func suggestion() {
    var interview = Interview(Advisor())
    for line in ["speciallized", "YES", "hihg", "<", "", "yes"] { _ = interview.answer(line) }
    #expect(interview.answers.taskSpecificity == .specialized)
    #expect(interview.answers.budget == nil)
    #expect(interview.prompt == .question(.budget))
  }
}
