@testable import AdaptationAdvisor

/// Answers to try that know nothing of any rubric: every level, and numbers closely spaced over all
/// that are plausible.
enum AnswerGrid {
  static func answers(to question: Question) -> [Answer] {
    if question.isFlag { return [.flag(true), .flag(false)] }
    let levels = question.levels.indices.map { Answer.level($0) }
    return question.unit == nil ? levels : levels + numbers.map { .quantity(Quantity($0)) }
  }

  /// 0, and from 0.3 by factors of 2.1 beyond a trillion.
  private static let numbers: [Double] =
    [0] + Array(sequence(first: 0.3) { $0 < 1e13 ? $0 * 2.1 : nil })
}
