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
    let range = interview.advisor.rubric.words(for: .budget, level: "medium") ?? "none"
    #expect(budget.contains("a project budget (\(range))"))
    #expect(
      budget.contains("How much may it cost over 12 months, your own people's time included?"))
    #expect(budget.contains("5k..20k"))
  }

  @Test("Help tells what levels stand for and which answers would change the answer")
  func help() throws {
    var interview = Interview(Advisor())
    for line in ["3", "20k"] { _ = interview.answer(line) }
    let text = InterviewText(width: 200, style: .plain)
    let help = text.reply(interview.answer("?"), interview)
    let numbers = try #require(interview.advisor.rubric.words(for: .time, level: "short"))
    #expect(text.prompt(interview).contains("weeks at most (\(numbers))"))
    let open = try #require(interview.open.first { $0.question == "time" })
    #expect(!open.answers.isEmpty)
    let change =
      "Would change the answer from fine-tuning to \(open.couldChangeTo[0].rawValue.words)"
    #expect(help.contains(change))
    #expect(help.contains(open.answers[0]))
    #expect(help.contains("--time"))
    #expect(help.contains("'advisor help questions time'"))
  }

  @Test("Help on levels adds an example and what the answer changes to what is on screen")
  func levels() {
    let text = InterviewText(width: 200, style: .plain)
    var interview = Interview(Advisor())
    let first = text.reply(interview.answer("?"), interview)
    #expect(first.contains("For example: \(Question.taskSpecificity.illustration ?? "?")"))
    #expect(!first.contains("change the"))
    for line in ["3", "2k", "short"] { _ = interview.answer(line) }
    let prompt = text.prompt(interview)
    let help = text.reply(interview.answer("?"), interview)
    #expect(help.contains("change the"))
    for line in help.split(separator: "\n") { #expect(!prompt.contains(line)) }
  }

  @Test("Every number is told as it was read, with how things stand")
  func echo() {
    let text = InterviewText(width: 200, style: .plain)
    var interview = Interview(Advisor())
    let levels = text.reply(interview.answer("3"), interview)
    #expect(levels.hasPrefix("  So far"))
    for (line, echo) in [
      ("20k", "  Budget $20k. "), ("2", "  Time 2 days. "), ("3", "  "),
      ("2,000", "  Labeled examples 2k. "),
    ] {
      #expect(text.reply(interview.answer(line), interview).hasPrefix(echo))
    }
    let latency = Interview.Reply.answered(.latency, before: nil)
    var answers = Answers()
    answers.latencyMilliseconds = 200
    answers.budget = 20_000
    let known = Interview(Advisor(), knowing: answers)
    #expect(text.reply(latency, known).hasPrefix("  Latency 200 ms. So far"))
    _ = interview.answer("<")
    for _ in 0..<3 { _ = interview.answer("<") }
    #expect(text.reply(interview.answer("medium"), interview).hasPrefix("  Budget medium ($"))
  }

  @Test("Labels are asked about for classification only, as long as the task is not known")
  func classes() {
    let text = InterviewText(width: 200, style: .plain)
    var interview = Interview(Advisor())
    for line in ["3", "20k", "6w", "high", "2000"] { _ = interview.answer(line) }
    while interview.prompt != .question(.classes), case .question = interview.prompt {
      _ = interview.answer("")
    }
    let note = "(classification only; Enter otherwise)"
    if interview.prompt == .question(.classes) { #expect(text.prompt(interview).contains(note)) }
    var answers = Answers()
    #expect(text.words(of: .classes, answers, months: 12).hasSuffix(note))
    #expect(!text.words(of: .budget, answers, months: 12).contains(note))
    answers.taskType = .classification
    #expect(!text.words(of: .classes, answers, months: 12).contains(note))
  }

  @Test("The end repeats the answer in short")
  func closing() throws {
    let advisor = Advisor()
    let report = try advisor.recommend(for: try Answers(json: Array(Situations.example.utf8)))
    let lines = InterviewText(width: 1000, style: .plain).closing(report).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix("[\(report.recommendation.call.label)]") == true)
    #expect(lines.last.map { report.recommendation.summary.hasPrefix($0) } == true)
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
