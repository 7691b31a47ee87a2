/// Tries every other answer to some questions, one at a time and two at a time.
///
/// All answers that the rubric can tell apart are tried, see ``Completions``.
struct ChangeSearch {
  let evaluator: Evaluator
  /// The situation as it was given, and who wins in it.
  let given: Situation
  let winner: Int
  /// By question: what there is to try.
  let options: [Options]
  private var scorer: Scorer

  /// The other answers to a question.
  struct Options {
    let question: Question
    /// In ascending order.
    let candidates: [Candidate]
    /// Whether an answer can move what strategies are estimated to take.
    let movesNeeds: Bool
    /// Whether an answer is just one slot in another state.
    let isPlain: Bool
  }

  /// An answer to try.
  struct Candidate {
    let answer: Answer
    /// How many distinguishable answers it lies away from the given one; 1 where there was none.
    let steps: Int
    let situation: Situation
    /// Who wins with this answer alone changed.
    let winner: Int
  }

  /// - Parameters:
  ///   - questions: those whose answers are changed.
  ///   - stepsPerDecade: how closely to try numbers that move estimates.
  init(
    _ evaluator: Evaluator, _ given: Situation, changing questions: [Question],
    stepsPerDecade: Int
  ) {
    var scorer = evaluator.scorer
    scorer.score(given)
    self.evaluator = evaluator
    self.given = given
    winner = scorer.winner
    options = questions.map { question in
      Options(evaluator, given, question, stepsPerDecade, &scorer)
    }
    self.scorer = scorer
  }

  /// Who wins in a situation with one answer changed.
  func winner(_ situation: Situation, with answer: Answer, to question: Question) -> Int {
    var scorer = scorer
    scorer.score(evaluator.situation(situation, with: answer, to: question))
    return scorer.winner
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
    _ scorer: inout Scorer
  ) {
    let answers = evaluator.completions.answers(
      to: question, in: given, stepsPerDecade: stepsPerDecade)
    let position = given.position(of: question, among: answers)
    self.question = question
    movesNeeds = evaluator.movesNeeds(question)
    isPlain = !question.isNumber && question != .data && !movesNeeds
    candidates = answers.enumerated().compactMap { index, answer in
      if Double(index) == position { return nil }
      let situation = evaluator.situation(given, with: answer, to: question)
      scorer.move(to: situation, after: question)
      return ChangeSearch.Candidate(
        answer: answer,
        steps: position.map { max(1, Int(abs(Double(index) - $0).rounded(.up))) } ?? 1,
        situation: situation, winner: scorer.winner)
    }
    scorer.move(to: given, after: question)
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

// MARK: - Pairs

extension ChangeSearch {
  /// Two answers that are changed together.
  struct Pair: Hashable {
    /// Positions among ``options`` and among their candidates.
    let first: Place
    let second: Place
    let steps: Int
    let winner: Int

    struct Place: Hashable {
      let option: Int
      let candidate: Int
    }
  }

  /// For every two questions and every strategy that changing both can make win, the nearest such
  /// change, nearest first.
  ///
  /// - Parameter isWanted: which strategies are looked for. A change that makes one of them win
  ///   alone is no part of a pair.
  func nearestPairs(_ isWanted: (Int) -> Bool) -> [Pair] {
    var search = self
    var found: [Pair] = []
    for first in options.indices {
      for second in options.indices.dropFirst(first + 1) {
        search.pairs(first, second, isWanted, &found)
      }
    }
    return found.sorted { ($0.steps, $0.first.option, $0.second.option, $0.winner)
      < ($1.steps, $1.first.option, $1.second.option, $1.winner) }
  }

  /// Adds the nearest changes of the answers to two questions.
  private mutating func pairs(
    _ first: Int, _ second: Int, _ isWanted: (Int) -> Bool, _ found: inout [Pair]
  ) {
    let (a, b) = (options[first], options[second])
    var nearest: [Pair] = []
    for (i, x) in a.candidates.enumerated() where !isWanted(x.winner) {
      scorer.move(to: x.situation, after: a.question)
      for (j, y) in b.candidates.enumerated() where !isWanted(y.winner) {
        let winner = winner(x, y, a, b)
        guard isWanted(winner) else { continue }
        let pair = Pair(
          first: .init(option: first, candidate: i), second: .init(option: second, candidate: j),
          steps: x.steps + y.steps, winner: winner)
        if let known = nearest.firstIndex(where: { $0.winner == winner }) {
          if pair.steps < nearest[known].steps { nearest[known] = pair }
        } else {
          nearest.append(pair)
        }
      }
    }
    scorer.move(to: given, after: a.question)
    found += nearest
  }

  /// Who wins with both answers changed. The scorer stands where the first one is.
  private mutating func winner(
    _ x: Candidate, _ y: Candidate, _ a: Options, _ b: Options
  ) -> Int {
    if b.isPlain {
      let slot = b.question.rawValue
      let state = scorer.states[slot]
      scorer.set(slot, to: y.situation.state(b.question))
      defer { scorer.set(slot, to: state) }
      return scorer.winner
    }
    var both = x.situation
    both.answer(b.question, y.answer, meanings: scorer.rubric.meanings)
    if b.movesNeeds, both.isHeldAgainstEstimates {
      if a.movesNeeds { evaluator.estimate(&both) } else { both.needs = y.situation.needs }
    }
    scorer.move(to: both, after: b.question)
    defer { scorer.move(to: x.situation, after: b.question) }
    return scorer.winner
  }
}
