extension ReportBuilder {
  /// How firmly the weights hold the recommendation.
  var robustness: Report.Robustness {
    let analysis = WeightAnalysis(evaluation)
    let radius = analysis.radius
    let intervals = rubric.criteria.indices.map { index in
      let range = analysis.stability(index)
      return (rubric.criteria[index].id, [range.lowerBound, range.upperBound])
    }
    return Report.Robustness(
      radius: radius.value,
      threat: radius.threat.map {
        Report.Threat(
          criterion: rubric.criteria[$0.criterion].id, strategy: strategy($0.strategy))
      },
      acceptability: acceptability, stability: Dictionary(uniqueKeysWithValues: intervals))
  }

  /// The share of all possible weights that rank each strategy first, among those not ruled out.
  private var acceptability: [String: Double] {
    let candidates = rubric.strategies.indices.filter { !evaluation.isRuledOut($0) }
    guard Acceptability.isFeasible(candidates.count, criteria: rubric.criteria.count)
    else { return [:] }
    let values = candidates.map { evaluation.assessments[$0].cells.map { Double($0.value) } }
    let shares = Acceptability(values, over: .all(rubric.criteria.count)).first
    return Dictionary(uniqueKeysWithValues: zip(candidates.map { strategy($0).rawValue }, shares))
  }

  /// The nearest changes of answers and weights that would change the recommendation.
  var flips: Report.Flips {
    Report.Flips(
      ranges: evidence.ranges.map(\.key),
      answers: evaluator.flips(answers, evaluation).map { flip in
        Report.AnswerFlip(
          question: flip.question.key, from: answers.words(for: flip.question),
          to: flip.text, value: flip.answer.number, strategy: strategy(flip.winner))
      },
      weights: WeightAnalysis(evaluation).nearestMoves.map {
        Report.WeightFlip(
          strategy: strategy($0.strategy), moved: $0.moved, to: rubric.criteria[$0.to].id)
      })
  }

  /// The open questions that could change the recommendation.
  var askNext: [Report.OpenQuestion] {
    evaluator.openQuestions(answers, evaluation).map {
      Report.OpenQuestion(
        question: $0.question.key, text: $0.question.text, levels: $0.levels,
        couldChangeTo: $0.couldChangeTo.map(strategy), value: $0.share)
    }
  }
}
