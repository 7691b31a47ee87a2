extension ReportBuilder {
  /// What became of every rule, from the evaluation that the report rests on.
  var explanation: Explanation {
    ExplanationBuilder(evaluator: evaluator, answers: answers, evaluation: evaluation).explanation
  }
}
