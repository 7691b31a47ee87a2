import Testing

@testable import AdaptationAdvisor

/// What holds whatever the answers are, tried on random answers to the built-in rubric.
@Suite("Properties of evaluations")
struct EvaluationPropertyTests {
  /// Random situations with what the built-in rubric says about each.
  static let evaluations: [(answers: Answers, evaluation: Evaluation)] = {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: 3)
    return (0..<300).map { _ in
      let answers = RandomAnswers.make(&random)
      return (answers, evaluator.evaluate(answers))
    }
  }()

  @Test("The samples are worth something: every strategy wins, every gate and doubt occurs")
  func samples() {
    let all = Self.evaluations.map(\.evaluation)
    for strategy in 0..<3 { #expect(all.contains { $0.winner == strategy }) }
    let gates = Set(all.flatMap { $0.assessments.flatMap(\.gates) })
    #expect(gates.count >= Rubric.standard.gates.count - 3)
    #expect(all.contains { $0.isForced })
    #expect(all.contains { $0.assessments.contains { $0.feasibility == .doubtful } })
  }

  @Test("Values are within 0 to 100, and what the rules give adds up to them")
  func values() {
    let rubric = Rubric.standard
    for (_, evaluation) in Self.evaluations {
      for (strategy, assessment) in evaluation.assessments.enumerated() {
        for (criterion, cell) in assessment.cells.enumerated() {
          let tables = rubric.criteria[criterion].tables
          let base = cell.hit.map { tables[$0.table].rows[$0.row].scores[strategy] }
          let points = cell.adjustments.map { rubric.adjustments[$0].points[strategy] }
          #expect((base ?? 50) + points.reduce(0, +) == cell.raw)
          #expect(cell.value == max(0, min(100, cell.raw)))
          #expect(cell.adjustments.allSatisfy { rubric.adjustments[$0].criterion == criterion })
        }
        let points = zip(assessment.cells, evaluation.weights).map { $0.value * $1 }
        #expect(points.reduce(0, +) == assessment.total)
      }
    }
  }

  @Test("The ranking follows gates first, then scores, then commitment")
  func ranking() {
    for (answers, evaluation) in Self.evaluations {
      #expect(evaluation.ranking.sorted() == [0, 1, 2])
      for (better, worse) in zip(evaluation.ranking, evaluation.ranking.dropFirst()) {
        let (a, b) = (evaluation.assessments[better], evaluation.assessments[worse])
        let (outA, outB) = (a.feasibility == .ruledOut, b.feasibility == .ruledOut)
        #expect(!outA || outB, "\(answers)")
        // Where all are ruled out, the gates are counted.
        let isByScore = !outA || bars(a) == bars(b)
        if outA == outB, isByScore {
          #expect(a.total > b.total || a.total == b.total && better < worse, "\(answers)")
        }
      }
    }
  }

  private func bars(_ assessment: Evaluation.Assessment) -> Int {
    assessment.gates.count { Rubric.standard.gates[$0].effect == .ruledOut }
  }

  @Test("Feasibility is what the hardest gate says")
  func feasibility() {
    for (_, evaluation) in Self.evaluations {
      for (strategy, assessment) in evaluation.assessments.enumerated() {
        let gates = assessment.gates.map { Rubric.standard.gates[$0] }
        #expect(gates.allSatisfy { $0.strategy == strategy })
        let expected: Feasibility =
          gates.contains { $0.effect == .ruledOut }
          ? .ruledOut : gates.isEmpty ? .feasible : .doubtful
        #expect(assessment.feasibility == expected)
      }
    }
  }

  @Test("A value comes from the one row that hits in the first table whose fact is known")
  func rows() {
    for (answers, evaluation) in Self.evaluations {
      for (strategy, assessment) in evaluation.assessments.enumerated() {
        for (cell, criterion) in zip(assessment.cells, Rubric.standard.criteria) {
          let hits = criterion.tables.map {
            $0.strategies.contains(strategy) ? $0.hits(in: evaluation.situation, for: strategy) : []
          }
          #expect(hits.allSatisfy { $0.count <= 1 }, "\(answers)")
          let first = hits.firstIndex { !$0.isEmpty }
          #expect(cell.hit == first.map { .init(table: $0, row: hits[$0][0]) }, "\(answers)")
        }
      }
    }
  }

  @Test(
    "Without one of the strategies the others keep their scores, feasibility and order",
    arguments: ["prompt-engineering", "fine-tuning", "training"])
  func independence(dropped: String) throws {
    let rubric = try Rubric.standard(without: dropped)
    let names = Rubric.standard.strategies.map(\.rule.id)
    let kept = names.indices.filter { names[$0] != dropped }
    #expect(rubric.strategies.map(\.rule.id) == kept.map { names[$0] })
    let evaluator = Evaluator(rubric)
    for (answers, all) in Self.evaluations {
      let rest = evaluator.evaluate(answers)
      #expect(rest.assessments.map(\.total) == kept.map { all.assessments[$0].total })
      #expect(rest.assessments.map(\.feasibility) == kept.map { all.assessments[$0].feasibility })
      // Where all that are left are ruled out, the number of gates decides first.
      if rest.assessments.allSatisfy({ $0.feasibility == .ruledOut }) { continue }
      #expect(
        rest.ranking.map { kept[$0] } == all.ranking.filter { kept.contains($0) }, "\(answers)")
    }
  }
}

extension Table {
  /// Positions of the rows that hit, by the meaning of levels and half-open bands.
  fileprivate func hits(in situation: Situation, for strategy: Int) -> [Int] {
    rows.indices.filter { index in
      switch rows[index].match {
      case .level(let level):
        if case .question(let question) = reads { return situation.level(question) == level }
        return false
      case .band(let low, let high):
        let value = situation.number(reads, for: strategy)
        return value.map { low <= $0 && $0 < high } ?? false
      }
    }
  }
}
