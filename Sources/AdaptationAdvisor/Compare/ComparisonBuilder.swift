extension Advisor {
  /// Scenarios beside each other: what differs, what each difference does to the scores, and where
  /// the recommendation turns.
  ///
  /// - Parameter scenarios: Two or more, each with a name for people; the others are compared with
  ///   the first.
  /// - Throws: ``ComparisonError`` if there are fewer than two, or if the answers of one cannot be
  ///   used.
  public func compare(
    _ scenarios: [(name: String, answers: Answers)]
  ) throws(ComparisonError) -> Comparison {
    guard let first = scenarios.first, scenarios.count > 1 else { throw .tooFew }
    let builder = ComparisonBuilder(advisor: self)
    var decided: [Comparison.Scenario] = []
    for scenario in scenarios {
      do throws(AnswersError) {
        let decision = try decide(scenario.answers)
        decided.append(builder.scenario(scenario.name, scenario.answers, decision))
      } catch {
        throw .unusable(scenario: scenario.name, error)
      }
    }
    let outcomes = builder.outcomes(decided.map(\.strategy))
    return Comparison(
      schema: 1, rubric: builder.reference, options: nil, agree: outcomes.count == 1,
      outcomes: outcomes,
      scenarios: decided, differences: builder.differences(scenarios.map(\.answers)),
      paths: scenarios.indices.dropFirst().map { index in
        builder.path(from: first.answers, to: scenarios[index].answers, number: index + 1)
      })
  }
}

/// Works out the parts of a comparison.
struct ComparisonBuilder {
  let advisor: Advisor

  var reference: Report.RubricReference {
    let rubric = advisor.rubric
    return Report.RubricReference(
      name: rubric.name, version: rubric.version, digest: rubric.digest,
      isBuiltIn: rubric.digest.isBuiltIn,
      weightsOverridden: advisor.weightsOverridden,
      sources: rubric.sources.isEmpty ? nil : rubric.sources)
  }

  func scenario(
    _ name: String, _ answers: Answers, _ decision: Decision
  ) -> Comparison.Scenario {
    Comparison.Scenario(
      name: name, recordedWith: nil, answers: answers, strategy: decision.strategy,
      technique: decision.technique,
      call: decision.call, runnerUp: decision.runnerUp, margin: decision.margin,
      startWith: decision.startWith,
      standings: standings(advisor.evaluator.evaluate(answers)))
  }

  func outcomes(_ strategies: [Strategy]) -> [Comparison.Outcome] {
    strategies.indices.filter { strategies.firstIndex(of: strategies[$0]) == $0 }.map { first in
      let same = strategies.indices.filter { strategies[$0] == strategies[first] }
      return Comparison.Outcome(strategy: strategies[first], scenarios: same.map { $0 + 1 })
    }
  }

  func differences(_ answers: [Answers]) -> [Comparison.Difference] {
    Question.allCases.filter { question in
      answers.contains { $0[question] != answers[0][question] }
    }.map { question in
      Comparison.Difference(question: question.key, answers: answers.map { $0.text(of: question) })
    }
  }

  /// The way from some answers to others. All sums are of whole numbers up to the last division, so
  /// that the effects of the steps add up exactly.
  func path(from start: Answers, to end: Answers, number: Int) -> Comparison.Path {
    let first = advisor.evaluator.evaluate(start)
    let changed = Question.allCases.filter { start[$0] != end[$0] }
    var answers = start
    var before = first
    var beyond = advisor.rubric.strategies.map { _ in 0 }
    var steps: [Comparison.Step] = []
    for question in changed {
      answers[question] = end[question]
      var changedAlone = start
      changedAlone[question] = end[question]
      let after = advisor.evaluator.evaluate(answers)
      let alone = advisor.evaluator.evaluate(changedAlone)
      for index in beyond.indices { beyond[index] -= change(index, first, alone) }
      steps.append(
        Comparison.Step(
          question: question.key, from: start.text(of: question), to: end.text(of: question),
          effects: effects(before, after), after: standings(after), strategy: strategy(after),
          turns: after.winner != before.winner,
          alone: Comparison.Alone(
            effects: effects(first, alone), strategy: strategy(alone),
            turns: alone.winner != first.winner)))
      before = after
    }
    for index in beyond.indices { beyond[index] += change(index, first, before) }
    return Comparison.Path(
      to: number, steps: steps, total: effects(first, before),
      interaction: beyond.indices.map { effect($0, beyond[$0], before.scale) },
      turns: steps.filter(\.turns).map(\.question))
  }

  /// By how much a strategy's total rises, in weight × value.
  private func change(_ strategy: Int, _ before: Evaluation, _ after: Evaluation) -> Int {
    after.assessments[strategy].total - before.assessments[strategy].total
  }

  private func effects(_ before: Evaluation, _ after: Evaluation) -> [Comparison.Effect] {
    advisor.rubric.strategies.indices.map { effect($0, change($0, before, after), after.scale) }
  }

  private func effect(_ strategy: Int, _ change: Int, _ scale: Int) -> Comparison.Effect {
    Comparison.Effect(
      strategy: advisor.rubric.strategies[strategy].strategy,
      points: Double(change) / Double(scale))
  }

  private func standings(_ evaluation: Evaluation) -> [Comparison.Standing] {
    advisor.rubric.strategies.enumerated().map { index, entry in
      let need = evaluation.situation.needs[index]
      return Comparison.Standing(
        strategy: entry.strategy, name: entry.name, score: evaluation.score(index),
        feasibility: evaluation.assessments[index].feasibility,
        costUSD: Report.Range(need.cost), days: Report.Range(need.days))
    }
  }

  private func strategy(_ evaluation: Evaluation) -> Strategy {
    advisor.rubric.strategies[evaluation.winner].strategy
  }
}
