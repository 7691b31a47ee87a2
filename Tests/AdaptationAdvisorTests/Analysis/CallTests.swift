import Testing

@testable import AdaptationAdvisor

/// The small rubric calls clear what leads by 20 points on 3 answers with at most one open question
/// that flips it, and leaning what leads by 5.
@Suite("The call")
struct CallTests {
  @Test("From real answers: too few, enough, and enough with too much open")
  func realAnswers() throws {
    // Tuning leads by 27.5 points; people and the size of the model could rule it out.
    let two = ["task_specificity": "specialized", "budget": "2000"]
    #expect(try Self.call(two) == .leaning)
    #expect(try Self.call(two.merging(["ml_expertise": "team"]) { $1 }) == .clear)
    #expect(try Self.call(two.merging(["task_type": "other"]) { $1 }) == .leaning)
    // 66.25 to 40, but on two answers; and a tie.
    #expect(try Self.call(["task_specificity": "moderate", "gap": "behavior"]) == .leaning)
    #expect(try Self.call(["consistency": "high"]) == .close)
  }

  @Test(
    "Each threshold counts from its value on",
    arguments: [
      // Values of the first on the two criteria; the second has 50 and 50. Lead: (3a + b) ÷ 4 - 50.
      ([70, 70], 3, 1, Call.clear), ([70, 69], 3, 1, .leaning), ([70, 70], 2, 1, .leaning),
      ([70, 70], 3, 2, .leaning), ([70, 70], 3, 0, .clear), ([55, 55], 3, 0, .leaning),
      ([55, 54], 3, 0, .close), ([50, 50], 9, 0, .close),
    ])
  func thresholds(values: [Int], answered: Int, flipping: Int, call: Call) throws {
    let sample = SampleEvaluation(values: [values, [50, 50]], weights: [3, 1])
    #expect(try Self.call(sample, answered: answered, flipping: flipping) == call)
  }

  @Test("A doubtful winner is never called clear")
  func doubtful() throws {
    var sample = SampleEvaluation(values: [[90, 90], [50, 50]], weights: [3, 1])
    #expect(try Self.call(sample, answered: 9, flipping: 0) == .clear)
    sample.doubtful = [0]
    #expect(try Self.call(sample, answered: 9, flipping: 0) == .leaning)
    sample.doubtful = [1]
    #expect(try Self.call(sample, answered: 9, flipping: 0) == .clear)
  }

  @Test("The only choice is more than a close call, but clear only where it also leads")
  func forced() throws {
    let worse = SampleEvaluation(values: [[10, 10], [90, 90]], weights: [3, 1], ruledOut: [1])
    #expect(try Self.call(worse, answered: 9, flipping: 0) == .leaning)
    let better = SampleEvaluation(values: [[90, 90], [10, 10]], weights: [3, 1], ruledOut: [1])
    #expect(try Self.call(better, answered: 9, flipping: 0) == .clear)
  }

  @Test("Where everything is ruled out the call is close")
  func allRuledOut() throws {
    let sample = SampleEvaluation(
      values: [[90, 90], [10, 10]], weights: [3, 1], ruledOut: [0, 1])
    #expect(try Self.call(sample, answered: 9, flipping: 0) == .close)
  }

  @Test("On the built-in rubric one answer alone is never clear")
  func oneAnswer() {
    let evaluator = Evaluator(.standard)
    let completions = Completions(.standard)
    let nothing = evaluator.situation(Answers())
    var tried = 0
    for question in Question.allCases {
      let numbers = completions.answers(to: question, in: nothing)
      let levels = question.levels.indices.map { Answer.level($0) }
      for answer in Set(numbers + levels) {
        var answers = Answers()
        answers[question] = answer
        let evaluation = evaluator.evaluate(answers)
        // Without looking at what is open, which could only make it less firm.
        #expect(evaluator.call(answers, evaluation, open: []) != .clear, "\(answers)")
        tried += 1
      }
    }
    #expect(tried > 120)
  }

  private static func call(_ words: [String: String]) throws -> Call {
    let evaluator = Evaluator(try SmallRubric.rubric())
    let answers = try Answers(words)
    let evaluation = evaluator.evaluate(answers)
    return evaluator.call(
      answers, evaluation, open: evaluator.openQuestions(answers, evaluation))
  }

  private static func call(
    _ sample: SampleEvaluation, answered: Int, flipping: Int
  ) throws -> Call {
    var answers = Answers()
    let leveled = Question.allCases.filter { !$0.isNumber }
    for question in leveled.prefix(answered) { answers[question] = .level(0) }
    let open = Question.allCases.suffix(flipping).map {
      OpenQuestion(question: $0, couldChangeTo: [1], levels: [], share: 1)
    }
    let evaluator = Evaluator(try SmallRubric.rubric())
    return evaluator.call(answers, sample.evaluation, open: open)
  }
}
