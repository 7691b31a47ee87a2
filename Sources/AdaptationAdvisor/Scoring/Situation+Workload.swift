extension Workload {
  /// What the estimates read of a situation.
  init(_ situation: Situation) {
    self.init()
    labeledExamples = situation.number(.labeledExamples)
    unlabeledTokens = situation.number(.unlabeledTokens)
    modelParameters = situation.number(.modelParameters)
    monthlyRequests = situation.number(.monthlyRequests)
    classes = situation.number(.classes)
    mustSelfHost = situation.flag(.mustSelfHost)
    examplesSource = situation.level(.examplesSource).map { ExamplesSource.allCases[$0] }
    expertise = situation.level(.mlExpertise).map { Expertise.allCases[$0] }
    isClassification = situation.isLevel(.taskType, Answers.TaskType.classification)
    continuesPretraining = Self.continuesPretraining(situation)
  }

  /// The questions whose answers move the estimates.
  package static let read: Set<Question> = [
    .labeledExamples, .unlabeledTokens, .modelParameters, .monthlyRequests, .classes, .taskType,
    .mustSelfHost, .examplesSource, .mlExpertise, .gap,
  ]

  /// Tuning starts with a run over plain text where a whole field or language is missing and there
  /// is text enough for at least a light round of it.
  private static func continuesPretraining(_ situation: Situation) -> Bool {
    let isWide =
      situation.isLevel(.gap, Answers.Gap.domain) || situation.isLevel(.gap, Answers.Gap.language)
    return isWide && situation.number(.unlabeledTokens) ?? 0 >= leastTokens
  }

  /// The tokens from which continued pretraining is worth a light round (F136, F139).
  private static let leastTokens = 1e8
}

extension Situation {
  /// Whether a question was answered by this level.
  fileprivate func isLevel(_ question: Question, _ level: some AnswerLevel) -> Bool {
    self.level(question).map { question.levels[$0].name == level.rawValue } ?? false
  }
}
