/// Looks for answers that make a strategy win.
struct WinnerSearch: Sendable {
  /// What came out.
  enum Outcome: Sendable {
    case found(Answers)
    /// It never wins: why not, in a clause.
    case never(String)
  }

  /// How many situations are tried at most once climbing has not helped.
  static let limit = 40_000

  /// How often every answer is reconsidered at most.
  private static let rounds = 8

  private let evaluator: Evaluator
  private let choices: AnswerChoices
  private let questions: [Question]

  init(_ evaluator: Evaluator) {
    self.evaluator = evaluator
    choices = AnswerChoices(evaluator.rubric)
    questions = choices.questions
  }

  /// Climbs toward an answer first; only if that fails, the matter is decided by a bound, by trying
  /// everything, or by trying as much as can be tried.
  func outcome(for strategy: Int) -> Outcome {
    if let answers = climb(toward: strategy) { return .found(answers) }
    if let reason = bound(on: strategy) { return .never(reason) }
    return exhaust(for: strategy)
  }

  /// Changes one answer after the other to whatever helps the strategy most, from a few starts.
  private func climb(toward strategy: Int) -> Answers? {
    let first = questions.first { $0.isCriterion } ?? .taskSpecificity
    let starts = choices.answers(to: first, in: evaluator.situation(Answers()))
    for start in starts {
      var answers = Answers().with(start, to: first)
      var best = lead(strategy, evaluator.evaluate(answers))
      var isRising = true
      for _ in 0..<Self.rounds where isRising {
        isRising = false
        for question in questions {
          let situation = evaluator.situation(answers.with(nil, to: question))
          let options: [Answer?] = choices.answers(to: question, in: situation) + [nil]
          for option in options {
            let next = answers.with(option, to: question)
            guard next.answered.contains(where: \.isCriterion) else { continue }
            let evaluation = evaluator.evaluate(next)
            if evaluation.winner == strategy { return next }
            let lead = lead(strategy, evaluation)
            if lead > best { (best, answers, isRising) = (lead, next, true) }
          }
        }
      }
    }
    return nil
  }

  /// How near a strategy is to winning: what counts most is whether gates let it.
  private func lead(_ strategy: Int, _ evaluation: Evaluation) -> Int {
    let rivals = evaluation.assessments.indices.filter {
      $0 != strategy && !evaluation.isRuledOut($0)
    }
    let best = rivals.map { evaluation.assessments[$0].total }.max() ?? 0
    let handicap = evaluation.isRuledOut(strategy) ? 1000 * evaluation.scale : 0
    return evaluation.assessments[strategy].total - best - handicap
  }

  /// Why a strategy can never win, if a rival that no gate ever rules out always leads it.
  private func bound(on strategy: Int) -> String? {
    let rubric = evaluator.rubric
    let bounds = ScoreBounds(rubric: rubric)
    let rival = rubric.strategies.indices.first { rival in
      let lead = bounds.lead(of: strategy, over: rival)
      return rival != strategy && (lead < 0 || lead == 0 && rival < strategy)
        && !rubric.gates.contains { $0.strategy == rival && $0.effect == .ruledOut }
    }
    return rival.map {
      "\(Echo.quoted(rubric.strategies[$0].rule.id)) has at least as many points, whatever the "
        + "answers, and nothing rules it out"
    }
  }
}

extension WinnerSearch {
  /// Tries every combination of what rules can tell apart if there are few enough, else the
  /// combinations of the criteria's answers with at most one other, else less.
  private func exhaust(for strategy: Int) -> Outcome {
    let empty = evaluator.situation(Answers())
    let axes = questions.map { Axis($0, choices.distinctAnswers(to: $0, in: empty)) }
    let criteria = axes.filter { $0.question.isCriterion }
    let others = axes.filter { !$0.question.isCriterion }.map(\.answered)
    let single = axes.map { [$0.answered] }
    let pairs = axes.indices.flatMap { first in
      axes.indices.filter { $0 > first }.map { [axes[first].answered, axes[$0].answered] }
    }
    let whole =
      choices.areComplete
      ? "all that the rules can tell apart"
      : "all combinations of one answer from each stretch between the numbers that the rules name"
    let attempts: [(sets: [[Axis]], claim: String)] = [
      ([axes], whole),
      (
        [criteria] + others.map { criteria + [$0] },
        "those of the criteria's answers with at most one other"
      ),
      (single + pairs, "those with one or two answers"),
    ]
    let attempt = attempts.first { attempt in
      attempt.sets.reduce(0) { min(Self.limit, $0) + size($1) } <= Self.limit
    }
    let (sets, claim) = attempt ?? (single, "those with one answer")
    var tried = 0
    for set in sets {
      if let answers = search(set[...], Answers(), for: strategy, &tried) { return .found(answers) }
    }
    return .never("it wins in none of \(tried) situations, which are \(claim)")
  }

  /// A question and the ways in which it is tried.
  private struct Axis {
    let question: Question
    let options: [Answer?]

    /// Left open, or answered in one of some ways.
    init(_ question: Question, _ answers: [Answer]) {
      self.init(question: question, options: [nil] + answers.map(Optional.some))
    }

    private init(question: Question, options: [Answer?]) {
      (self.question, self.options) = (question, options)
    }

    /// The same without leaving it open.
    var answered: Axis { Axis(question: question, options: options.filter { $0 != nil }) }
  }

  /// How many combinations there are; where there are more than are tried, some number above that.
  private func size(_ axes: [Axis]) -> Int {
    axes.reduce(1) { min(Self.limit, $0) * $1.options.count }
  }

  private func search(
    _ axes: ArraySlice<Axis>, _ answers: Answers, for strategy: Int, _ tried: inout Int
  ) -> Answers? {
    guard let axis = axes.first else {
      tried += 1
      guard evaluator.evaluate(answers).winner == strategy else { return nil }
      return WitnessSearch(evaluator: evaluator).completed(answers).first {
        evaluator.evaluate($0).winner == strategy
      }
    }
    for answer in axis.options {
      let next = answers.with(answer, to: axis.question)
      if let found = search(axes.dropFirst(), next, for: strategy, &tried) { return found }
    }
    return nil
  }
}
