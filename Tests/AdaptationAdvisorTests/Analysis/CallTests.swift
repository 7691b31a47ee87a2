import Testing

@testable import AdaptationAdvisor

/// The small rubric calls clear what leads by 20 points on 3 answers with at most one open question
/// that flips it, and leaning what leads by 5.
@Suite("The call")
struct CallTests {
  @Test("From real answers: too few, enough, and enough with too much open")
  func realAnswers() throws {
    // Tuning leads by 27.5 points; nobody to do it could rule it out.
    let two = ["task_specificity": "specialized", "budget": "2000"]
    #expect(try Self.call(two) == .leaning)
    #expect(try Self.call(two.merging(["task_type": "other"]) { $1 }) == .clear)
    // 70 to 40; nobody, and a budget of less than the least cost.
    let open = ["task_specificity": "specialized", "task_type": "other", "consistency": "high"]
    #expect(try Self.call(open) == .leaning)
    #expect(try Self.call(open.merging(["ml_expertise": "team"]) { $1 }) == .clear)
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
        var scorer = evaluator.scorer
        scorer.score(evaluator.situation(answers))
        var evidence = evaluator.evidence(answers, &scorer)
        // Without looking at what is open, which could only make it less firm.
        (evidence.flipping, evidence.ranges) = (0, [])
        #expect(evidence.call(evaluator.thresholds) != .clear, "\(answers)")
        tried += 1
      }
    }
    #expect(tried > 120)
  }

  @Test("What the weights do not hold is not called clear")
  func radius() throws {
    let thresholds = try SmallRubric.rubric(replacing: [
      (#""clear": {"margin": 20,"#, #""clear": {"margin": 20, "radius": 0.25,"#)
    ]).call.thresholds
    var evidence = CallEvidence(
      winner: 0, runnerUp: 1, margin: 30, radius: 0.25, feasibility: .feasible, isForced: false,
      answered: 9)
    #expect(evidence.call(thresholds) == .clear)
    evidence.radius = 0.249
    #expect(evidence.call(thresholds) == .leaning)
    #expect(
      evidence.obstacles(thresholds) == [
        "moving 24% of every criterion's weight onto another can turn it (clear from 25% on)"
      ])
  }

  @Test("Where the only one that is not ruled out has fewer points, no lead is claimed")
  func behind() throws {
    let report = try Advisor().recommend(
      for: try Answers([
        "task_specificity": "novel", "budget": "2M", "time": "1y", "consistency": "high",
        "data": "high", "base_model": "none", "unlabeled_tokens": "5B", "task_type": "foundation",
        "modality": "low-resource-language",
      ]))
    let recommendation = report.recommendation
    #expect(recommendation.strategy == .training && recommendation.margin == 0)
    #expect(report.robustness.marginByCriterion.values.reduce(0, +) < 0)
    #expect(
      recommendation.notClearBecause.first
        == "a strategy that is ruled out has as many points or more")
  }

  @Test("What to start with is less doubtful, or commits to less: never tuning before a prompt")
  func start() throws {
    let order = Rubric.standard.strategyNames
    for sample in SampleReports.all {
      let best = sample.report.strategies[0]
      guard let start = sample.report.recommendation.startWith, start != best.strategy else {
        continue
      }
      let other = try #require(sample.report.strategies.first { $0.strategy == start })
      let positions = [start, best.strategy].map { order.firstIndex(of: $0.rawValue) ?? 9 }
      #expect(other.feasibility <= best.feasibility)
      #expect(other.feasibility < best.feasibility || positions[0] < positions[1])
    }
    // Tuning a small model is cheaper here than serving a large one, but it begins with a prompt.
    let prices = try PriceTable.standard.applying(overrides: [("memory_bytes.serving", "2")])
    let report = try Advisor(rubric: .standard, prices: prices).recommend(
      for: try Answers([
        "gap": "knowledge", "task_specificity": "moderate", "budget": "30k", "time": "3mo",
        "consistency": "high", "labeled_examples": "1200", "monthly_requests": "2500",
        "must_self_host": "true", "prompt_baseline": "not-tried",
      ]))
    #expect(report.strategies.prefix(2).allSatisfy { $0.feasibility == .doubtful })
    let costs = report.strategies.prefix(2).map(\.estimate.costUSD.central)
    #expect(costs[1] < costs[0])
    #expect(report.recommendation.startWith == .promptEngineering)
  }

  @Test("Answers that nothing reads do not make a call clear")
  func unread() throws {
    let rubric = try SmallRubric.rubric()
    let advisor = try Advisor(rubric: rubric)
    var answers = try Answers(["labeled_examples": "2000"])
    let before = try advisor.recommend(for: answers).recommendation
    #expect(before.notClearBecause.contains { $0.hasPrefix("1 question is answered (clear from") })
    let unread = Set(Question.allCases).subtracting(rubric.usedQuestions)
    for question in [Question.driver, .latency, .knowledgeChanges] {
      #expect(unread.contains(question))
      answers[question] = question.isNumber ? .quantity(100) : .level(0)
    }
    let after = try advisor.recommend(for: answers).recommendation
    #expect(after.call == before.call)
    #expect(
      after.notClearBecause.contains {
        $0.hasPrefix("1 question is answered") && $0.hasSuffix(", beside 3 that no rule reads")
      })
    #expect(Rubric.standard.usedQuestions.count == Question.allCases.count)
  }

  @Test("The decision in a loop is called as the report is", arguments: 1...3)
  func sameCall(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let advisor = Advisor()
    var decider = Decider(advisor)
    for _ in 0..<40 {
      var answers = RandomAnswers.make(&random)
      answers.taskSpecificity = .specialized
      // The part of a report that says it, without the searches for the other parts.
      let report = ReportBuilder(advisor, answers).recommendation
      let decision = try decider.decide(answers)
      #expect(decision.call == report.call)
      #expect(decision.startWith == report.startWith)
      #expect(decision.strategy == report.strategy)
      #expect(decision.technique == report.technique)
      #expect(decision.margin == report.margin)
      #expect((report.call == .clear) == report.notClearBecause.isEmpty)
    }
  }

  @Test("Open questions are counted as trying every answer, estimates as they stand, counts them")
  func counting() {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: 21)
    var counted = 0
    for _ in 0..<25 {
      let answers = RandomAnswers.make(&random)
      var scorer = evaluator.scorer
      let given = evaluator.situation(answers)
      scorer.score(given)
      let winner = scorer.winner
      let flipping = answers.askable.questions.filter { question in
        AnswerGrid.answers(to: question).contains { answer in
          var changed = given
          changed.answer(question, answer, meanings: evaluator.scorer.rubric.meanings)
          var fresh = evaluator.scorer
          fresh.score(changed)
          return fresh.winner != winner
        }
      }
      let count = scorer.flippingQuestions(answers, evaluator)
      for limit in 0...24 {
        #expect(scorer.areFlipping(moreThan: limit, answers, evaluator) == (count > limit))
      }
      #expect(count >= flipping.count)
      #expect(count <= flipping.count + 1, "the grid may miss a narrow stretch")
      #expect(scorer.totals == evaluator.evaluate(answers).assessments.map(\.total))
      counted += count
    }
    #expect(counted > 25)
  }

  private static func call(_ words: [String: String]) throws -> Call {
    try Advisor(rubric: SmallRubric.rubric()).decide(try Answers(words)).call
  }

  private static func call(
    _ sample: SampleEvaluation, answered: Int, flipping: Int
  ) throws -> Call {
    let evaluation = sample.evaluation
    let evidence = CallEvidence(
      winner: 0, runnerUp: 1, margin: evaluation.margin, radius: sample.analysis.radius.value,
      feasibility: evaluation.assessments[evaluation.winner].feasibility,
      isForced: evaluation.isForced, answered: answered, flipping: flipping)
    return evidence.call(try SmallRubric.rubric().call.thresholds)
  }
}
