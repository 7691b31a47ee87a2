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
    /// The slot that an answer puts into another state, where it moves nothing else.
    let slot: Int?
  }

  /// An answer to try.
  struct Candidate {
    let answer: Answer
    /// How many distinguishable answers it lies away from the given one; 1 where there was none.
    let steps: Int
    let situation: Situation
    /// What the estimates read of it.
    let workload: Workload
    /// The state of the question's slot, see ``Options/slot``.
    let state: UInt8
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
    let slot = scorer.rubric.slots.onlySlot(of: question)
    self.slot = slot
    var outcomes: [Scorer.Outcome] = []
    let all = answers.enumerated().compactMap { index, answer -> ChangeSearch.Candidate? in
      if Double(index) == position { return nil }
      let situation = evaluator.situation(given, with: answer, to: question)
      scorer.move(to: situation, after: question)
      if thinsOut { outcomes.append(scorer.outcome) }
      return ChangeSearch.Candidate(
        answer: answer,
        steps: position.map { max(1, Int(abs(Double(index) - $0).rounded(.up))) } ?? 1,
        situation: situation, workload: Workload(situation),
        state: slot.map { scorer.states[$0] } ?? 0, winner: scorer.winner)
    }
    // Of numbers in a row that make no difference to each other, the first and the last will do.
    candidates =
      thinsOut && question.isNumber
      ? all.indices.filter {
        $0 == 0 || $0 == all.count - 1 || outcomes[$0] != outcomes[$0 - 1]
          || outcomes[$0] != outcomes[$0 + 1]
      }.map { all[$0] } : all
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
        search.pairs(of: first, second, isWanted, &found)
      }
    }
    return found.sorted {
      ($0.steps, $0.first.option, $0.second.option, $0.winner)
        < ($1.steps, $1.first.option, $1.second.option, $1.winner)
    }
  }

  /// The wanted strategies that changes of two answers can make win; looked for no further than
  /// until all are found.
  func winnersOfPairs(_ wanted: Set<Int>) -> Set<Int> {
    var search = self
    var left = wanted
    var found: [Pair] = []
    for first in options.indices {
      for second in options.indices.dropFirst(first + 1) {
        if left.isEmpty { return wanted }
        search.pairs(of: first, second, { left.contains($0) }, &found)
        left.subtract(found.map(\.winner))
      }
    }
    return wanted.subtracting(left)
  }

  /// Adds the nearest changes of the answers to two questions, if there can be any.
  private mutating func pairs(
    of first: Int, _ second: Int, _ isWanted: (Int) -> Bool, _ found: inout [Pair]
  ) {
    let questions = [options[first].question, options[second].question]
    guard scorer.couldMakeWin(isWanted, questions) else { return }
    // What moves one slot and nothing else is tried fastest, so it is tried most.
    let isSwapped = options[first].slot != nil && options[second].slot == nil
    pairs(
      isSwapped ? second : first, isSwapped ? first : second, isSwapped: isSwapped, isWanted,
      &found)
  }

  /// Adds the nearest changes of the answers to two questions.
  private mutating func pairs(
    _ first: Int, _ second: Int, isSwapped: Bool, _ isWanted: (Int) -> Bool,
    _ found: inout [Pair]
  ) {
    let start = found.count
    for i in options[first].candidates.indices
    where !isWanted(options[first].candidates[i].winner) {
      scorer.move(to: options[first].candidates[i].situation, after: options[first].question)
      guard scorer.couldMakeWin(isWanted, [options[second].question]) else { continue }
      for j in options[second].candidates.indices
      where !isWanted(options[second].candidates[j].winner) {
        change(first, i, second, j)
        let winner = scorer.winner
        guard isWanted(winner) else { continue }
        let steps =
          options[first].candidates[i].steps + options[second].candidates[j].steps
        let places = [Pair.Place(option: first, candidate: i), .init(option: second, candidate: j)]
        let pair = Pair(
          first: places[isSwapped ? 1 : 0], second: places[isSwapped ? 0 : 1], steps: steps,
          winner: winner)
        let known = found[start...].firstIndex { $0.winner == winner }
        if let known, found[known].steps <= steps { continue }
        if let known { found[known] = pair } else { found.append(pair) }
      }
      undo(second, first, i)
    }
    scorer.move(to: given, after: options[first].question)
  }

  /// Changes the second answer, where the scorer stands at the first one, or at both with another
  /// second answer.
  private mutating func change(_ first: Int, _ i: Int, _ second: Int, _ j: Int) {
    if let slot = options[second].slot {
      return scorer.set(slot, to: options[second].candidates[j].state)
    }
    var both = options[first].candidates[i].situation
    both.answer(
      options[second].question, options[second].candidates[j].answer,
      meanings: scorer.rubric.meanings)
    if options[second].movesNeeds, both.isHeldAgainstEstimates {
      let workload = Workload(both)
      if workload == options[second].candidates[j].workload, evaluator.rubric.estimates.isEmpty {
        both.needs = options[second].candidates[j].situation.needs
      } else if workload != options[first].candidates[i].workload
        || !evaluator.rubric.estimates.isEmpty
      {
        evaluator.estimate(&both)
      }
    }
    scorer.move(to: both, after: options[second].question)
  }

  /// Takes the second answer back.
  private mutating func undo(_ second: Int, _ first: Int, _ i: Int) {
    let situation = options[first].candidates[i].situation
    if let slot = options[second].slot {
      scorer.set(slot, to: scorer.rubric.slots.state(of: slot, in: situation))
    } else {
      scorer.move(to: situation, after: options[second].question)
    }
  }
}
