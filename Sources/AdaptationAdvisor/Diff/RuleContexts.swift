/// What rules that differ ask for beyond what the criteria score: answers under which each can hold.
struct RuleContexts: Sendable {
  let old: Rubric
  let new: Rubric
  /// The questions that make a context.
  let questions: [Question]

  /// One context for each rule that only two answers or more bring about, by its id. Rules that
  /// one answer brings about are tried with each answer to each question.
  ///
  /// - Parameter ids: the rules that differ.
  func contexts(of ids: [String]) -> [(rule: String, answers: Answers)] {
    let conditions = conditions
    return ids.flatMap { id in
      let found = conditions.filter { $0.id == id }.compactMap {
        answers(to: $0.when, in: $0.rubric)
      }
      return found.indices.filter { !found[..<$0].contains(found[$0]) }.map { (id, found[$0]) }
    }
  }

  /// The conditions of rules that decide, in both rubrics.
  private var conditions: [(id: String, when: Condition, rubric: Rubric)] {
    [old, new].flatMap { rubric in
      (rubric.estimates.map { ($0.rule.id, $0.when) } + rubric.gates.map { ($0.rule.id, $0.when) }
        + rubric.adjustments.map { ($0.rule.id, $0.when) })
        .map { (id: $0.0, when: $0.1, rubric: rubric) }
    }
  }

  /// Answers under which a condition can hold; none if it takes fewer than two of them, or if none
  /// were found.
  private func answers(to condition: Condition, in rubric: Rubric) -> Answers? {
    let ties = FactTies(meanings: rubric.levels)
    guard case .found(let states) = ConditionSearch.outcome(of: condition, ties) else { return nil }
    var answers = Answers()
    for question in questions {
      answers[question] = states[.question(question)]?.answer
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
