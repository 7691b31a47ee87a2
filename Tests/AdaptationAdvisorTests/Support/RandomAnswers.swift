@testable import AdaptationAdvisor

/// Answers as a team could give them, by chance but the same in every run.
enum RandomAnswers {
  /// A situation with about half of the questions answered and at least one criterion.
  static func make(_ random: inout SeededRandom) -> Answers {
    var answers = Answers()
    let share = Double.random(in: 0.1...0.9, using: &random)
    for question in Question.allCases where Double.random(in: 0..<1, using: &random) < share {
      answers[question] = answer(to: question, &random)
    }
    if !answers.answered.contains(where: \.isCriterion) {
      answers.taskSpecificity = Answers.TaskSpecificity.allCases.randomElement(using: &random)
    }
    return answers
  }

  /// Any answer that a question can have.
  static func answer(to question: Question, _ random: inout SeededRandom) -> Answer {
    if question.isFlag { return .flag(Bool.random(using: &random)) }
    let isLevel = question.unit == nil || Int.random(in: 0..<4, using: &random) == 0
    if isLevel, !question.levels.isEmpty {
      return .level(Int.random(in: 0..<question.levels.count, using: &random))
    }
    let value = number(question, &random)
    let isRange = Int.random(in: 0..<4, using: &random) == 0
    return .quantity(isRange ? Quantity(value...value * 7) : Quantity(value))
  }

  /// A number that is plausible for a question, evenly spread over powers of ten; now and then
  /// the least.
  static func number(_ question: Question, _ random: inout SeededRandom) -> Double {
    if Int.random(in: 0..<12, using: &random) == 0 { return question.least }
    let decades: ClosedRange<Double> =
      switch question {
      case .budget: 1...7.5
      case .time: 0...3
      case .classes: 0...3
      case .latency: 1...5
      case .unlabeledTokens, .modelParameters: 5...13
      default: 0...7
      }
    let digits = Double.random(in: decades, using: &random)
    return (0..<Int(digits)).reduce(1.0) { power, _ in power * 10 }
      * Double.random(in: 1..<10, using: &random)
  }
}
