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
    let context = answers.unanswered.filter { !$0.isCriterion }
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
    let open = answers.openCriteria.compactMap { question -> (Question, [Answer])? in
      // What no rule reads need not be tried.
      let tried = completions.answers(to: question, in: given, stepsPerDecade: 1)
      if tried.isEmpty { return nil }
      return (question, rubric.outcomes(of: question, otherwise: tried).map(\.answer))
    }.sorted { slotsMoved(by: $0.0) > slotsMoved(by: $1.0) }
    var possible: Set<Int> = []
    var count = 0
    func visit(_ index: Int, _ scorer: inout Scorer) {
      guard count < Unknowns.limit else { return }
      guard index < open.count else {
        possible.insert(scorer.winner)
        count += 1
        return
      }
      let given = scorer.situation
      let (question, answers) = open[index]
      for answer in answers {
        // Once every strategy has won somewhere, the rest only needs to be counted.
        if possible.count == strategies.count { break }
        scorer.move(to: situation(given, with: answer, to: question), after: question)
        visit(index + 1, &scorer)
      }
      scorer.move(to: given, after: question)
    }
    visit(0, &scorer)
    if possible.count == strategies.count {
      count = open.reduce(1) { min(Unknowns.limit, $0 * $1.1.count) }
    }
    // What any single answer does is possible as well, likely or not.
    let single = ChangeSearch(self, given, changing: open.map(\.0))
    possible.formUnion(single.options.flatMap { $0.candidates.map(\.winner) })
    return (possible, count)
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
