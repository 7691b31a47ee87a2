/// An answer which, given otherwise, would change the recommendation.
struct AnswerFlip: Hashable, Sendable {
  let question: Question
  /// The nearest answer that changes it: a level, or a number just beyond the boundary.
  let answer: Answer
  /// The answers that change it, as a person would say: `behavior`, `below 100`.
  let text: String
  /// Position of the strategy that would win.
  let winner: Int
}

extension Evaluator {
  /// Every single answer whose change would change the recommendation: for each question and each
  /// other winner the nearest such answer, in the order of the questionnaire.
  ///
  /// All answers that the rubric can tell apart are tried, see ``Completions``: where this is
  /// empty, no single answer changes the recommendation.
  func flips(_ answers: Answers, _ evaluation: Evaluation) -> [AnswerFlip] {
    return answers.answered.flatMap { question in
      let tried = completions.answers(to: question, in: evaluation.situation)
      let winners = winners(answers, trying: tried, to: question)
      guard let given = evaluation.situation.number(question), question.isNumber else {
        return levelFlips(question, tried, winners, evaluation)
      }
      let numbers = tried.compactMap(\.number)
      return [true, false].flatMap { isBelow -> [AnswerFlip] in
        let side = zip(numbers, winners).filter { isBelow ? $0.0 < given : $0.0 > given }
        let outward = isBelow ? side.reversed() : side
        return numberFlips(question, answers, from: given, outward, evaluation)
      }
    }
  }

  /// For each other winner the level nearest to the one given.
  private func levelFlips(
    _ question: Question, _ tried: [Answer], _ winners: [Int], _ evaluation: Evaluation
  ) -> [AnswerFlip] {
    let given = Int(evaluation.situation.state(question)) - 1
    let nearest = winners.indices.sorted { abs($0 - given) < abs($1 - given) }
    let others = Set(winners).subtracting([evaluation.winner]).sorted()
    return others.compactMap { winner in
      nearest.first { winners[$0] == winner }.map {
        let name = question.isFlag ? "\(tried[$0] == .flag(true))" : question.levels[$0].name
        return AnswerFlip(question: question, answer: tried[$0], text: name, winner: winner)
      }
    }
  }

  /// For each other winner the number nearest to the one given, on one side of it.
  ///
  /// - Parameter outward: numbers that were tried and who won, from the near to the far.
  private func numberFlips(
    _ question: Question, _ answers: Answers, from given: Double, _ outward: [(Double, Int)],
    _ evaluation: Evaluation
  ) -> [AnswerFlip] {
    var flips: [AnswerFlip] = []
    var previous = given
    for (number, winner) in outward {
      if winner != evaluation.winner, !flips.contains(where: { $0.winner == winner }) {
        let edge = boundary(question, answers, from: previous, to: number, winner)
        let isBelow = number < given
        let words = isBelow ? "below" : "at least"
        let value =
          question.unit.map { Format.value(edge, $0, rounding: isBelow ? .down : .up) } ?? ""
        flips.append(
          AnswerFlip(
            question: question, answer: .quantity(Quantity(edge)), text: "\(words) \(value)",
            winner: winner))
      }
      previous = number
    }
    return flips
  }

  /// The number nearest to `near`, within a billionth, at which a strategy wins that wins at `far`.
  private func boundary(
    _ question: Question, _ answers: Answers, from near: Double, to far: Double, _ winner: Int
  ) -> Double {
    var (near, far) = (max(near, far / 1e6), far)
    for _ in 0..<60 where abs(near - far) > 1e-9 * far {
      let middle = near.squareRoot() * far.squareRoot()
      let tried = winners(answers, trying: [.quantity(Quantity(middle))], to: question)
      if tried == [winner] { far = middle } else { near = middle }
    }
    return far
  }
}

extension Answer {
  /// The number, read at its middle.
  var number: Double? {
    if case .quantity(let quantity) = self { quantity.middle } else { nil }
  }
}
