/// Criteria, questions and points that never change anything.
extension Linter {
  mutating func checkIdle() {
    for (position, criterion) in rubric.criteria.enumerated() {
      checkCriterion(criterion, rubric.adjustments.filter { $0.criterion == position })
    }
    for adjustment in rubric.adjustments
    where rubric.strategies.count > 1 && Set(adjustment.points).count == 1 {
      note(
        .evenPoints, at: map.cursor(adjustment.rule.id, "points"), rule: adjustment.rule.id,
        "every strategy gets the same points, which favors none",
        remedy: "give them to some strategies only, or remove the adjustment",
        witness: witness(of: adjustment.when, 0) {
          adjustment.when.truth(in: $0.situation, for: 0) == .yes
        })
    }
    checkQuestions()
  }

  private mutating func checkCriterion(_ criterion: Criterion, _ adjustments: [Adjustment]) {
    if criterion.weight == 0 {
      note(
        .idleCriterion, at: map.cursor(criterion.id, "weight"), rule: criterion.id,
        "its weight is 0, so nothing about it counts",
        remedy: "give it a weight, or remove it with its adjustments")
      return
    }
    guard rubric.strategies.count > 1, adjustments.allSatisfy({ Set($0.points).count == 1 })
    else { return }
    // A strategy that no known table lists gets the neutral value.
    let isEven = criterion.tables.allSatisfy { table in
      let isWhole = Set(table.strategies).count == rubric.strategies.count
      return table.rows.allSatisfy { row in
        let values = Set(table.strategies.map { row.scores[$0] })
        return values == [criterion.neutral] || isWhole && values.count == 1
      }
    }
    guard isEven else { return }
    note(
      .idleCriterion, at: map.cursor(criterion.id, "tables"), rule: criterion.id,
      "all strategies get the same value on it, whatever the answers",
      remedy: "let the scores differ, or remove it")
  }

  /// Questions that neither decide nor advise. They are told together: the questionnaire is the
  /// same for all rubrics, and a small one need not read all of it.
  private mutating func checkQuestions() {
    let read = rubric.usedQuestions
    let idle = Question.allCases.filter { !read.contains($0) }
    guard !idle.isEmpty else { return }
    let names = idle.map(\.key).joined(separator: ", ")
    note(
      .idleQuestion, at: map.cursor(at: "criteria"),
      "no rule reads \(names): answering \(idle.count == 1 ? "it" : "them") changes nothing",
      remedy: "let a rule read \(idle.count == 1 ? "it" : "each")")
  }
}
