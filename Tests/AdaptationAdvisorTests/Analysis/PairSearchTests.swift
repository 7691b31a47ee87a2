import Testing

@testable import AdaptationAdvisor

/// What is saved by adding up and by bounds, against trying every two answers from the start.
@Suite("Pairs of answers are found as if all were tried")
struct PairSearchTests {
  @Test("The same pairs, in the same order", arguments: 1...12)
  func samePairs(seed: UInt64) throws {
    let evaluator = Evaluator(seed.isMultiple(of: 2) ? try SmallRubric.rubric() : .standard)
    var random = SeededRandom(seed: seed + 700)
    let answers = RandomAnswers.make(&random)
    // Open questions, too, as where it is asked what would make a strategy win.
    let questions = seed % 3 == 0 ? Question.allCases : answers.answered
    let search = ChangeSearch(
      evaluator, evaluator.situation(answers), changing: questions, isForPairs: true)
    let plain = PlainPairs(search)
    #expect(search.nearestPairs { $0 != search.winner } == plain.nearest { $0 != search.winner })
    // Nobody looks for what would make the present winner win.
    let rivals = Set(evaluator.strategies.indices).subtracting([search.winner])
    for strategy in rivals {
      #expect(search.nearestPairs { $0 == strategy } == plain.nearest { $0 == strategy })
    }
    #expect(search.winnersOfPairs(rivals) == plain.winners(rivals))
  }

  @Test("Every number tells pairs apart where money and time are short", arguments: 1...4)
  func shortOfMoney(seed: UInt64) {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: seed + 800)
    var answers = RandomAnswers.make(&random)
    answers.budget = Quantity(RandomAnswers.number(.budget, &random))
    answers.time = Quantity(RandomAnswers.number(.time, &random))
    answers.labeledExamples = Quantity(RandomAnswers.number(.labeledExamples, &random))
    let numbers = Question.allCases.filter { $0.isNumber || $0 == .data }
    let search = ChangeSearch(
      evaluator, evaluator.situation(answers), changing: numbers, isForPairs: true)
    let plain = PlainPairs(search)
    #expect(search.nearestPairs { $0 != search.winner } == plain.nearest { $0 != search.winner })
  }

  @Test("Single changes that are not tried would have changed nothing", arguments: 1...6)
  func sameSingles(seed: UInt64) throws {
    let evaluator = Evaluator(seed.isMultiple(of: 2) ? try SmallRubric.rubric() : .standard)
    var random = SeededRandom(seed: seed + 900)
    for _ in 0..<8 {
      let answers = RandomAnswers.make(&random)
      let evaluation = evaluator.evaluate(answers)
      let all = ChangeSearch(evaluator, evaluation.situation, changing: answers.answered)
      #expect(evaluator.flips(answers, evaluation) == all.nearestSingles)
      let open = ChangeSearch(
        evaluator, evaluation.situation, changing: Array(answers.askable.questions))
      let changing = open.options.filter { options in
        options.candidates.contains { $0.winner != evaluation.winner }
      }
      #expect(
        Set(evaluator.openQuestions(answers, evaluation).map(\.question))
          == Set(changing.map(\.question)))
    }
  }
}

/// All changes of two answers, each scored from the start.
private struct PlainPairs {
  private let search: ChangeSearch
  /// By two questions, in the order in which they are tried: every change with its winner.
  private var tried: [[ChangeSearch.Pair]] = []

  init(_ search: ChangeSearch) {
    self.search = search
    for first in search.options.indices {
      for second in search.options.indices.dropFirst(first + 1) {
        tried.append(Self.changes(search, first, second))
      }
    }
  }

  /// As ``ChangeSearch/nearestPairs(_:)``.
  func nearest(_ isWanted: (Int) -> Bool) -> [ChangeSearch.Pair] {
    let found = tried.flatMap { pairs -> [ChangeSearch.Pair] in
      var nearest: [Int: ChangeSearch.Pair] = [:]
      for pair in pairs where isWanted(pair.winner) && areIdle(pair, isWanted) {
        if let known = nearest[pair.winner], known.steps <= pair.steps { continue }
        nearest[pair.winner] = pair
      }
      return Array(nearest.values)
    }
    return found.sorted {
      ($0.steps, $0.first.option, $0.second.option, $0.winner)
        < ($1.steps, $1.first.option, $1.second.option, $1.winner)
    }
  }

  /// As ``ChangeSearch/winnersOfPairs(_:)``.
  func winners(_ wanted: Set<Int>) -> Set<Int> {
    var left = wanted
    for pairs in tried {
      // What is found among these two questions is looked for in the next no more.
      let isWanted = { left.contains($0) }
      let found = pairs.filter { isWanted($0.winner) && areIdle($0, isWanted) }
      left.subtract(found.map(\.winner))
    }
    return wanted.subtracting(left)
  }

  /// Whether neither change is enough alone.
  private func areIdle(_ pair: ChangeSearch.Pair, _ isWanted: (Int) -> Bool) -> Bool {
    [pair.first, pair.second].allSatisfy {
      !isWanted(search.options[$0.option].candidates[$0.candidate].winner)
    }
  }

  private static func changes(
    _ search: ChangeSearch, _ first: Int, _ second: Int
  ) -> [ChangeSearch.Pair] {
    let isSwapped =
      search.options[first].movesOneSlot && !search.options[second].movesOneSlot
    let (a, b) = isSwapped ? (second, first) : (first, second)
    var scorer = search.evaluator.scorer
    return search.options[a].candidates.enumerated().flatMap { i, one in
      search.options[b].candidates.enumerated().map { j, other in
        scorer.score(
          search.evaluator.situation(
            one.situation, with: other.answer, to: search.options[b].question))
        let places = [
          ChangeSearch.Pair.Place(option: a, candidate: i), .init(option: b, candidate: j),
        ]
        return ChangeSearch.Pair(
          first: places[isSwapped ? 1 : 0], second: places[isSwapped ? 0 : 1],
          steps: one.steps + other.steps, winner: scorer.winner)
      }
    }
  }
}
