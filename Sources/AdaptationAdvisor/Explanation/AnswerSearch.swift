/// Looks for answers with which a condition would hold that does not.
struct AnswerSearch {
  let evaluator: Evaluator
  /// The answers as given, to be quoted.
  let answers: Answers
  let given: Situation
  let condition: Condition
  /// Position of the strategy whose estimates the condition reads.
  let strategy: Int

  /// Every question that the condition reads, in the order of the questionnaire.
  var questions: [Question] {
    let read = Set(condition.facts.flatMap(\.questions))
    return Question.allCases.filter(read.contains)
  }

  /// What the condition comes to in a situation.
  func truth(in situation: Situation) -> Truth { condition.truth(in: situation, for: strategy) }

  /// Single answers that are known and that, given otherwise, make the condition hold, the most
  /// alike first, as far as they are near: like the given one, or enough only because of what else
  /// is known.
  var nearChanges: [Explanation.Change] {
    questions.flatMap { question in changes(of: question).filter { isNear($0, question) } }
      .enumerated()
      .sorted { ($1.element.alike, $0.offset) < ($0.element.alike, $1.offset) }.map(\.element)
  }

  private func isNear(_ change: Explanation.Change, _ question: Question) -> Bool {
    let answers = change.value.map { [.quantity(Quantity($0))] } ?? fitting(question)
    return change.alike > 0 || answers.contains { !standsAlone($0, question) }
  }

  /// Whether an answer would be enough if nothing else were known.
  private func standsAlone(_ answer: Answer, _ question: Question) -> Bool {
    var alone = Answers()
    alone[question] = answer
    return truth(in: evaluator.situation(alone)) == .yes
  }

  /// The changes of one answer that is known, each of which makes the condition hold: of a number at
  /// most one below and one above, of a level all that do in one.
  ///
  /// Every one was tried, with the estimates that follow from it. Numbers are tried in every stretch
  /// that the condition tells apart with the estimates as they stand.
  func changes(of question: Question) -> [Explanation.Change] {
    if question.isNumber { return numbers(question) }
    let others = fitting(question)
    guard let present = given.answer(question), !others.isEmpty else { return [] }
    return [
      Explanation.Change(
        question: question.key, from: question.text(of: present),
        to: others.map(question.text).joined(separator: " or "), value: nil, away: nil,
        distance: nil, alike: others.map { alike(question, present, $0) }.max() ?? 0)
    ]
  }

  /// The levels, or yes or no, that make the condition hold, of a question that is answered.
  private func fitting(_ question: Question) -> [Answer] {
    guard let present = given.answer(question) else { return [] }
    return question.alternatives.filter { $0 != present && holds($0, question) }
  }

  private func holds(_ answer: Answer, _ question: Question) -> Bool {
    truth(in: evaluator.situation(given, with: answer, to: question)) == .yes
  }

  private func alike(_ question: Question, _ one: Answer, _ other: Answer) -> Double {
    Similarity.agreement(question, one, other) ?? 0
  }
}

// MARK: - Numbers

extension AnswerSearch {
  /// The stretches of numbers that the condition tells apart, ascending.
  func stretches(of question: Question, in situation: Situation) -> [FactState.Stretch] {
    let least = question.least
    let edges = condition.thresholds.compactMap {
      situation.amount(of: question, at: $0.value, of: $0.fact, for: strategy)
    }
    let ends = [least] + Set(edges.filter { $0 > least }).sorted() + [.infinity]
    return zip(ends, ends.dropFirst()).map { FactState.Stretch(low: $0, high: $1) }
  }

  private func numbers(_ question: Question) -> [Explanation.Change] {
    guard let number = given.number(question), let unit = question.unit else { return [] }
    func holds(_ number: Double) -> Bool {
      self.holds(.quantity(Quantity(number)), question)
    }
    let fitting = stretches(of: question, in: given).compactMap { stretch in
      stretch.samples.first(where: holds).map { (stretch, sample: $0) }
    }
    let below = fitting.last { $0.sample < number }.map { stretch, sample -> (Double, String) in
      let edge = stretch.high
      let value = [edge, edge * (1 - 1e-9)].first { $0 < number && holds($0) } ?? sample
      let word = value == edge ? "at most" : "below"
      return (value, "\(word) \(Format.value(value, unit, rounding: .down))")
    }
    let above = fitting.first { $0.sample > number }.map { stretch, sample -> (Double, String) in
      let edge = stretch.low
      let value = [edge, edge * (1 + 1e-9)].first { $0 > number && holds($0) } ?? sample
      let word = value == edge * (1 + 1e-9) ? "more than" : "at least"
      return (value, "\(word) \(Format.value(value, unit, rounding: .up))")
    }
    return [below, above].compactMap { $0 }.map { value, text in
      change(question, from: number, to: value, text, unit)
    }
  }

  private func change(
    _ question: Question, from number: Double, to value: Double, _ text: String,
    _ unit: Question.Unit
  ) -> Explanation.Change {
    let away = abs(value - number)
    // A number at the very edge.
    let size = away > 1e-8 * number ? Format.value(away, unit) : "any"
    return Explanation.Change(
      question: question.key, from: evaluator.rubric.quote(number, of: question, unit, in: answers),
      to: text,
      value: value, away: away,
      distance: size + (value < number ? " less" : " more"),
      alike: alike(question, .quantity(Quantity(number)), .quantity(Quantity(value))))
  }
}

extension Situation {
  /// The answer to a question of levels, or of yes and no.
  fileprivate func answer(_ question: Question) -> Answer? {
    question.isFlag ? flag(question).map { .flag($0) } : level(question).map { .level($0) }
  }
}

extension Question {
  /// Every answer to a question of levels, or of yes and no.
  var alternatives: [Answer] {
    isFlag ? [.flag(false), .flag(true)] : levels.indices.map { .level($0) }
  }

  /// An answer as people write it.
  func text(of answer: Answer) -> String {
    switch answer {
    case .level(let index): levels[index].name
    case .flag(let value): String(value)
    case .quantity(let quantity): Format.plain(quantity.middle)
    }
  }
}
