import Testing

@testable import AdaptationAdvisor

@Suite("Answers that would change the recommendation")
struct AnswerFlipTests {
  @Test("For each answer the nearest other one that flips is told")
  func byHand() throws {
    // Tuning leads by 310 to 200. Moderate makes 290 to 220; a budget below 500 rules tuning out,
    // while one from 500 to 1000 only leaves it 245.
    let flips = try Self.flips([
      "task_specificity": "specialized", "budget": "2000", "ml_expertise": "team",
      "strong_model": "fits",
    ])
    #expect(flips.map(\.changes[0].question) == [.taskSpecificity, .budget, .mlExpertise])
    #expect(flips.map(\.changes[0].text) == ["moderate", "below $500", "none"])
    #expect(flips.map(\.winner) == [0, 0, 0])
  }

  @Test("A number that would have to be larger is told by where it begins to count")
  func upward() throws {
    // Ruled out by a budget of 400, tuning would win from 500 on: 245 to 200.
    let flips = try Self.flips(["task_specificity": "specialized", "budget": "400"])
    #expect(flips.map(\.changes[0].question) == [.budget])
    #expect(flips.map(\.changes[0].text) == ["at least $500"])
  }

  @Test("A budget that was given as a level is told in dollars")
  func levelOfBudget() throws {
    let flips = try Self.flips(["task_specificity": "specialized", "budget": "low"])
    #expect(flips.map(\.changes[0].text) == ["at least $500"])
  }

  @Test("Where no single answer matters, nothing is told")
  func none() throws {
    #expect(try Self.flips(["consistency": "high", "task_type": "code"]).isEmpty)
  }

  @Test("On the built-in rubric each flip flips, and no answer does what no flip says")
  func exhaustive() throws {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: 10)
    var count = 0
    for _ in 0..<7 {
      let answers = RandomAnswers.make(&random)
      let evaluation = evaluator.evaluate(answers)
      let flips = evaluator.flips(answers, evaluation)
      count += flips.count
      for flip in flips {
        #expect(flip.winner != evaluation.winner)
        let change = try #require(flip.changes.first)
        #expect(flip.changes.count == 1)
        #expect(Self.winner(answers, change.question, change.answer, evaluator) == flip.winner)
        #expect(!change.text.isEmpty)
      }
      for question in answers.answered {
        let said = Set(flips.filter { $0.changes[0].question == question }.map(\.winner))
        let found = AnswerGrid.answers(to: question).map {
          Self.winner(answers, question, $0, evaluator)
        }
        #expect(Set(found).subtracting([evaluation.winner]).isSubset(of: said), "\(question.key)")
      }
    }
    #expect(count > 10)
  }

  private static func winner(
    _ answers: Answers, _ question: Question, _ answer: Answer, _ evaluator: Evaluator
  ) -> Int {
    var changed = answers
    changed[question] = answer
    return evaluator.evaluate(changed).winner
  }

  private static func flips(_ words: [String: String]) throws -> [ChangeSet] {
    let evaluator = Evaluator(try SmallRubric.rubric())
    let answers = try Answers(words)
    return evaluator.flips(answers, evaluator.evaluate(answers))
  }
}
