/// Runs the tests beside a rubric's rules.
struct TestRun {
  private let evaluator: Evaluator
  private var rubric: Rubric { evaluator.rubric }

  init(_ evaluator: Evaluator) { self.evaluator = evaluator }

  /// What becomes of one test.
  func outcome(_ test: RubricTest) -> TestOutcome {
    let evaluation = evaluator.evaluate(test.given)
    let evidence = evidence(test.given, evaluation)
    let call = evidence.call(rubric.call.thresholds)
    var mismatches: [TestOutcome.Mismatch] = []
    if let expected = test.expect.strategy, expected != evaluation.winner {
      mismatches.append(.init(of: "strategy", expected: id(expected), got: id(evaluation.winner)))
    }
    if let expected = test.expect.call, expected != call {
      mismatches.append(.init(of: "call", expected: expected.rawValue, got: call.rawValue))
    }
    let ruledOut = rubric.strategies.indices.filter(evaluation.isRuledOut)
    if let expected = test.expect.ruledOut, expected.sorted() != ruledOut {
      mismatches.append(.init(of: "ruled_out", expected: ids(expected), got: ids(ruledOut)))
    }
    mismatches += unfired(test, evaluation)
    let rival = test.expect.strategy.flatMap { $0 == evaluation.winner ? nil : $0 }
    return TestOutcome(
      id: test.id, why: test.why, given: test.given, mismatches: mismatches,
      trace: mismatches.isEmpty
        ? nil : trace(evaluation, evidence, against: rival ?? evaluation.runnerUp))
  }

  private func evidence(_ answers: Answers, _ evaluation: Evaluation) -> CallEvidence {
    var scorer = evaluator.scorer
    scorer.score(evaluation.situation)
    return evaluator.evidence(answers, &scorer, isComplete: true)
  }

  private func unfired(_ test: RubricTest, _ evaluation: Evaluation) -> [TestOutcome.Mismatch] {
    guard let expected = test.expect.fired else { return [] }
    let fired = evaluator.firedRules(test.given, evaluation)
    let outline = rubric.outline
    return expected.filter { !fired.contains($0) }.map { rule in
      let when = outline.rule(rule)?.when ?? ""
      return .init(of: "fired", expected: rule, got: "not fired; it needs: \(when)")
    }
  }

  private func trace(
    _ evaluation: Evaluation, _ evidence: CallEvidence, against rival: Int
  ) -> TestOutcome.Trace {
    let compared = rival == evaluation.winner ? [rival] : [evaluation.winner, rival]
    return TestOutcome.Trace(
      call: evidence.call(rubric.call.thresholds),
      obstacles: evidence.obstacles(rubric.call.thresholds),
      margin: evaluation.margin,
      standings: evaluation.ranking.map {
        .init(
          strategy: rubric.strategies[$0].strategy, score: evaluation.score($0),
          feasibility: evaluation.assessments[$0].feasibility)
      },
      compared: compared.map { rubric.strategies[$0].strategy },
      rules: contributions(evaluation, to: compared),
      gates: evaluation.assessments.flatMap(\.gates).map { position in
        let gate = rubric.gates[position]
        return .init(
          rule: gate.rule.id, strategy: rubric.strategies[gate.strategy].strategy,
          effect: gate.effect)
      })
  }

  /// What each rule gives to some strategies, the largest difference first.
  private func contributions(
    _ evaluation: Evaluation, to compared: [Int]
  ) -> [TestOutcome.Contribution] {
    var points: [String: (criterion: String, points: [Double])] = [:]
    for (column, strategy) in compared.enumerated() {
      for effect in evaluation.effects(on: strategy, rubric) {
        let none = (rubric.criteria[effect.criterion].id, compared.map { _ in 0.0 })
        let value = Double(evaluation.weights[effect.criterion] * effect.value)
        points[effect.rule.id, default: none].points[column] += value / Double(evaluation.scale)
      }
    }
    return points.map { .init(rule: $0, criterion: $1.criterion, points: $1.points) }
      .sorted { ($1.difference, $0.rule) < ($0.difference, $1.rule) }
  }

  private func id(_ strategy: Int) -> String { rubric.strategies[strategy].rule.id }

  private func ids(_ strategies: [Int]) -> String {
    strategies.isEmpty ? "none" : strategies.sorted().map(id).joined(separator: ", ")
  }
}

extension TestOutcome.Contribution {
  /// How far the rule sets the strategies apart.
  fileprivate var difference: Double { abs((points.first ?? 0) - (points.last ?? 0)) }
}

extension Evaluation {
  /// The rules behind a strategy's values, with the criterion and what each gave.
  fileprivate func effects(
    on strategy: Int, _ rubric: Rubric
  ) -> [(rule: Rule, criterion: Int, value: Int)] {
    assessments[strategy].cells.enumerated().flatMap { criterion, cell in
      let row = cell.hit.map { rubric.criteria[criterion].tables[$0.table].rows[$0.row] }
      let base = row.map { ($0.rule, criterion, $0.scores[strategy]) }
      return [base].compactMap { $0 }
        + cell.adjustments.map { position in
          let adjustment = rubric.adjustments[position]
          return (adjustment.rule, criterion, adjustment.points[strategy])
        }
    }
  }
}

extension Rubric {
  /// What becomes of each test beside the rules, in the order of the file.
  package func runTests() -> [TestOutcome] {
    let run = TestRun(Evaluator(self))
    return tests.map(run.outcome)
  }
}
