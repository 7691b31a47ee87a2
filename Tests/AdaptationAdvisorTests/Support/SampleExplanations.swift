@testable import AdaptationAdvisor

/// Random situations with what became of every rule in them, made once for all tests that look at
/// them.
enum SampleExplanations {
  struct Sample: Sendable {
    let evaluator: Evaluator
    let answers: Answers
    let evaluation: Evaluation
    let explanation: Explanation

    var rubric: Rubric { evaluator.rubric }

    /// The row that gives a strategy its base value on a criterion with some answers, and what its
    /// table reads; none if it is the neutral value.
    func row(
      _ strategy: Strategy, _ criterion: String, _ answers: Answers
    ) -> (rule: String, reads: String)? {
      guard let strategy = rubric.strategies.firstIndex(where: { $0.strategy == strategy }),
        let criterion = rubric.criteria.firstIndex(where: { $0.id == criterion }),
        let hit = evaluator.evaluate(answers).assessments[strategy].cells[criterion].hit
      else { return nil }
      let table = rubric.criteria[criterion].tables[hit.table]
      return (table.rows[hit.row].rule.id, table.reads.name)
    }

    /// The adjustments and gates whose conditions read a question.
    func rules(reading question: Question) -> [String] {
      let rules =
        rubric.adjustments.map { ($0.rule.id, $0.when) }
        + rubric.gates.map { ($0.rule.id, $0.when) }
      return rules.filter { $0.1.facts.flatMap(\.questions).contains(question) }.map(\.0)
    }

    /// Whether an adjustment or a gate fires with some answers.
    func fires(_ rule: String, _ answers: Answers) -> Bool {
      fired(evaluator.evaluate(answers)).contains(rule)
    }

    /// The adjustments and gates that fired.
    func fired(_ evaluation: Evaluation) -> Set<String> {
      let adjustments = evaluation.assessments.flatMap { $0.cells.flatMap(\.adjustments) }
      let gates = evaluation.assessments.flatMap(\.gates)
      return Set(adjustments.map { rubric.adjustments[$0].rule.id })
        .union(gates.map { rubric.gates[$0].rule.id })
    }
  }

  /// The built-in rubric.
  static let standard = samples(Evaluator(.standard), seed: 21, count: 25)
  /// The example of a rubric with other criteria and strategies.
  static let retrieval: Result<[Sample], any Error> = Result {
    let text = try RepositoryFile.text("rubrics/examples/retrieval.json")
    return samples(Evaluator(try Rubric(json: Array(text.utf8))), seed: 22, count: 25)
  }
  /// Both.
  static func all() throws -> [Sample] { standard + (try retrieval.get()) }

  static func samples(_ evaluator: Evaluator, seed: UInt64, count: Int) -> [Sample] {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { _ in sample(evaluator, RandomAnswers.make(&random)) }
  }

  static func sample(_ evaluator: Evaluator, _ answers: Answers) -> Sample {
    let evaluation = evaluator.evaluate(answers)
    let builder = ExplanationBuilder(
      evaluator: evaluator, answers: answers, evaluation: evaluation)
    return Sample(
      evaluator: evaluator, answers: answers, evaluation: evaluation,
      explanation: builder.explanation)
  }
}
