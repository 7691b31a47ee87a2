extension Rubric {
  /// The questions that anything which decides reads.
  package var readQuestions: Set<Question> {
    let conditions = adjustments.map(\.when) + gates.map(\.when) + estimates.map(\.when)
    let tables = criteria.flatMap(\.tables).flatMap(\.reads.questions)
    let isFormula = strategies.contains { $0.costModel != nil }
    return Set(conditions.flatMap(\.facts).flatMap(\.questions) + tables + levels.map(\.question))
      .union(isFormula ? Question.allCases.filter(Workload.moved) : [])
  }
}
