import Testing

@testable import AdaptationAdvisor

/// Worked by hand on the small rubric.
@Suite("Gates and ranking")
struct RankingTests {
  @Test("The higher score comes first, and leads by the difference")
  func score() throws {
    let evaluation = try Self.evaluate(["task_specificity": "specialized", "budget": "2000"])
    #expect(evaluation.ranking == [SmallRubric.tuning, SmallRubric.prompting])
    #expect((evaluation.winner, evaluation.runnerUp) == (1, 0))
    // (3 × 80 + 70 - 3 × 40 - 80) ÷ 4
    #expect(evaluation.margin == 27.5)
    #expect(!evaluation.isTie)
    #expect(!evaluation.isForced)
  }

  @Test("Of equal scores the one that commits least comes first, and the tie is told")
  func tie() throws {
    let evaluation = try Self.evaluate(["consistency": "high"])
    #expect(evaluation.assessments.map(\.total) == [190, 190])
    #expect(evaluation.ranking == [0, 1])
    #expect(evaluation.isTie)
    #expect(evaluation.margin == 0)
  }

  @Test(
    "A budget below the least estimate rules out, one below the usual estimate makes doubtful",
    arguments: [
      ("499.99", Feasibility.ruledOut, [0]), ("500", .doubtful, [1]), ("999.99", .doubtful, [1]),
      ("1000", .feasible, []), ("1e9", .feasible, []),
    ] as [(String, Feasibility, [Int])])
  func budgetGates(budget: String, feasibility: Feasibility, gates: [Int]) throws {
    let evaluation = try Self.evaluate(["budget": budget])
    #expect(evaluation.assessments[SmallRubric.tuning].feasibility == feasibility)
    #expect(evaluation.assessments[SmallRubric.tuning].gates == gates)
    #expect(evaluation.assessments[SmallRubric.prompting].feasibility == .feasible)
  }

  @Test("The estimate is the first whose condition holds for certain")
  func estimates() throws {
    // A model of 20B takes 4000 at least; one of 9B, or of unknown size, takes 500.
    for (size, feasibility) in [("20B", Feasibility.ruledOut), ("9B", .feasible)] {
      let evaluation = try Self.evaluate(["budget": "2000", "model_parameters": size])
      #expect(evaluation.assessments[SmallRubric.tuning].feasibility == feasibility)
    }
    #expect(try Self.evaluate(["budget": "2000"]).assessments[1].feasibility == .feasible)
  }

  @Test("A gate stands against its own strategy only, and an unknown one not at all")
  func scope() throws {
    let barred = try Self.evaluate(["strong_model": "barred"])
    #expect(barred.assessments.map(\.feasibility) == [.ruledOut, .feasible])
    let open = try Self.evaluate(["task_specificity": "general"])
    #expect(open.assessments.map(\.gates) == [[], []])
  }

  @Test("What is ruled out comes last whatever its score, and leaves the other as the only choice")
  func ruledOut() throws {
    // fit 20, 70 and neutral means: 25 against 62.5.
    let evaluation = try Self.evaluate(["task_specificity": "novel", "ml_expertise": "none"])
    #expect([evaluation.score(0), evaluation.score(1)] == [25, 62.5])
    #expect(evaluation.ranking == [0, 1])
    #expect(evaluation.isForced)
    #expect(!evaluation.isTie)
    #expect(evaluation.margin == 0)
  }

  @Test("Ruling out outweighs doubt: of several gates the hardest counts")
  func hardest() throws {
    let evaluation = try Self.evaluate(["budget": "700", "ml_expertise": "none"])
    #expect(evaluation.assessments[1].gates == [1, 2])
    #expect(evaluation.assessments[1].feasibility == .ruledOut)
  }

  @Test("A doubtful strategy keeps its rank")
  func doubtful() throws {
    // 30 ÷ 5 against labels: fit 20, 70; means 80, 95 → 35 against 76.25.
    let evaluation = try Self.evaluate([
      "task_specificity": "novel", "budget": "700", "labeled_examples": "2000",
    ])
    #expect(evaluation.assessments[1].feasibility == .doubtful)
    #expect(evaluation.ranking == [1, 0])
    #expect(evaluation.margin == 41.25)
  }

  @Test("Where all are ruled out, the fewest gates come first, then the score")
  func allRuledOut() throws {
    let even = try Self.evaluate([
      "task_specificity": "novel", "ml_expertise": "none", "strong_model": "barred",
    ])
    #expect(even.ranking == [1, 0])
    #expect(!even.isForced)
    // One more gate against tuning; doubt does not count.
    let uneven = try Self.evaluate([
      "task_specificity": "novel", "ml_expertise": "none", "strong_model": "barred",
      "budget": "100",
    ])
    #expect([uneven.score(0), uneven.score(1)] == [35, 53.75])
    #expect(uneven.ranking == [0, 1])
    #expect(uneven.margin == 0)
    let doubt = try Self.evaluate([
      "task_specificity": "novel", "ml_expertise": "none", "strong_model": "barred",
      "budget": "700",
    ])
    #expect(doubt.assessments[1].gates == [1, 2])
    #expect(doubt.ranking == [1, 0])
  }

  private static func evaluate(_ words: [String: String]) throws -> Evaluation {
    Evaluator(try SmallRubric.rubric()).evaluate(try Answers(words))
  }
}
