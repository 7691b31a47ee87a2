import Testing

@testable import AdaptationAdvisor

@Suite("Swings")
struct SwingTests {
  @Test("What is said to change nothing changes nothing", arguments: 1...6)
  func soundness(seed: UInt64) throws {
    let evaluator = Evaluator(seed.isMultiple(of: 2) ? try SmallRubric.rubric() : .standard)
    var random = SeededRandom(seed: seed)
    var pruned = 0
    for _ in 0..<25 {
      let situation = evaluator.situation(RandomAnswers.make(&random))
      var scorer = evaluator.scorer
      scorer.score(situation)
      let winner = scorer.winner
      let isOther = { $0 != winner }
      for question in Question.allCases
      where !scorer.couldMakeWin(isOther, scorer.rubric.field(question)) {
        pruned += 1
        for _ in 0..<6 {
          let answer = RandomAnswers.answer(to: question, &random)
          let changed = evaluator.situation(situation, with: answer, to: question)
          #expect(scorer.after(changed, question).winner == winner, "\(question): \(answer)")
        }
      }
    }
    #expect(pruned > 50)
  }

  @Test("The same holds for two answers at once", arguments: 1...4)
  func pairs(seed: UInt64) throws {
    let evaluator = Evaluator(seed.isMultiple(of: 2) ? try SmallRubric.rubric() : .standard)
    var random = SeededRandom(seed: seed + 100)
    for _ in 0..<150 {
      let situation = evaluator.situation(RandomAnswers.make(&random))
      var scorer = evaluator.scorer
      scorer.score(situation)
      let winner = scorer.winner
      let pair = Array(Question.allCases.shuffled(using: &random).prefix(2))
      guard !scorer.couldMakeWin({ $0 != winner }, scorer.rubric.field(pair)) else { continue }
      for _ in 0..<6 {
        let changed = pair.reduce(situation) {
          evaluator.situation($0, with: RandomAnswers.answer(to: $1, &random), to: $1)
        }
        var fresh = evaluator.scorer
        fresh.score(changed)
        #expect(fresh.winner == winner, "\(pair)")
      }
    }
  }
}

extension Scorer {
  fileprivate func after(_ situation: Situation, _ question: Question) -> Scorer {
    var copy = self
    copy.move(to: situation, after: question)
    return copy
  }
}
