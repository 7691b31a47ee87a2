import Testing

@testable import AdaptationAdvisor

@Suite("Open questions")
struct OpenQuestionTests {
  @Test("Those that could change the recommendation are listed, most telling first")
  func byHand() throws {
    // Tuning leads by 27.5 points. Without people, or with a model of 10B or more (of which 4000
    // is the least estimate), it is ruled out; nothing else moves 27.5 points.
    let evaluator = Evaluator(try SmallRubric.rubric())
    let answers = try Answers(["task_specificity": "specialized", "budget": "2000"])
    let open = evaluator.openQuestions(answers, evaluator.evaluate(answers))
    #expect(
      open == [
        OpenQuestion(
          question: .modelParameters, couldChangeTo: [0], levels: [], share: 1.0 / 2),
        OpenQuestion(
          question: .mlExpertise, couldChangeTo: [0], levels: ["none"], share: 1.0 / 4),
      ])
  }

  @Test("Where nothing can change the recommendation, nothing is asked")
  func none() throws {
    let evaluator = Evaluator(try SmallRubric.rubric())
    // 81.25 against 32.5, and prompting is not barred.
    let answers = try Answers([
      "task_specificity": "general", "time": "4", "strong_model": "fits", "gap": "none",
    ])
    #expect(evaluator.openQuestions(answers, evaluator.evaluate(answers)) == [])
  }

  @Test("On the built-in rubric each listed question can do what is said, and no other can")
  func exhaustive() {
    let evaluator = Evaluator(.standard)
    let completions = Completions(.standard)
    var random = SeededRandom(seed: 9)
    for _ in 0..<5 {
      let answers = RandomAnswers.make(&random)
      let evaluation = evaluator.evaluate(answers)
      let open = evaluator.openQuestions(answers, evaluation)
      #expect(Set(open.map(\.question)).isSubset(of: Set(answers.unanswered)))
      for question in answers.unanswered {
        let listed = open.first { $0.question == question }
        // Another grid than the one that was searched.
        let grid = Set(
          AnswerGrid.answers(to: question).map { answer in
            Self.winner(answers, question, answer, evaluator)
          })
        let said = Set(listed?.couldChangeTo ?? [])
        #expect(grid.subtracting([evaluation.winner]).isSubset(of: said), "\(question.key)")
        let found = completions.answers(to: question, in: evaluation.situation).map { answer in
          Self.winner(answers, question, answer, evaluator)
        }
        #expect(said == Set(found).subtracting([evaluation.winner]), "\(question.key)")
        if let listed {
          let share = Double(found.count { $0 != evaluation.winner }) / Double(found.count)
          #expect(listed.share == share)
        }
      }
      #expect(open.map(\.share) == open.map(\.share).sorted(by: >))
    }
  }

  private static func winner(
    _ answers: Answers, _ question: Question, _ answer: Answer, _ evaluator: Evaluator
  ) -> Int {
    var changed = answers
    changed[question] = answer
    return evaluator.evaluate(changed).winner
  }
}
