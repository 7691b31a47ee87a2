import Testing

@testable import AdaptationAdvisor

@Suite("Combinations of answers to open criteria")
struct CompletionWalkTests {
  @Test("What is passed over would have told nothing", arguments: 1...8)
  func sameAsTryingAll(seed: UInt64) throws {
    let evaluator = Evaluator(seed.isMultiple(of: 2) ? try SmallRubric.rubric() : .standard)
    var random = SeededRandom(seed: seed + 300)
    for _ in 0..<4 {
      let answers = RandomAnswers.make(&random)
      let given = evaluator.situation(answers)
      let open = answers.unanswered.shuffled(using: &random).prefix(4).map { question in
        (
          question: question,
          answers: (0..<Int.random(in: 2...6, using: &random)).map { _ in
            RandomAnswers.answer(to: question, &random)
          }
        )
      }
      var scorer = evaluator.scorer
      scorer.score(given)
      var walk = CompletionWalk(evaluator, open)
      walk.visit(&scorer)
      #expect(walk.possible == Self.winners(evaluator, given, open[...]))
      #expect(walk.count == open.reduce(1) { $0 * $1.answers.count })
      #expect(scorer.situation == given)
    }
  }

  @Test("No more are counted than the limit")
  func limit() {
    let evaluator = Evaluator(.standard)
    let questions: [Question] = [
      .taskSpecificity, .gap, .data, .consistency, .taskType, .mlExpertise, .promptBaseline,
    ]
    let open = questions.map { question in
      (question: question, answers: Array(repeating: Answer.level(0), count: 5))
    }
    var scorer = evaluator.scorer
    scorer.score(evaluator.situation(Answers()))
    var walk = CompletionWalk(evaluator, open)
    walk.visit(&scorer)
    #expect(walk.count == Unknowns.limit)
  }

  /// Who wins with some combination, each scored from the start.
  private static func winners(
    _ evaluator: Evaluator, _ given: Situation,
    _ open: ArraySlice<(question: Question, answers: [Answer])>
  ) -> Set<Int> {
    guard let next = open.first else {
      var scorer = evaluator.scorer
      scorer.score(given)
      return [scorer.winner]
    }
    return next.answers.reduce(into: []) { winners, answer in
      winners.formUnion(
        self.winners(
          evaluator, evaluator.situation(given, with: answer, to: next.question),
          open.dropFirst()))
    }
  }
}
