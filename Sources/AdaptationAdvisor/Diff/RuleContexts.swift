/// What rules that differ ask for beyond what the criteria score: answers under which each can make a
/// difference.
struct RuleContexts: Sendable {
  let old: Rubric
  let new: Rubric
  /// The questions that make a context.
  let questions: [Question]

  /// How many rules are looked at: searching conditions takes time.
  static let most = 400

  /// The contexts for rules that only two answers or more bring about, each with its rule's id.
  /// Rules that one answer brings about are tried with each answer to each question.
  ///
  /// - Parameter ids: the rules that differ; of very many only the first.
  func contexts(of ids: [String]) -> [(rule: String, answers: Answers)] {
    let (before, after) = (conditions(of: old), conditions(of: new))
    return ids.prefix(Self.most).flatMap { id in
      let found = answers(before[id], after[id])
      return found.indices.filter { !found[..<$0].contains(found[$0]) }.map { (id, found[$0]) }
    }
  }

  /// The conditions of the rules that decide, by id.
  private func conditions(of rubric: Rubric) -> [String: Condition] {
    let conditions =
      rubric.estimates.map { ($0.rule.id, $0.when) } + rubric.gates.map { ($0.rule.id, $0.when) }
      + rubric.adjustments.map { ($0.rule.id, $0.when) }
    return Dictionary(conditions) { first, _ in first }
  }

  /// Answers under which only one of both conditions holds; where there are none, since the rule does
  /// something else under the same condition, answers under which it holds.
  private func answers(_ before: Condition?, _ after: Condition?) -> [Answers] {
    guard let before, let after else {
      return [(before, old), (after, new)].compactMap { condition, rubric in
        condition.flatMap { answers(to: $0, in: rubric) }
      }
    }
    let differing = [
      answers(to: before, without: after, in: old), answers(to: after, without: before, in: new),
    ].compactMap { $0 }
    return differing.isEmpty ? [answers(to: after, in: new)].compactMap { $0 } : differing
  }

  /// Answers under which a condition can hold, and another one need not; none if it takes fewer than
  /// two of them, or if none were found.
  private func answers(
    to condition: Condition, without other: Condition = .any([]), in rubric: Rubric
  ) -> Answers? {
    let ties = FactTies(meanings: rubric.levels)
    guard
      case .found(let states) = ConditionSearch.outcome(of: condition, without: other, ties)
    else { return nil }
    var answers = Answers()
    for question in questions {
      answers[question] = states[.question(question)]?.answer
    }
    // Examples per class follow from the classes and from the examples, which the grid varies.
    if states[.examplesPerClass] != nil, questions.contains(.classes), answers.classes == nil {
      answers.classes = 10
    }
    return answers.count > 1 ? answers : nil
  }
}

extension FactState {
  /// An answer that brings it about; none where that is to leave the question open.
  var answer: Answer? {
    switch self {
    case .unknown: nil
    case .level(let level): .level(level)
    case .flag(let value): .flag(value)
    case .stretch(let stretch): stretch.samples.first.map { .quantity(Quantity($0)) }
    }
  }
}
