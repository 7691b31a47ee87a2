extension AnswerChoices {
  /// The answers to a question that make a difference to some rule that decides: one of each sort,
  /// and none that does no more than leaving the question open.
  ///
  /// Only for questions whose answers are held against nothing else; all answers otherwise.
  ///
  /// - Parameter empty: the situation without answers, with its estimates.
  func distinctAnswers(to question: Question, in empty: Situation) -> [Answer] {
    let answers = answers(to: question, in: empty)
    let isLookedUp = rubric.criteria.flatMap(\.tables).contains {
      $0.reads.questions.contains(question)
    }
    let isFormulaic = usesFormulas && Workload.moved(by: question)
    let members = conditions.flatMap(\.members).filter { condition in
      condition.facts.contains { $0.questions.contains(question) }
    }
    let isPlain = members.allSatisfy { $0.facts == [.question(question)] }
    guard isPlain, !isLookedUp, !isFormulaic else { return answers }
    // A condition that is not known and one that is refuted are the same, unless one is negated.
    let open: [Truth] = members.map { _ in conditions.contains(where: \.negates) ? .unknown : .no }
    var seen: Set<[Truth]> = [open]
    return answers.filter { answer in
      let situation = Situation(Answers().with(answer, to: question), meanings: [])
      return seen.insert(members.map { $0.truth(in: situation, for: 0) }).inserted
    }
  }
}

extension Condition {
  /// The members that are neither `all` nor `any` nor `not`.
  fileprivate var members: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.members)
    case .not(let part): part.members
    default: [self]
    }
  }

  /// Whether there is a `not` in it.
  fileprivate var negates: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.negates)
    case .not: true
    default: false
    }
  }
}
