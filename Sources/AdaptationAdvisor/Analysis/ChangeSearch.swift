/// Tries every other answer to some questions, one at a time and two at a time.
///
/// All answers that the rubric can tell apart are tried, see ``Completions``; two at a time by
/// ``PairSearch``.
///
/// A class only because it is large and never changes: handing it about counts one reference.
final class ChangeSearch: Sendable {
  let evaluator: Evaluator
  /// The situation as it was given, and who wins in it.
  let given: Situation
  let winner: Int
  /// By question: what there is to try.
  let options: [Options]
  /// Has scored the situation as it was given.
  let scorer: Scorer

  /// The other answers to a question.
  struct Options: Sendable {
    let question: Question
    /// In ascending order.
    let candidates: [Candidate]
    /// Whether an answer can move what strategies are estimated to take.
    let movesNeeds: Bool
    /// Whether an answer puts its own slot into another state and moves nothing else.
    let movesOneSlot: Bool
    /// By candidate: what it comes to; only where pairs are looked for.
    let outcomes: [Scorer.Outcome]
  }

  /// An answer to try.
  struct Candidate: Sendable {
    let answer: Answer
    /// How many distinguishable answers it lies away from the given one; 1 where there was none.
    let steps: Int
    let situation: Situation
    /// What the estimates read of it.
    let workload: Workload
    /// Who wins with this answer alone changed.
    let winner: Int
  }

  /// - Parameters:
  ///   - questions: those whose answers are changed.
  ///   - isForPairs: whether to try numbers that move estimates only once a decade instead of four
  ///     times, and of numbers that make no difference to each other only the ends.
  init(
    _ evaluator: Evaluator, _ given: Situation, changing questions: [Question],
    isForPairs: Bool = false
  ) {
    let (stepsPerDecade, thinsOut) = isForPairs ? (1, true) : (4, false)
    var scorer = evaluator.scorer
    scorer.score(given)
    self.evaluator = evaluator
    self.given = given
    winner = scorer.winner
    options = questions.map { question in
      Options(evaluator, given, question, stepsPerDecade, thinsOut: thinsOut, &scorer)
    }
    self.scorer = scorer
  }

  /// How many single changes there are to try.
  var singles: Int { options.reduce(0) { $0 + $1.candidates.count } }

  /// How many changes of two answers there are to try.
  var pairs: Int {
    let counts = options.map(\.candidates.count)
    let total = counts.reduce(0, +)
    return (total * total - counts.reduce(0) { $0 + $1 * $1 }) / 2
  }
}

extension ChangeSearch.Options {
  fileprivate init(
    _ evaluator: Evaluator, _ given: Situation, _ question: Question, _ stepsPerDecade: Int,
    thinsOut: Bool, _ scorer: inout Scorer
  ) {
    let answers = evaluator.completions.answers(
      to: question, in: given, stepsPerDecade: stepsPerDecade)
    let position = given.position(of: question, among: answers)
    self.question = question
    movesNeeds = evaluator.movesNeeds(question)
    movesOneSlot = scorer.rubric.slots.onlySlot(of: question) != nil
    var outcomes: [Scorer.Outcome] = []
    let all = answers.enumerated().compactMap { index, answer -> ChangeSearch.Candidate? in
      if Double(index) == position { return nil }
      let situation = evaluator.situation(given, with: answer, to: question)
      scorer.move(to: situation, after: question)
      if thinsOut { outcomes.append(scorer.outcome) }
      return ChangeSearch.Candidate(
        answer: answer,
        steps: position.map { max(1, Int(abs(Double(index) - $0).rounded(.up))) } ?? 1,
        situation: situation, workload: Workload(situation), winner: scorer.winner)
    }
    scorer.move(to: given, after: question)
    guard thinsOut, question.isNumber else {
      candidates = all
      self.outcomes = outcomes
      return
    }
    // Of numbers in a row that make no difference to each other, the first and the last will do.
    let kept = all.indices.filter {
      $0 == 0 || $0 == all.count - 1 || !outcomes[$0].ranks(as: outcomes[$0 - 1])
        || !outcomes[$0].ranks(as: outcomes[$0 + 1])
    }
    candidates = kept.map { all[$0] }
    self.outcomes = kept.map { outcomes[$0] }
  }
}

extension Situation {
  /// The position of the given answer among some in ascending order: a level's own, a number's
  /// between its neighbors; none if the question is open.
  fileprivate func position(of question: Question, among answers: [Answer]) -> Double? {
    guard question.isNumber else { return level(question).map(Double.init) }
    return number(question).map { given in
      Double(answers.prefix { $0.number ?? 0 < given }.count) - 0.5
    }
  }
}
