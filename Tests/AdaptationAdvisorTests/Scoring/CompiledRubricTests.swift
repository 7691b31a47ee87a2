import Testing

@testable import AdaptationAdvisor

@Suite("Compiled rubrics")
struct CompiledRubricTests {
  @Test("A rule fires in its compiled form exactly where its condition is true")
  func conditions() {
    var random = SeededRandom(seed: 11)
    let rule = Rule(id: "r", because: "b", sources: ["J"])
    let adjustments = (0..<150).map { _ in
      Adjustment(
        rule: rule, criterion: 0,
        when: RandomConditions.make(depth: 3, perStrategy: false, &random), points: [1, 1, 1])
    }
    let gates = (0..<150).map { index in
      Gate(
        rule: rule, strategy: index % 3, effect: .doubtful,
        when: RandomConditions.make(depth: 3, perStrategy: true, &random), lift: "l")
    }
    let rubric = Rubric.standard.replacing(adjustments: adjustments, gates: gates)
    let evaluator = Evaluator(rubric)
    var scorer = evaluator.scorer
    var seen: Set<Truth> = []
    for _ in 0..<60 {
      let situation = evaluator.situation(RandomAnswers.make(&random))
      scorer.score(situation)
      for (index, adjustment) in adjustments.enumerated() {
        let truth = adjustment.when.truth(in: situation, for: 0)
        #expect(adjustment.when.holds(in: situation, for: 0) == (truth == .yes))
        #expect(scorer.hasFired(adjustment: index) == (truth == .yes), "\(adjustment.when.text)")
        seen.insert(truth)
      }
      for (index, gate) in gates.enumerated() {
        let truth = gate.when.truth(in: situation, for: gate.strategy)
        #expect(scorer.hasFired(gate: index) == (truth == .yes), "\(gate.when.text)")
      }
    }
    #expect(seen == [.yes, .no, .unknown])
  }

  @Test("Scoring one situation leaves no trace in the next")
  func reuse() {
    let evaluator = Evaluator(.standard)
    var used = evaluator.scorer
    var random = SeededRandom(seed: 12)
    for _ in 0..<50 {
      let situation = evaluator.situation(RandomAnswers.make(&random))
      var fresh = evaluator.scorer
      fresh.score(situation)
      used.score(situation)
      #expect(used.totals == fresh.totals)
      #expect(used.ranking == fresh.ranking)
      #expect(used.winner == fresh.ranking.first)
      #expect((0..<3).map(used.feasibility) == (0..<3).map(fresh.feasibility))
      #expect((0..<15).map { used.hit($0) } == (0..<15).map { fresh.hit($0) })
    }
  }

  @Test("Changing one answer after the other comes to the same as scoring anew", arguments: 1...4)
  func moving(seed: UInt64) throws {
    let evaluator = Evaluator(seed.isMultiple(of: 2) ? try SmallRubric.rubric() : .standard)
    var random = SeededRandom(seed: seed)
    var answers = RandomAnswers.make(&random)
    var moved = evaluator.scorer
    moved.score(evaluator.situation(answers))
    for _ in 0..<400 {
      let question = try #require(Question.allCases.randomElement(using: &random))
      let isLeftOpen = Int.random(in: 0..<4, using: &random) == 0
      let answer = isLeftOpen ? nil : RandomAnswers.answer(to: question, &random)
      answers[question] = answer
      moved.move(
        to: evaluator.situation(moved.situation, with: answer, to: question), after: question)
      #expect(moved.situation == evaluator.situation(answers))
      #expect(evaluator.evaluation(moved) == evaluator.evaluate(answers), "\(question)")
    }
  }

  @Test("Trying answers finds the winners that full evaluations find")
  func winners() {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: 13)
    for _ in 0..<15 {
      let answers = RandomAnswers.make(&random)
      for question in Question.allCases {
        let tried = (0..<3).map { _ in RandomAnswers.answer(to: question, &random) }
        let expected = tried.map { answer in
          var changed = answers
          changed[question] = answer
          return evaluator.evaluate(changed).winner
        }
        #expect(evaluator.winners(answers, trying: tried, to: question) == expected)
      }
    }
  }
}

extension Rubric {
  fileprivate func replacing(adjustments: [Adjustment], gates: [Gate]) -> Rubric {
    Rubric(
      name: name, version: version, digest: digest, about: about, updated: updated,
      strategies: strategies, criteria: criteria, levels: levels, estimates: estimates,
      gates: gates, adjustments: adjustments, call: call, techniques: techniques,
      tradeOffs: tradeOffs, plan: plan, warnings: warnings, priors: priors)
  }
}
