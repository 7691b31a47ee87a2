/// Who could win once more is known.
struct Unknowns: Hashable, Sendable {
  /// How many combinations of answers to the open criteria were tried.
  let combinations: Int
  /// Positions of the strategies that win in some of them, and of the one that wins in all of them.
  let possible: [Int]
  var necessary: Int? { possible.count == 1 ? possible[0] : nil }
  /// Positions of the strategies that one more answer to an open question of context can make win,
  /// and two more; the present winner is among them.
  let afterOne: [Int]
  let afterTwo: [Int]

  /// The most combinations that are tried.
  static let limit = 20_000
}

extension Evaluator {
  /// Who could win once more is known: over all combinations of answers to the open criteria, each
  /// with the answers of its prior, over every single answer to one of them, and over answers to
  /// open questions of context, one and two at a time.
  func unknowns(_ answers: Answers, _ evaluation: Evaluation) -> Unknowns {
    let (possible, combinations) = completions(answers, evaluation.situation)
    let context = answers.askable.questions.filter { !$0.isCriterion }
    let search = ChangeSearch(self, evaluation.situation, changing: context, isForPairs: true)
    let afterOne = Set(search.options.flatMap { $0.candidates.map(\.winner) })
      .union([evaluation.winner])
    // Whatever one answer can do, two can; so only what one cannot is looked for.
    let all = Set(rubric.strategies.indices)
    let afterTwo = afterOne.union(search.winnersOfPairs(all.subtracting(afterOne)))
    return Unknowns(
      combinations: combinations, possible: possible.sorted(), afterOne: afterOne.sorted(),
      afterTwo: afterTwo.sorted())
  }

  /// Winners over all combinations of answers to the criteria that are open.
  private func completions(
    _ answers: Answers, _ given: Situation
  ) -> (possible: Set<Int>, combinations: Int) {
    var scorer = scorer
    scorer.score(given)
    // What moves estimates is answered first, what moves least is tried most.
    let open = answers.openCriteria.compactMap {
      question -> (question: Question, answers: [Answer])? in
      // What no rule reads need not be tried.
      let tried = completions.answers(to: question, in: given, stepsPerDecade: 1)
      if tried.isEmpty { return nil }
      return (question, rubric.outcomes(of: question, otherwise: tried).map(\.answer))
    }.sorted { slotsMoved(by: $0.question) > slotsMoved(by: $1.question) }
    var walk = CompletionWalk(self, open)
    walk.visit(&scorer)
    var possible = walk.possible
    // What any single answer does is possible as well, likely or not.
    let isKnown = possible.contains(scorer.winner)
    let singles = open.map(\.question).filter { question in
      !isKnown || scorer.couldMakeWin({ !possible.contains($0) }, scorer.rubric.field(question))
    }
    let single = ChangeSearch(self, given, changing: singles)
    possible.formUnion(single.options.flatMap { $0.candidates.map(\.winner) })
    return (possible, walk.count)
  }
}

extension Evaluator {
  private func slotsMoved(by question: Question) -> Int {
    scorer.rubric.slots.moved.range(question.rawValue).count + (movesNeeds(question) ? 100 : 0)
  }
}

extension Answers {
  /// The open questions of the five criteria. A level of the data is not asked for where a number
  /// is known.
  fileprivate var openCriteria: [Question] {
    let data: [Question] = [.labeledExamples, .unlabeledTokens, .data]
    let hasData = data.contains { self[$0] != nil }
    return unanswered.filter { question in
      guard question.isCriterion else { return false }
      return data.contains(question) ? !hasData && question != .data : true
    }
  }
}
