import Testing

@testable import AdaptationAdvisor

@Suite("How far one answer alone moves the lead")
struct LeadRangeTests {
  /// The lead of a strategy over the best of the others that are not ruled out, and who wins, worked
  /// out from whole evaluations.
  private func lead(
    of strategy: Int, _ evaluator: Evaluator, _ answers: Answers
  ) -> (lead: Int, winner: Int) {
    let evaluation = evaluator.evaluate(answers)
    let rival = evaluation.ranking.first { $0 != strategy } ?? strategy
    let totals = evaluation.assessments.map(\.total)
    return (totals[strategy] - totals[rival], evaluation.winner)
  }

  @Test(
    "The ends are those of the answers themselves, and no other level goes beyond",
    arguments: 1...12)
  func ends(seed: UInt64) throws {
    let evaluator = Evaluator(seed.isMultiple(of: 3) ? try SmallRubric.rubric() : .standard)
    var random = SeededRandom(seed: seed + 400)
    let answers = RandomAnswers.make(&random)
    let evaluation = evaluator.evaluate(answers)
    let ranges = evaluator.leadRanges(answers, evaluation)
    #expect(!ranges.isEmpty)
    #expect(ranges.map(\.width) == ranges.map(\.width).sorted(by: >))
    for range in ranges {
      for end in [range.least, range.most] {
        var changed = answers
        changed[range.question] = end.answer
        let found = lead(of: evaluation.winner, evaluator, changed)
        #expect(found == (end.lead, end.winner))
      }
      for level in range.question.levels.indices where !range.question.isNumber {
        var changed = answers
        changed[range.question] = .level(level)
        let found = lead(of: evaluation.winner, evaluator, changed).lead
        #expect((range.least.lead...range.most.lead).contains(found))
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
    "Of a number that was answered, half and twice as much are tried; of one left open, likely ones"
  )
  func numbers() throws {
    let evaluator = Evaluator(.standard)
    let answers = try Answers(["gap": "behavior", "budget": "20k"])
    let ranges = evaluator.leadRanges(answers, evaluator.evaluate(answers))
    let budget = try #require(ranges.first { $0.question == .budget })
    for end in [budget.least, budget.most] {
      #expect([10_000, 20_000, 40_000].contains(end.answer.number ?? 0))
    }
    let levels = try Answers(["gap": "behavior", "budget": "low", "labeled_examples": "0"])
    let rough = evaluator.leadRanges(levels, evaluator.evaluate(levels))
    let level = try #require(rough.first { $0.question == .budget })
    for end in [level.least, level.most] { #expect(end.answer.number == nil, "low, medium or high") }
    let none = try #require(rough.first { $0.question == .labeledExamples })
    #expect([none.least, none.most].contains { ($0.answer.number ?? 0) >= 1000 }, "twice 0 is 0")
    let time = try #require(ranges.first { $0.question == .time })
    let likely = try #require(Rubric.standard.priors.first { $0.question == .time })
    for end in [time.least, time.most] {
      #expect(likely.outcomes.map(\.answer).contains(end.answer))
    }
  }
}
