import Testing

@testable import AdaptationAdvisor

@Suite("Points that could separate thousands")
struct AmbiguousPointTests {
  private static func message(_ text: String, _ question: Question) -> String? {
    do throws(AnswerFault) {
      _ = try AnswerReader.answer(text, to: question)
      return nil
    } catch {
      return error.text
    }
  }

  @Test(
    "A number with three digits after a point is asked back, in every unit",
    arguments: [
      (Question.budget, "20.000", "20.000 could be 20 or 20 thousand. Write 20 or 20k."),
      (.budget, "$20.000", "$20.000 could be 20 or 20 thousand. Write 20 or 20k."),
      (.labeledExamples, "2.000", "2.000 could be 2 or 2 thousand. Write 2 or 2k."),
      (.labeledExamples, "500..2.000", "2.000 could be 2 or 2 thousand. Write 2 or 2k."),
      (.latency, "2.500", "2.500 could be 2.5 or 2500. Write 2.5 or 2500."),
      (.time, "1.000", "1.000 could be 1 or 1 thousand. Write 1 or 1000."),
      (.modelParameters, "1.234", "1.234 could be 1.2340 or 1234. Write 1.2340 or 1234."),
    ])
  func asked(question: Question, text: String, message: String) {
    #expect(Self.message(text, question) == message)
  }

  @Test(
    "With a suffix, with other digits or with a comma there is nothing to ask",
    arguments: [
      ("20.000k", 20_000), ("20.00", 20), ("20.0000", 20), ("1234.567", 1234.567),
      ("1,234.567", 1234.567), ("0.125", 0.125), ("1.500e3", 1500),
    ])
  func clear(text: String, value: Double) throws {
    let answer = try AnswerReader.answer(text, to: .labeledExamples)
    #expect(answer == .quantity(Quantity(value)))
  }

  @Test("A number of JSON means what it says", arguments: ["20.000", "1.234", "0.125"])
  func json(number: String) throws {
    for question in [Question.budget, .labeledExamples] {
      let answers = try Answers(json: Array(#"{"\#(question.key)":\#(number)}"#.utf8))
      #expect(answers[question] == Double(number).map { .quantity(Quantity($0)) })
    }
    #expect(throws: DocumentError.self) {
      try Answers(json: Array(#"{"budget":"20.000"}"#.utf8))
    }
  }

  @Test(
    "What is written is read back", arguments: [1.234, 8.638, 0.125, 999.999, 1234.567, 20, 2.5])
  func written(value: Double) throws {
    for quantity in [Quantity(value), Quantity(value...(value + 1))] {
      for question in [Question.budget, .time] {
        var answers = Answers()
        answers[question] = .quantity(quantity)
        let text = try #require(answers.text(of: question))
        #expect(try AnswerReader.answer(text, to: question) == .quantity(quantity))
      }
    }
  }
}
