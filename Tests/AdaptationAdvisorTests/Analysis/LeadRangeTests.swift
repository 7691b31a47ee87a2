import Testing

@testable import AdaptationAdvisor

@Suite("How far one answer alone moves the lead")
struct LeadRangeTests {
  /// How a strategy stands, worked out from a whole evaluation.
  private func lead(
    of strategy: Int, _ evaluator: Evaluator, _ answers: Answers
  ) -> (lead: LeadRange.Lead, winner: Int) {
    let evaluation = evaluator.evaluate(answers)
    let rivals = evaluation.ranking.filter { $0 != strategy && !evaluation.isRuledOut($0) }
    let totals = evaluation.assessments.map(\.total)
    let best = rivals.map { totals[$0] }.max()
    let lead: LeadRange.Lead =
      if evaluation.isRuledOut(strategy) { .out } else if let best {
        .by(totals[strategy] - best)
      } else { .alone }
    return (lead, evaluation.winner)
  }

  private func range(
    _ question: Question, _ words: [String: String], _ rubric: Rubric = .standard
  ) throws -> LeadRange? {
    let evaluator = Evaluator(rubric)
    let answers = try Answers(words)
    return evaluator.leadRanges(answers, evaluator.evaluate(answers))
      .first { $0.question == question }
  }

  @Test("The leads are those of whole evaluations, in their order", arguments: 1...16)
  func ends(seed: UInt64) throws {
    let evaluator = Evaluator(seed.isMultiple(of: 4) ? try SmallRubric.rubric() : .standard)
    var random = SeededRandom(seed: seed + 400)
    let answers = RandomAnswers.make(&random)
    let evaluation = evaluator.evaluate(answers)
    let ranges = evaluator.leadRanges(answers, evaluation)
    guard case .by = lead(of: evaluation.winner, evaluator, answers).lead else {
      return #expect(ranges == [])
    }
    #expect(!ranges.isEmpty)
    #expect(ranges.map(\.width) == ranges.map(\.width).sorted(by: >))
    for range in ranges {
      #expect(range.ends.map(\.lead) == range.ends.map(\.lead).sorted())
      for end in range.ends {
        var changed = answers
        changed[range.question] = end.answer
        let found = lead(of: evaluation.winner, evaluator, changed)
        #expect(found == (end.lead, end.winner))
      }
      if !range.question.isNumber {
        let all = range.question.isFlag ? 2 : range.question.levels.count
        #expect(range.ends.count == all, "every level")
      }
    }
  }

  @Test("Questions that are not listed move nothing")
  func unlisted() throws {
    let evaluator = Evaluator(.standard)
    let answers = try Answers(["gap": "behavior", "budget": "60k", "labeled_examples": "5k"])
    let evaluation = evaluator.evaluate(answers)
    let listed = Set(evaluator.leadRanges(answers, evaluation).map(\.question))
    let now = lead(of: evaluation.winner, evaluator, answers).lead
    #expect(listed.count > 10)
    for question in Question.allCases where !listed.contains(question) && !question.isNumber {
      for level in question.levels.indices {
        var changed = answers
        changed[question] = .level(level)
        #expect(lead(of: evaluation.winner, evaluator, changed).lead == now)
      }
    }
  }

  @Test(
    "Of numbers, half and twice are tried, of ranges the ends",
    arguments: [
      ("20k", [10_000, 20_000, 40_000]), ("5k..20k", [5_000, 10_000, 20_000]),
    ] as [(String, [Double])])
  func budgets(text: String, tried: [Double]) throws {
    let words = ["gap": "behavior", "labeled_examples": "5k", "budget": text]
    let range = try #require(try range(.budget, words))
    #expect(Set(range.ends.compactMap { $0.answer.number }) == Set(tried))
  }

  @Test("A level of money is tried against the other levels, no examples against likely numbers")
  func levels() throws {
    let words = ["gap": "behavior", "budget": "low", "labeled_examples": "0"]
    let budget = try #require(try range(.budget, words))
    #expect(Set(budget.ends.map(\.answer)) == [.level(0), .level(1), .level(2)])
    let examples = try #require(try range(.labeledExamples, words))
    let numbers = examples.ends.compactMap { $0.answer.number }
    #expect(Set(numbers) == [0, 100, 1_000, 10_000, 100_000])
  }

  @Test("A level of the data leaves the number of examples open")
  func data() throws {
    let words = ["gap": "behavior", "budget": "60k", "data": "medium"]
    let examples = try #require(try range(.labeledExamples, words))
    #expect(examples.ends.contains { $0.answer.number == 0 })
  }

  @Test("Half of a count is a count")
  func counts() throws {
    let words = ["task_type": "classification", "classes": "5", "labeled_examples": "300"]
    let classes = try #require(try range(.classes, words))
    #expect(Set(classes.ends.compactMap { $0.answer.number }) == [3, 5, 10])
  }

  @Test("What rules a strategy out is told apart from points")
  func gates() throws {
    let small = try SmallRubric.rubric()
    // Prompting is ahead; barred, it is out, and without people the other is.
    let words = ["task_specificity": "general", "budget": "5k"]
    let strong = try #require(try range(.strongModel, words, small))
    #expect(strong.ends.first?.lead == .out && strong.ends.first?.winner == SmallRubric.tuning)
    let people = try #require(try range(.mlExpertise, words, small))
    #expect(people.ends.last?.lead == .alone && people.ends.last?.winner == SmallRubric.prompting)
    // (3 × 90 + 80 − 3 × 30 − 70) of weights 3 and 1.
    #expect(people.ends.first?.lead == .by(190))
  }
}
