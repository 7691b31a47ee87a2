extension Rubric {
  /// The questions that anything reads which decides or advises.
  var usedQuestions: Set<Question> {
    var read = Set(conditionedRules.flatMap(\.when.facts).flatMap(\.questions))
    read.formUnion(criteria.flatMap(\.tables).flatMap(\.reads.questions))
    if strategies.contains(where: { $0.costModel != nil }) { read.formUnion(Workload.read) }
    let numbers = levels.filter { $0.question == .data }.flatMap { Array($0.means.keys) }
    if !read.isDisjoint(with: numbers) { read.insert(.data) }
    return read
  }

  /// The questions that anything which decides reads.
  package var readQuestions: Set<Question> {
    let conditions = adjustments.map(\.when) + gates.map(\.when) + estimates.map(\.when)
    let tables = criteria.flatMap(\.tables).flatMap(\.reads.questions)
    let isFormula = strategies.contains { $0.costModel != nil }
    return Set(conditions.flatMap(\.facts).flatMap(\.questions) + tables + levels.map(\.question))
      .union(isFormula ? Question.allCases.filter(Workload.moved) : [])
  }
}
