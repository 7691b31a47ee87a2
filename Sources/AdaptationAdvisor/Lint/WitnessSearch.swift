/// Finds answers that bring about given states of facts, and proves it with the evaluator.
struct WitnessSearch: Sendable {
  let evaluator: Evaluator

  /// Answers in which the facts have these states, as read by a strategy, and a claim about them
  /// holds; none if no answers that are tried do.
  ///
  /// - Parameter claim: what the answers must show. It is put to every candidate, so that whatever
  ///   is returned is true.
  func answers(
    _ states: [Fact: FactState], for strategy: Int, showing claim: (Evaluation) -> Bool
  ) -> Answers? {
    for answers in candidates(states, for: strategy) {
      for answers in completed(answers) where claim(evaluator.evaluate(answers)) {
        return answers
      }
    }
    return nil
  }

  /// The answers as they are, if they suffice for a recommendation; else with one of the criteria
  /// answered besides.
  func completed(_ answers: Answers) -> [Answers] {
    if answers.answered.contains(where: \.isCriterion) { return [answers] }
    return [Question.consistency, .taskSpecificity].flatMap { question in
      question.levels.indices.map { level in
        var completed = answers
        completed[question] = .level(level)
        return completed
      }
    }
  }

  private func candidates(_ states: [Fact: FactState], for strategy: Int) -> [Answers] {
    var candidates = [Answers()]
    for (fact, state) in states.sorted(by: { $0.key.order < $1.key.order }) {
      candidates = candidates.flatMap { extend($0, with: fact, state, for: strategy) }
      candidates = Array(candidates.prefix(64))
    }
    return candidates
  }

  /// Some answers with one more, so that a fact has a state, in a few ways where it is a number.
  private func extend(
    _ answers: Answers, with fact: Fact, _ state: FactState, for strategy: Int
  ) -> [Answers] {
    switch (fact, state) {
    case (_, .unknown):
      return [answers]
    case (.question(let question), .level(let level)):
      return [answers.with(.level(level), to: question)]
    case (.question(let question), .flag(let value)):
      return [answers.with(.flag(value), to: question)]
    case (.question(let question), .stretch(let stretch)):
      return stretch.samples.map { answers.with(.quantity(Quantity($0)), to: question) }
    case (.examplesPerClass, .stretch(let stretch)):
      return perClass(answers, stretch)
    case (.cover(let resource, let bound), .stretch(let stretch)):
      let need = evaluator.situation(answers).need(resource, strategy)[bound]
      let amounts = FactState.Stretch(low: stretch.low * need, high: stretch.high * need)
      // Another fact about the same resource may have fixed the amount; both are tried.
      let isOpen = answers[resource.question] == nil
      return (isOpen ? [] : [answers])
        + amounts.samples.map { answers.with(.quantity(Quantity($0)), to: resource.question) }
    default:
      return []
    }
  }

  /// Answers with so many examples for each class.
  private func perClass(_ answers: Answers, _ stretch: FactState.Stretch) -> [Answers] {
    let counts: [Double] = answers.classes.map { [$0.middle] } ?? [10, 2]
    let both = counts.flatMap { count in
      stretch.samples.map { quotient -> Answers in
        answers.with(.quantity(Quantity(count)), to: .classes)
          .with(.quantity(Quantity(quotient * count)), to: .labeledExamples)
      }
    }
    return answers.labeledExamples == nil ? both : [answers] + both
  }
}

extension Answers {
  /// These answers with another one.
  func with(_ answer: Answer?, to question: Question) -> Answers {
    var answers = self
    answers[question] = answer
    return answers
  }
}

extension Fact {
  /// Answers first, then what follows from them: amounts before what they are divided by.
  fileprivate var order: Int {
    switch self {
    case .question(let question): question.rawValue
    case .examplesPerClass: Question.allCases.count
    case .cover(_, .low): Question.allCases.count + 1
    case .cover(_, .central): Question.allCases.count + 2
    case .cover(_, .high): Question.allCases.count + 3
    }
  }
}
