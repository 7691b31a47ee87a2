import AdaptationAdvisor

extension Interview {
  /// An answer that is likelier a slip than meant: a budget that pays for next to nothing, such as
  /// the number of a level where dollars are read.
  struct Doubt: Hashable, Sendable {
    let question: Question
    /// The answers, with the one that is doubted.
    let answers: Answers
    /// The level whose place in the list it may have been meant for.
    let level: Numbered?

    /// A level with its place in the list, from 1.
    struct Numbered: Hashable, Sendable {
      let number: Int
      let level: Question.Level
    }

    /// Dollars that are asked about if there are fewer.
    private static let least = 100.0

    /// - Parameters:
    ///   - line: What was typed.
    ///   - answers: The answers with what it says.
    /// - Returns: None for an answer that stands to reason.
    init?(_ question: Question, _ line: String, _ answers: Answers) {
      guard question == .budget, let budget = answers.budget, budget.high < Self.least else {
        return nil
      }
      self.question = question
      self.answers = answers
      level = Int(line).flatMap { number in
        (1...question.levels.count).contains(number)
          ? Numbered(number: number, level: question.levels[number - 1]) : nil
      }
    }
  }
}

extension Interview.Prompt {
  /// The question that an answer is waited for.
  var question: Question? {
    switch self {
    case .question(let question): question
    case .sure(let doubt): doubt.question
    case .goOn, .ended: nil
    }
  }
}
