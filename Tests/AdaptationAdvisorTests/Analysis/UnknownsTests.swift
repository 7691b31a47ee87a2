import Testing

@testable import AdaptationAdvisor

@Suite("What the unknown leaves possible")
struct UnknownsTests {
  @Test("By hand: who could still win")
  func byHand() throws {
    let evaluator = Evaluator(try SmallRubric.rubric())
    // 3 × 90 + 40 to 3 × 30 + 40: of the criteria, labels and money move a quarter of the weight,
    // 45 points at most against 180.
    let general = try Answers(["task_specificity": "general", "strong_model": "fits"])
    let sure = evaluator.unknowns(general, evaluator.evaluate(general))
    #expect(sure.necessary == SmallRubric.prompting)
    #expect(sure.combinations > 20)
    // The gap alone moves 165 points of them, with lasting habits 195: two more answers.
    #expect(sure.afterOne == [0])
    #expect(sure.afterTwo == [0, 1])
    let open = try Answers(["consistency": "high"])
    let unsure = evaluator.unknowns(open, evaluator.evaluate(open))
    #expect(unsure.possible == [0, 1])
    #expect(unsure.necessary == nil)
  }

  @Test("Every completion of the criteria recommends what is said to be possible")
  func completions() {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: 51)
    for _ in 0..<4 {
      let answers = RandomAnswers.make(&random)
      let unknowns = evaluator.unknowns(answers, evaluator.evaluate(answers))
      for _ in 0..<40 {
        var complete = answers
        for prior in Rubric.standard.priors where prior.question.isCriterion {
          let data: [Question] = [.labeledExamples, .unlabeledTokens, .data]
          let isAsked = !data.contains(prior.question) || data.allSatisfy { answers[$0] == nil }
          if answers[prior.question] == nil, isAsked {
            complete[prior.question] = prior.outcomes.randomElement(using: &random)?.answer
          }
        }
        #expect(unknowns.possible.contains(evaluator.evaluate(complete).winner))
      }
    }
  }

  @Test("What one answer to an open criterion can do is never said to be impossible")
  func consistent() throws {
    // A deadline that is likely changes nothing here; one of hours does.
    let answers = try Answers([
      "task_specificity": "specialized", "budget": "20000", "gap": "behavior",
      "labeled_examples": "5000", "strong_model": "fits", "prompt_baseline": "exhausted",
    ])
    let report = try Advisor().recommend(for: answers)
    let criteria = report.askNext.filter { Question(key: $0.question)?.isCriterion == true }
    #expect(!criteria.isEmpty)
    for question in criteria {
      #expect(Set(question.couldChangeTo).isSubset(of: report.unknowns.possible))
    }
    #expect(report.unknowns.necessary == nil)
  }

  @Test("After one more answer to a question of context only what is said can win")
  func afterOne() {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: 52)
    for _ in 0..<4 {
      let answers = RandomAnswers.make(&random)
      let unknowns = evaluator.unknowns(answers, evaluator.evaluate(answers))
      #expect(Set(unknowns.afterOne).isSubset(of: unknowns.afterTwo))
      for question in answers.unanswered where !question.isCriterion && !question.isNumber {
        for answer in AnswerGrid.answers(to: question) {
          var changed = answers
          changed[question] = answer
          #expect(unknowns.afterOne.contains(evaluator.evaluate(changed).winner))
        }
      }
    }
  }
}
