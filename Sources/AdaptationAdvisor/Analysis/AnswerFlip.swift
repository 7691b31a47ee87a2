/// An answer which, given otherwise, would change the recommendation.
struct AnswerFlip: Hashable, Sendable {
  let question: Question
  /// The answer that would change it, as a person would write it.
  let text: String
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
      let tried = completions.answers(to: question, in: evaluation.situation)
      let winners = tried.map { answer -> Int in
        var changed = answers
        changed[question] = answer
        return evaluate(changed).winner
      }
      let flipping = zip(tried, winners).filter { $0.1 != evaluation.winner }
      return Set(flipping.map(\.1)).sorted().compactMap { winner in
        nearest(flipping.filter { $0.1 == winner }.map(\.0), to: question, in: evaluation.situation)
          .map { AnswerFlip(question: question, text: $0, winner: winner) }
      }
    }
  }

  /// The nearest of some answers to the one given, in words.
  private func nearest(
    _ candidates: [Answer], to question: Question, in situation: Situation
  ) -> String? {
    guard let unit = question.unit, let given = situation.number(question) else {
      let given = situation.level(question) ?? 0
      return candidates.min { $0.distance(from: given) < $1.distance(from: given) }
        .map { $0.name(in: question) }
    }
    let numbers = candidates.compactMap {
      if case .quantity(let value) = $0 { value.middle } else { nil }
    }
    let nearest = numbers.min { ratio($0, given) < ratio($1, given) }
    return nearest.map { "about " + Format.value($0, unit) }
  }

  /// How far apart two numbers are, by their ratio.
  private func ratio(_ a: Double, _ b: Double) -> Double {
    let (low, high) = (min(a, b), max(a, b))
    return low > 0 ? high / low : .greatestFiniteMagnitude
  }
}

extension Answer {
  /// How many steps a level is from another.
  fileprivate func distance(from level: Int) -> Int {
    if case .level(let index) = self { abs(index - level) } else { 0 }
  }

  fileprivate func name(in question: Question) -> String {
    switch self {
    case .level(let index): question.levels[index].name
    case .flag(let value): String(value)
    case .quantity(let value): Format.plain(value.middle)
    }
  }
}
