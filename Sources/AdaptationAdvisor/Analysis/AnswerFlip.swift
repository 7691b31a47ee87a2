/// An answer which, given otherwise, would change the recommendation.
struct AnswerFlip: Hashable, Sendable {
  let question: Question
  /// The answers that would change it, as a person would say: `behavior`, `below 100`.
  let text: String
  /// One of these answers.
  let answer: Answer
  /// Position of the strategy that would win.
  let winner: Int
}

extension Evaluator {
  /// Every single answer whose change would change the recommendation: for each question and each
  /// other winner the nearest such answer, in the order of the questionnaire.
  ///
  /// Exhaustive over the answers that the rubric can tell apart: where this is empty, no single
  /// answer changes the recommendation.
  func flips(_ answers: Answers, _ evaluation: Evaluation) -> [AnswerFlip] {
    let completions = Completions(rubric)
    return answers.answered.flatMap { question -> [AnswerFlip] in
      let choices = completions.choices(for: question, in: evaluation.situation)
        .sorted { $0.distance < $1.distance }
      let winners = winners(answers, trying: choices.map(\.answer), to: question)
      var nearest: [Int: AnswerFlip] = [:]
      for (choice, winner) in zip(choices, winners)
      where winner != evaluation.winner && nearest[winner] == nil {
        nearest[winner] = AnswerFlip(
          question: question, text: choice.text, answer: choice.answer, winner: winner)
      }
      return nearest.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}

extension Completions {
  /// An answer that could have been given instead.
  fileprivate struct Choice {
    let answer: Answer
    let text: String
    /// How far it is from the answer that was given: steps between levels or bands.
    let distance: Int
  }

  /// Every answer that could have been given to an answered question.
  fileprivate func choices(for question: Question, in situation: Situation) -> [Choice] {
    guard let unit = question.unit, let given = situation.number(question) else {
      let given = situation.level(question) ?? 0
      return answers(to: question, in: situation).enumerated().map { index, answer in
        Choice(
          answer: answer, text: answer.name(in: question), distance: abs(index - given))
      }
    }
    let bands = bands(of: question, in: situation)
    let position = bands.firstIndex { given < $0.high ?? .infinity } ?? 0
    return bands.enumerated().map { index, band in
      Choice(
        answer: .quantity(Quantity(band.inside)),
        text: band.text(unit, isBelow: index < position), distance: abs(index - position))
    }
  }
}

extension Completions.Band {
  /// The band's near end, seen from outside.
  fileprivate func text(_ unit: Question.Unit, isBelow: Bool) -> String {
    if isBelow, let high { return "below " + Format.value(high, unit) }
    return low.map { "at least " + Format.value($0, unit) } ?? Format.value(inside, unit)
  }
}

extension Answer {
  fileprivate func name(in question: Question) -> String {
    switch self {
    case .level(let index): question.levels[index].name
    case .flag(let value): String(value)
    case .quantity(let value): Format.plain(value.middle)
    }
  }
}
