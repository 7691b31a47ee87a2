/// Compares what two rubrics recommend.
struct AnswerComparison: Sendable {
  let old: Evaluator
  let new: Evaluator
  private let oldStrategies: [Strategy]
  private let newStrategies: [Strategy]

  init(_ old: Rubric, _ new: Rubric) {
    self.old = Evaluator(old)
    self.new = Evaluator(new)
    oldStrategies = old.strategies.map(\.strategy)
    newStrategies = new.strategies.map(\.strategy)
  }

  /// The questions that some criterion of either rubric scores by the answer itself.
  var scored: [Question] {
    let read = old.rubric.tableQuestions + new.rubric.tableQuestions
    return Question.allCases.filter(read.contains)
  }

  /// The other questions that a rule of either rubric reads, each with the answers that either
  /// tells apart.
  var contexts: [GridAxis] {
    let scored = scored
    let read = old.rubric.readQuestions.union(new.rubric.readQuestions)
    return Question.allCases.filter { read.contains($0) && !scored.contains($0) }
      .map { GridAxis($0, in: Answers(), [old, new]) }
  }

  /// The situations over the scored questions, with something answered in all of them.
  func grid(in context: Answers) -> SituationGrid {
    SituationGrid(scored.map { GridAxis($0, in: context, [old, new]) })
  }

  /// Counts the situations of a grid in which the rubrics recommend different strategies.
  func tally(_ grid: SituationGrid, in context: Answers) -> Tally {
    var tally = Tally()
    grid.forEachRun(in: context) { shared, axis in
      let before = old.winners(shared, trying: axis.answers, to: axis.question)
      let after = new.winners(shared, trying: axis.answers, to: axis.question)
      for index in axis.answers.indices {
        let (from, to) = (oldStrategies[before[index]], newStrategies[after[index]])
        if from == to {
          tally.addSame()
        } else {
          var answers = shared
          answers[axis.question] = axis.answers[index]
          tally.add(answers, from: from, to: to)
        }
      }
    }
    return tally.sorted
  }

  /// What each rubric recommends for some answers.
  func winners(_ answers: Answers) -> (from: Strategy, to: Strategy) {
    (
      oldStrategies[old.evaluate(answers).winner], newStrategies[new.evaluate(answers).winner]
    )
  }
}
