import AdaptationAdvisor
import Testing

@testable import advisor

@Suite("What the interview says")
struct InterviewTextTests {
  /// An interview that waits for the answer to a question.
  private func interview(at question: Question) -> Interview {
    var answers = Answers()
    answers.budget = 20_000
    var interview = Interview(Advisor(), knowing: answers)
    while interview.prompt != .question(question), case .question = interview.prompt {
      _ = interview.answer("")
    }
    return interview
  }

  @Test("Every text fits the columns", arguments: [40, 57, 80])
  func width(columns: Int) throws {
    let text = InterviewText(width: columns, style: .plain)
    var interview = Interview(Advisor())
    var lines = text.introduction.split(separator: "\n")
    for answer in ["?", "3", "?", "20k", "x", "6w", "?", "high", "2k", "<", "?", ""] {
      let reply = interview.answer(answer)
      lines += text.reply(reply, interview).split(separator: "\n")
      lines += text.prompt(interview).split(separator: "\n")
    }
    while case .question = interview.prompt {
      lines += text.prompt(interview).split(separator: "\n")
      lines += text.reply(interview.answer("?"), interview).split(separator: "\n")
      _ = interview.answer("")
    }
    lines += text.prompt(interview).split(separator: "\n")
    lines += text.ending(.stopped, interview).split(separator: "\n")
    #expect(lines.count > 80)
    #expect(lines.allSatisfy { $0.count <= columns }, "\(lines.filter { $0.count > columns })")
  }

  @Test("A question comes with its reason, its levels and what they mean")
  func question() {
    let text = InterviewText(width: 100, style: .plain)
    let prompt = text.prompt(interview(at: .consistency))
    #expect(prompt.contains("3. \(Question.consistency.text)"))
    #expect(prompt.contains(Question.consistency.reason.prefix(40)))
    for (index, level) in Question.consistency.levels.enumerated() {
      #expect(prompt.contains("\(index + 1)  \(level.name)"))
      #expect(prompt.contains(level.meaning))
    }
  }

  @Test("Levels of a question that takes numbers have none, so that 2 is 2 dollars")
  func amounts() {
    let prompt = InterviewText(width: 80, style: .plain).prompt(Interview(Advisor()))
    #expect(prompt.contains(" 1  general"))
    var interview = Interview(Advisor())
    _ = interview.answer("1")
    let budget = InterviewText(width: 80, style: .plain).prompt(interview)
    #expect(budget.contains("   low     what"))
    #expect(budget.contains("5k..20k"))
  }

  @Test("Help tells what levels stand for and which answers would change the answer")
  func help() throws {
    var interview = Interview(Advisor())
    for line in ["3", "20k"] { _ = interview.answer(line) }
    let text = InterviewText(width: 80, style: .plain)
    let help = text.reply(interview.answer("?"), interview)
    let numbers = try #require(interview.advisor.rubric.words(for: .time, level: "short"))
    #expect(help.contains("short: weeks at most (\(numbers))"))
    let open = try #require(interview.open.first { $0.question == "time" })
    #expect(!open.answers.isEmpty)
    #expect(help.contains("Would change the answer: \(open.answers[0])"))
    #expect(help.contains("--time"))
  }

  @Test("A question that is asked again shows its answer")
  func again() {
    var interview = Interview(Advisor())
    for line in ["3", "$20k", "<"] { _ = interview.answer(line) }
    let prompt = InterviewText(width: 80, style: .plain).prompt(interview)
    #expect(prompt.contains("Your answer: $20k."))
  }

  @Test("Marks are there only where they are shown")
  func marks() {
    let interview = Interview(Advisor())
    let plain = InterviewText(width: 80, style: .plain)
    let marked = InterviewText(width: 80, style: Style(isOn: true))
    #expect(!plain.prompt(interview).contains("\u{1B}"))
    #expect(marked.prompt(interview).contains("\u{1B}[1m1. How far"))
  }
}
