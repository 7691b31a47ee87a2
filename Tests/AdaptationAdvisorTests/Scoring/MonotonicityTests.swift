import Testing

@testable import AdaptationAdvisor

/// More of what a strategy needs never speaks against it: on the built-in rubric with everything
/// else as it was, adjustments and estimates included.
@Suite("More of what is needed")
struct MonotonicityTests {
  /// A need, the strategies that have it, and the criterion that it is judged on.
  struct Need: Sendable, CustomTestStringConvertible {
    let question: Question
    let strategies: [Int]
    let criterion: Int
    /// From nearly nothing to more than anyone needs, closely spaced.
    let amounts: [Double]
    /// Questions that are left open. More text is more to train on, so that it may ask more of the
    /// same budget than before: what the text itself does is seen without one.
    var open: [Question] = []

    var testDescription: String { question.key }
  }

  private static let needs = [
    Need(question: .budget, strategies: [1, 2], criterion: 1, amounts: amounts(10, 1e9)),
    Need(question: .time, strategies: [1, 2], criterion: 2, amounts: amounts(0.5, 3000)),
    // More data may cost more to train on, so money and time are left open with data.
    Need(
      question: .labeledExamples, strategies: [1], criterion: 4, amounts: amounts(0.5, 1e6),
      open: [.budget, .time]),
    Need(
      question: .unlabeledTokens, strategies: [1, 2], criterion: 4, amounts: amounts(1e5, 1e13),
      open: [.budget, .time]),
  ]

  @Test(
    "It never lowers the value on its criterion, nor makes the strategy less feasible",
    arguments: needs)
  func need(need: Need) {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: 4)
    var rises = 0
    for _ in 0..<12 {
      var answers = RandomAnswers.make(&random)
      for question in need.open { answers[question] = nil }
      let series = need.amounts.map { amount in
        answers[need.question] = .quantity(Quantity(amount))
        return evaluator.evaluate(answers)
      }
      for (less, more) in zip(series, series.dropFirst()) {
        for strategy in need.strategies {
          let (a, b) = (less.assessments[strategy], more.assessments[strategy])
          #expect(a.cells[need.criterion].value <= b.cells[need.criterion].value, "\(answers)")
          #expect(a.feasibility >= b.feasibility, "\(answers)")
          rises += a.cells[need.criterion].value < b.cells[need.criterion].value ? 1 : 0
        }
      }
    }
    #expect(rises > 0)
  }

  /// Powers of 1.7, from 0 on.
  private static func amounts(_ first: Double, _ last: Double) -> [Double] {
    [0] + Array(sequence(first: first) { $0 < last ? $0 * 1.7 : nil })
  }
}
