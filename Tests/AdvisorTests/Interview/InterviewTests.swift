import AdaptationAdvisor
import Testing

@testable import advisor

@Suite("The interview as a value")
struct InterviewTests {
  private static let advisor = Advisor()

  /// An interview that has been given some lines.
  private func interview(_ lines: String..., knowing answers: Answers = Answers()) -> Interview {
    var interview = Interview(Self.advisor, knowing: answers)
    for line in lines { _ = interview.answer(line) }
    return interview
  }

  private static let criteria: [Question] = [.taskSpecificity, .budget, .time, .consistency]

  @Test("Asks the criteria in their order, the data last")
  func order() {
    var interview = interview()
    for (question, line) in zip(Self.criteria, ["2", "20k", "6w", "high"]) {
      #expect(interview.prompt == .question(question))
      guard case .answered(question, _) = interview.answer(line) else {
        Issue.record("'\(line)' does not answer \(question.key)")
        return
      }
    }
    #expect(interview.prompt == .question(.labeledExamples))
    #expect(interview.answers.taskSpecificity == .moderate)
    #expect(interview.answers.budget == 20_000)
    #expect(interview.answers.time == 42)
    #expect(interview.answers.consistency == .high)
  }

  @Test("Asks next what the report would ask next, after what a general model lacks")
  func askNext() throws {
    let interview = interview("3", "20k", "6w", "high", "2000", "nearly")
    let report = try Self.advisor.recommend(for: interview.answers)
    let first = try #require(report.askNext.first { $0.question != "gap" })
    #expect(interview.open == report.askNext)
    #expect(interview.prompt == .question(.gap))
    let later = self.interview("3", "20k", "6w", "high", "2000", "nearly", "")
    #expect(later.prompt == .question(try #require(Question(key: first.question))))
  }

  @Test("Skipped questions are not asked again")
  func skipping() {
    var interview = interview("3", "", "skip", "", "2k")
    #expect(interview.answers.count == 2)
    var seen: Set<Question> = []
    while case .question(let question) = interview.prompt {
      #expect(seen.insert(question).inserted)
      #expect(!Self.criteria.contains(question))
      _ = interview.answer("")
    }
    #expect(interview.asked.count == Interview.usualLength)
  }

  @Test("What is known already is not asked")
  func known() {
    var answers = Answers()
    answers.budget = 20_000
    answers.data = .medium
    var interview = interview(knowing: answers)
    #expect(interview.decision != nil)
    var asked: [Question] = []
    while case .question(let question) = interview.prompt, asked.count < 4 {
      asked.append(question)
      _ = interview.answer("?")
      _ = interview.answer("")
    }
    #expect(Array(asked.prefix(3)) == [.taskSpecificity, .time, .consistency])
    #expect(asked.last?.isCriterion == false)
  }

  @Test(
    "Text of the domain is asked for where it can matter, and the level where no number is known")
  func data() {
    #expect(interview("1", "20k", "6w", "2", "2000").prompt != .question(.unlabeledTokens))
    var open = interview("", "", "", "", "")
    #expect(open.prompt == .question(.unlabeledTokens))
    _ = open.answer("")
    #expect(open.prompt == .question(.data))
    _ = open.answer("3")
    #expect(open.answers.data == .medium)
    var foreign = Answers()
    foreign.gap = .language
    foreign.baseModel = .nothing
    var vast = interview("4", "high", "2y", "2", "", knowing: foreign)
    #expect(vast.prompt == .question(.unlabeledTokens))
    _ = vast.answer("30B")
    #expect(vast.prompt != .question(.data))
  }

  @Test("Where nothing was said about the criteria there is nothing to decide")
  func nothing() {
    #expect(interview("", "", "", "", "", "", "").prompt == .ended(.nothingKnown))
    #expect(interview("quit").prompt == .ended(.nothingKnown))
    #expect(interview("1", "quit").prompt == .ended(.stopped))
    var over = interview("quit")
    #expect(over.answer("1") == .ended)
    #expect(over.answers == Answers())
  }

  @Test("Says when no question that is open can change the answer")
  func settled() {
    // Five dollars rule out everything but prompts.
    let settled = interview("1", "5", "yes", "1d", "1", "0")
    #expect(settled.prompt == .ended(.settled))
    #expect(settled.open.isEmpty)
  }

  @Test("Before more than a prompt is recommended, it asks what prompts have come to")
  func prompts() {
    #expect(interview("3", "200k", "6mo", "high", "20000").decision?.strategy == .fineTuning)
    #expect(interview("3", "200k", "6mo", "high", "20000").prompt == .question(.promptBaseline))
    // Once is enough, and where a prompt is recommended anyway it is asked like all else.
    #expect(interview("3", "200k", "6mo", "high", "20000", "").prompt != .question(.promptBaseline))
    #expect(interview("1", "200k", "6mo", "high", "20").prompt != .question(.promptBaseline))
  }

  @Test("Where the model may run is asked before the end, unless there is no choice left")
  func hosting() {
    var interview = interview("3", "180k", "5mo", "critical", "900", "falls-short", "", "fixed")
    while case .question(let question) = interview.prompt, question != .mustSelfHost {
      _ = interview.answer("")
    }
    #expect(interview.prompt == .question(.mustSelfHost))
    #expect(interview.asked.count < 10)
    _ = interview.answer("yes")
    #expect(interview.answers.mustSelfHost == true)
    #expect(!self.interview("1", "5", "yes", "1d", "1", "0").asked.contains(.mustSelfHost))
  }

  @Test("After ten questions it asks whether to go on", arguments: ["yes", "no", ""])
  func length(line: String) {
    var interview = interview("3", "20k", "6w", "high", "2000")
    while case .question = interview.prompt { _ = interview.answer("") }
    #expect(interview.prompt == .goOn(open: interview.unasked.count))
    #expect(interview.asked.count == 10)
    guard case .misread = interview.answer("perhaps") else {
      Issue.record("'perhaps' is neither yes nor no")
      return
    }
    _ = interview.answer(line)
    if line == "yes" {
      guard case .question = interview.prompt else {
        Issue.record("No further question")
        return
      }
      while case .question = interview.prompt { _ = interview.answer("") }
      #expect(interview.prompt == .ended(.skipped))
    } else {
      #expect(interview.prompt == .ended(.stopped))
    }
  }
}
