import Testing

@testable import AdaptationAdvisor

@Suite("Wrong answers")
struct AnswerFaultTests {
  @Test(
    "A word that is no level is told with the nearest level and all levels",
    arguments: [
      (
        Question.consistency, "hihg",
        "'hihg' is not a level of consistency. Did you mean 'high'?"
          + " Levels: exploratory, standard, high, critical."
      ),
      (
        .strongModel, "too_costly_or_slow",
        "'too_costly_or_slow' is not a level of strong_model. Did you mean 'too-costly-or-slow'?"
          + " Levels: fits, too-costly-or-slow, barred, small-hardware, inadequate."
      ),
      (
        .knowledgeChanges, "sometimes",
        "'sometimes' is not a level of knowledge_changes. It asks: How often does the knowledge "
          + "behind the outputs change? Levels: rarely, monthly, daily."
      ),
      (.gap, "", "'' is not a level of gap. Levels: \(gaps)."),
      (.gap, "3", "'3' is not a level of gap. Levels: \(gaps)."),
      (
        .budget, "meduim",
        "'meduim' is not a level of budget. Did you mean 'medium'? Levels: low, medium, high."
      ),
      (
        .budget, "nan",
        "'nan' is not a level of budget. Levels: low, medium, high. Or write US dollars such as "
          + "20000, 20k, $1.5M or a range such as 5k..20k."
      ),
      (
        .budget, "infinity",
        "'infinity' is not a level of budget. Levels: low, medium, high. Or write US dollars such as "
          + "20000, 20k, $1.5M or a range such as 5k..20k."
      ),
    ])
  func levels(question: Question, text: String, message: String) {
    #expect(Self.message(text, question) == message)
  }

  @Test(
    "A number of the wrong form is told with examples of the right one",
    arguments: [
      "12x", "0x10", "1,20", "1,2345", "1,,000", "1_200,000", "1.2.3", "2e", "2e9.5",
      "2e3k",
      "1e99999", "20%", "20k$", "20 k k", "1/2", "+5", "٣", "５",
    ])
  func money(text: String) {
    let message =
      "'\(text)' is not an amount of US dollars. Write US dollars such as 20000, 20k, $1.5M or a range such as 5k..20k."
      + " Or a level: low, medium, high."
    #expect(Self.message(text, .budget) == message)
  }

  @Test(
    "A unit that means nothing for a question is refused",
    arguments: [
      (Question.time, "5k"), (.time, "3h"), (.time, "2q"), (.time, "$5"), (.time, "6min"),
      (.latency, "3k"), (.latency, "2d"), (.labeledExamples, "2w"), (.labeledExamples, "$5"),
      (.classes, "5ms"),
    ])
  func units(question: Question, text: String) {
    #expect(Self.fault(text, question) == .notAQuantity(text, of: question))
  }

  @Test(
    "Words for what is no number are refused where no level could be meant",
    arguments: ["nan", "NaN", "inf", "infinity", "many", "", "."])
  func words(text: String) {
    let message =
      "'\(text)' is not a number. Write 1200, 1.2k, 30B or a range such as 500..2k."
    #expect(Self.message(text, .labeledExamples) == message)
  }

  @Test("An m after a time could be months or minutes, so it is asked back", arguments: ["m", "M"])
  func ambiguous(suffix: String) {
    let message = "could mean months or minutes. Write '6mo' for months."
    #expect(Self.message("6\(suffix)", .time) == "'6\(suffix)' \(message)")
    #expect(Self.message("4w..6\(suffix)", .time) == "'6\(suffix)' \(message)")
  }

  @Test("A choice among less than one class is none", arguments: ["0", "0.9", "0..5"])
  func noClass(text: String) {
    let number = text.hasPrefix("0.9") ? text : "0"
    #expect(
      Self.message(text, .classes)
        == "\(number) is less than 1. Give 1 or more, or leave classes out.")
    #expect(Self.message("1", .classes) == nil)
  }

  @Test(
    "A negative number is refused as such", arguments: ["-5", "-5k", "-0.1", "-x", "-3..5", "-"])
  func negative(text: String) {
    let number = text == "-3..5" ? "-3" : text
    #expect(Self.message(text, .budget) == "\(number) is negative. Give 0 or more.")
  }

  @Test(
    "A number beyond the range of doubles is refused",
    arguments: [(Question.budget, "1e400"), (.time, "1e308y")])
  func infinite(question: Question, text: String) {
    #expect(Self.message(text, question) == "\(text) is too large to be a number here.")
  }

  @Test("A range whose ends are swapped is refused, and so are missing ends and third dots")
  func ranges() {
    #expect(
      Self.message("20k..5k", .budget)
        == "The range '20k..5k' runs backward. Put the lower end first.")
    #expect(Self.fault("1y..20", .time) == .reversedRange("1y..20"))
    for text in ["5..", "..5", "..", "5..10..20", "5...10", ".1...5", "5..x", "low..high"] {
      #expect(Self.fault(text, .labeledExamples) != nil, "\(text)")
      #expect(Self.fault(text, .labeledExamples) != .reversedRange(text), "\(text)")
    }
  }

  @Test("A flag that is neither yes nor no is refused", arguments: ["maybe", "1", "", "truth"])
  func flags(text: String) {
    #expect(Self.message(text, .mustSelfHost) == "'\(text)' is neither true nor false.")
  }

  @Test("Setting an answer in words names the question with what is wrong")
  func setting() {
    var answers = Answers()
    let error = #expect(throws: AnswersError.self) { try answers.set(.latency, to: "fast") }
    #expect(
      error?.description
        == "latency_ms: 'fast' is not a delay. Write milliseconds such as 300, or 2s.")
    #expect(answers == Answers())
  }

  private static let gaps = "none, knowledge, behavior, reasoning, domain, language"

  private static func fault(_ text: String, _ question: Question) -> AnswerFault? {
    do throws(AnswerFault) {
      _ = try AnswerReader.answer(text, to: question)
      return nil
    } catch {
      return error
    }
  }

  private static func message(_ text: String, _ question: Question) -> String? {
    fault(text, question)?.text
  }
}
