import Testing

@testable import AdaptationAdvisor

@Suite("Open questions")
struct OpenQuestionTests {
  @Test("Those that could change the recommendation are listed, most telling first")
  func byHand() throws {
    // Tuning has 77.5 points and prompting 50. Without people, or with a model of 10B or more (of
    // which 4000 is the least estimate), it is ruled out; nothing else moves 27.5 points. Ruled out
    // it is worth nothing, so that knowing gains prompting's 50 points in a half and a quarter of
    // the answers, all taken to be as likely as each other.
    let evaluator = Evaluator(try SmallRubric.rubric())
    let answers = try Answers(["task_specificity": "specialized", "budget": "2000"])
    let open = evaluator.openQuestions(answers, evaluator.evaluate(answers))
    #expect(open.map(\.question) == [.modelParameters, .mlExpertise])
    #expect(open.map(\.couldChangeTo) == [[0], [0]])
    #expect(open.map(\.answers) == [["at least 10B"], ["none"]])
    #expect(open.map(\.probability) == [0.5, 0.25])
    #expect(open.map(\.gain) == [25, 12.5])
  }

  @Test("Priors of the rubric say how likely answers are, and so what is worth asking")
  func priors() throws {
    let priors = """
      "priors": [
        {"id": "prior-team", "question": "ml_expertise", "because": "So.", "sources": ["J"],
         "weights": {"none": 6, "some": 1, "team": 1, "research-lab": 0}},
        {"id": "prior-size", "question": "model_parameters", "because": "So.", "sources": ["J"],
         "values": [[7000000000, 9], [70000000000, 1]]}
      ], "plan": [
      """
    let evaluator = Evaluator(try SmallRubric.rubric(replacing: [(#""plan": ["#, priors)]))
    let answers = try Answers(["task_specificity": "specialized", "budget": "2000"])
    let open = evaluator.openQuestions(answers, evaluator.evaluate(answers))
    #expect(open.map(\.question) == [.mlExpertise, .modelParameters])
    #expect(open.map(\.probability) == [0.75, 0.1])
    #expect(open.map(\.gain) == [37.5, 5])
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
      #expect(Set(open.map(\.question)).isSubset(of: Set(answers.askable.questions)))
      for question in answers.askable.questions {
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
          #expect((0...1).contains(listed.probability))
          #expect(listed.gain >= 0)
          #expect(!listed.answers.isEmpty)
        }
      }
      #expect(open.map(\.gain) == open.map(\.gain).sorted(by: >))
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
