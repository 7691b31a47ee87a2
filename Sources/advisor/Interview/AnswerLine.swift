import AdaptationAdvisor
import Spelling

/// Reads a line as the answer to one question.
///
/// A level is told by its number in the list or by its name, with spaces for dashes if need be.
/// Where an amount is asked for, a number is that amount.
enum AnswerLine {
  /// Sets an answer, or says what is wrong with the line.
  static func set(
    _ question: Question, to line: String, in answers: inout Answers
  ) throws(Interview.Misreading) {
    let text = try reading(line, question)
    do throws(AnswersError) {
      try answers.set(question, to: text)
    } catch {
      let meant = Spelling.nearest(to: text, among: question.levels.map(\.name))
      throw Interview.Misreading(text: error.reason, suggestion: meant)
    }
  }

  /// The line as the command line would have it.
  private static func reading(
    _ line: String, _ question: Question
  ) throws(Interview.Misreading) -> String {
    if question.unitName != nil {
      let canBeNone = question == .labeledExamples || question == .unlabeledTokens
      return canBeNone && line.lowercased() == "none" ? "0" : line
    }
    if question.levels.isEmpty {
      if Interview.Entry.isYes(line) { return "true" }
      return Interview.Entry.isNo(line) ? "false" : line
    }
    guard !line.isEmpty, line.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return String(line.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    }
    guard let number = Int(line), (1...question.levels.count).contains(number) else {
      throw Interview.Misreading(
        text: "Give a number from 1 to \(question.levels.count), or a name from the list.",
        suggestion: nil)
    }
    return question.levels[number - 1].name
  }
}

extension AnswersError {
  /// What is wrong, without the name of the question.
  fileprivate var reason: String {
    switch self {
    case .invalid(_, let reason): reason
    case .noCriterionAnswered, .nothingScored: "\(self)"
    }
  }
}
