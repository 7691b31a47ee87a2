extension Evaluator {
  /// Every single answer whose change would change the recommendation: for each question and each
  /// other winner the nearest such answer, in the order of the questionnaire.
  ///
  /// Where this is empty, no single answer changes the recommendation, as far as was tried: all
  /// levels, all bands of numbers, and four numbers to a decade where they move estimates.
  func flips(_ answers: Answers, _ evaluation: Evaluation) -> [ChangeSet] {
    let worthTrying = questions(answers.answered, thatCouldChange: evaluation)
    return ChangeSearch(self, evaluation.situation, changing: worthTrying).nearestSingles
  }

  /// Those of some questions of which it is not certain that no answer to one of them alone changes
  /// the recommendation.
  func questions(
    _ questions: [Question], thatCouldChange evaluation: Evaluation
  ) -> [Question] {
    var scorer = scorer
    scorer.score(evaluation.situation)
    let winner = scorer.winner
    return questions.filter { question in
      scorer.couldMakeWin({ $0 != winner }, scorer.rubric.field(question))
    }
  }

  /// Changes of two answers that change the recommendation together, where neither does alone: for
  /// each two questions and each other winner the nearest, nearest first; and how many were tried.
  func pairs(
    _ answers: Answers, _ evaluation: Evaluation, telling limit: Int
  ) -> (nearest: [ChangeSet], found: Int, tried: Int) {
    let search = ChangeSearch(
      self, evaluation.situation, changing: answers.answered, isForPairs: true)
    let isOther = { $0 != search.winner }
    let pairs = search.nearestPairs(isOther)
    return (pairs.prefix(limit).map { search.tell($0, isOther) }, pairs.count, search.pairs)
  }

  /// The least changes that make a strategy win, of one answer or, where none does but a number more
  /// than tenfold away, of two. Questions that were left open may be answered, too.
  ///
  /// What would leave the strategy with less than the least that it takes, such as requests that the
  /// budget could never pay for, is left out.
  ///
  /// - Returns: the changes, nearest first, and where all single ones are far away those after the
  ///   pairs; how many were found, and how many tried. None, where the strategy wins already or where
  ///   no change of up to two answers makes it win.
  func changes(
    of answers: Answers, making strategy: Int, win evaluation: Evaluation, telling limit: Int
  ) -> (sets: [ChangeSet], found: Int, tried: Int) {
    if evaluation.winner == strategy { return ([], 0, 0) }
    func isBearable(_ changes: [(Question, Answer)]) -> Bool {
      var changed = changes.reduce(evaluation.situation) { situation($0, with: $1.1, to: $1.0) }
      estimateOnce(&changed)
      return !changed.isBeyondMeans(strategy)
    }
    let questions = Array(QuestionSet(answers.answered).union(answers.askable).questions)
    let fine = ChangeSearch(self, evaluation.situation, changing: questions)
    let singles = fine.nearestSingles.filter { set in
      set.winner == strategy && isBearable(set.changes.map { ($0.question, $0.answer) })
    }.enumerated()
      .sorted { ($0.element.steps, $0.offset) < ($1.element.steps, $1.offset) }.map(\.element)
    let isAnyNear = singles.contains { !$0.isFar(from: evaluation.situation) }
    if isAnyNear { return (Array(singles.prefix(limit)), singles.count, fine.singles) }
    let coarse = ChangeSearch(
      self, evaluation.situation, changing: questions, isForPairs: true)
    let pairs = coarse.nearestPairs { $0 == strategy }.filter { pair in
      isBearable([pair.first, pair.second].map(coarse.answer(at:)))
    }
    let told = pairs.prefix(max(0, limit - singles.count)).map {
      coarse.tell($0) { $0 == strategy }
    }
    return (
      Array((told + singles).prefix(limit)), pairs.count + singles.count,
      fine.singles + coarse.pairs
    )
  }
}

extension ChangeSet {
  /// Whether all of it is numbers more than tenfold away from those that were answered.
  fileprivate func isFar(from situation: Situation) -> Bool {
    changes.allSatisfy { change in
      guard let given = situation.number(change.question), given > 0,
        let number = change.answer.number
      else { return false }
      return !(0.1...10).contains(number / given)
    }
  }
}
