/// The answers to each question that some rule that decides can tell apart.
struct AnswerChoices: Sendable {
  let rubric: Rubric
  private let thresholds: [(fact: Fact, value: Double)]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    thresholds = rubric.thresholds
  }

  /// The questions that can bear on a decision, in the order of the questionnaire.
  ///
  /// Levels of data are left out where only the numbers that they stand for are read: the numbers
  /// can take every state that the levels can.
  var questions: [Question] {
    var read = Set(conditions.flatMap(\.facts).flatMap(\.questions))
    read.formUnion(rubric.criteria.flatMap(\.tables).flatMap(\.reads.questions))
    if usesFormulas { read.formUnion(Workload.read) }
    return Question.allCases.filter(read.contains)
  }

  /// The conditions of all rules that bear on a decision.
  var conditions: [Condition] {
    rubric.estimates.map(\.when) + rubric.gates.map(\.when) + rubric.adjustments.map(\.when)
  }

  /// Whether some cost comes from formulas, so that no list of numbers holds every one at which
  /// something changes.
  var usesFormulas: Bool { rubric.strategies.contains { $0.costModel != nil } }

  /// Whether the choices for each question tell apart all that rules can tell apart, whatever the
  /// other answers are.
  var areComplete: Bool {
    !usesFormulas && !thresholds.contains { $0.fact == .examplesPerClass }
      && !rubric.criteria.flatMap(\.tables).contains { $0.reads == .examplesPerClass }
  }

  /// The answers to try, in ascending order.
  ///
  /// - Parameter situation: where the question stands, for thresholds on quotients.
  func answers(to question: Question, in situation: Situation) -> [Answer] {
    guard question.unit != nil else { return question.alternatives }
    let least = question.least
    let edges = [least] + edges(of: question, in: situation).filter { $0 > least } + [.infinity]
    return zip(edges, edges.dropFirst()).compactMap { low, high in
      FactState.Stretch(low: low, high: high).samples.first.map { .quantity(Quantity($0)) }
    }
  }

  /// The numbers at which some rule that reads the question may change, ascending.
  private func edges(of question: Question, in situation: Situation) -> [Double] {
    let edges = thresholds.flatMap { fact, value -> [Double] in
      switch fact {
      case .question(question):
        return [value]
      case .examplesPerClass where question == .labeledExamples:
        return situation.number(.classes).map { [value * $0] } ?? []
      case .examplesPerClass where question == .classes:
        return situation.number(.labeledExamples).map { [$0 / value] } ?? []
      case .cover(let resource, let bound) where resource.question == question:
        return needs(resource, bound, situation).map { value * $0 }
      default:
        return []
      }
    }
    return Set(edges.filter { $0 > 0 && $0.isFinite }).sorted()
  }

  /// What strategies may need: here, and in any other situation by the rubric's own estimates.
  private func needs(
    _ resource: Fact.Resource, _ bound: Fact.Bound, _ situation: Situation
  ) -> [Double] {
    rubric.strategies.indices.map { situation.need(resource, $0)[bound] }
      + rubric.estimates.map { resource == .budget ? $0.cost[bound] : $0.days[bound] }
  }
}
