extension Advisor {
  /// The decision with all that the weights say about it: a part of a report, for those who need
  /// nothing else.
  package func robustness(
    of answers: Answers
  ) throws(AnswersError) -> (call: Call, robustness: Report.Robustness) {
    try answers.validate()
    let builder = ReportBuilder(self, answers)
    return (builder.call, builder.robustness)
  }

  /// All changes of one answer, and of two, that change the recommendation.
  package func flips(of answers: Answers) throws(AnswersError) -> Report.Flips {
    try answers.validate()
    return ReportBuilder(self, answers).flips
  }

  /// The open questions that could change the recommendation, the most worth asking first: a part
  /// of a report, for those who ask one after the other.
  package func askNext(for answers: Answers) throws(AnswersError) -> [Report.OpenQuestion] {
    try answers.validate()
    return ReportBuilder(self, answers).askNext
  }

  /// Some open questions of which two answers together could change the recommendation where none
  /// could alone; those that can do so with the most others first.
  package func askTogether(
    for answers: Answers, among questions: [Question]
  ) throws(AnswersError) -> [Question] {
    try answers.validate()
    let situation = evaluator.situation(answers)
    let search = ChangeSearch(evaluator, situation, changing: questions, isForPairs: true)
    var partners: [Question: Int] = [:]
    for pair in search.nearestPairs({ $0 != search.winner }) {
      for place in [pair.first, pair.second] {
        partners[search.options[place.option].question, default: 0] += 1
      }
    }
    return partners.keys.sorted {
      (partners[$1] ?? 0, $0.rawValue) < (partners[$0] ?? 0, $1.rawValue)
    }
  }
}
