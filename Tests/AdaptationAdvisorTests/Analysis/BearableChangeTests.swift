import Testing

@testable import AdaptationAdvisor

@Suite("Changes that would make a strategy win, within means")
struct BearableChangeTests {
  @Test("Requests that no budget pays for are no way to make prompts win, though they would")
  func requests() throws {
    let answers = try Answers([
      "task_specificity": "specialized", "budget": "60000", "time": "120",
      "consistency": "critical", "labeled_examples": "14000", "gap": "behavior",
      "request_variety": "fixed", "examples_source": "stored", "prompt_baseline": "falls-short",
      "task_type": "extraction", "monthly_requests": "3000", "classes": "180",
    ])
    let evaluator = Evaluator(.standard)
    let evaluation = evaluator.evaluate(answers)
    #expect(evaluation.winner == 1)
    var many = answers
    many.monthlyRequests = Quantity(15e9)
    let changed = evaluator.evaluate(many)
    #expect(changed.winner == 0 && changed.situation.isBeyondMeans(0))

    let changes = evaluator.changes(of: answers, making: 0, win: evaluation, telling: 100)
    #expect(!changes.sets.isEmpty)
    #expect(!changes.sets.contains { $0.changes.contains { $0.question == .monthlyRequests } })
  }

  @Test("Whatever is told leaves the strategy the least that it takes", arguments: 1...3)
  func any(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let advisor = Advisor()
    let evaluator = Evaluator(.standard)
    var told = 0
    for _ in 0..<4 {
      let answers = RandomAnswers.make(&random)
      let evaluation = evaluator.evaluate(answers)
      for strategy in evaluator.strategies.indices where strategy != evaluation.winner {
        let sets = evaluator.changes(of: answers, making: strategy, win: evaluation, telling: 3)
        for set in sets.sets {
          var changed = answers
          for change in set.changes { changed[change.question] = change.answer }
          // From what a report says of it, not from what the search looks at.
          let report = try advisor.recommend(for: changed).strategies
          let wanted = evaluator.strategies[strategy]
          let estimate = try #require(report.first { $0.strategy == wanted }?.estimate)
          if let budget = changed.budget { #expect(estimate.costUSD.low <= budget.middle) }
          if let time = changed.time { #expect(estimate.days.low <= time.middle) }
          told += 1
        }
      }
    }
    #expect(told > 5)
  }
}
