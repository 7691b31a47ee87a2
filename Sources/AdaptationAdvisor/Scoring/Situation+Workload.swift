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
    examplesSource = situation.level(.examplesSource).flatMap(ExamplesSource.init)
    expertise = situation.level(.mlExpertise).flatMap(Expertise.init)
    isClassification = situation.level(.taskType) == Self.classification
    continuesPretraining = Self.continuesPretraining(situation)
    promptIsOpen = situation.level(.promptBaseline).map { Self.untried.contains($0) }
    looksUpFacts =
      situation.level(.gap) == Self.knowledge || situation.level(.taughtBy) == Self.lookup
  }

  /// Whether the answer to a question moves the estimates.
  package static func moved(by question: Question) -> Bool {
    switch question {
    case .labeledExamples, .unlabeledTokens, .modelParameters, .monthlyRequests, .classes,
      .taskType, .mustSelfHost, .examplesSource, .mlExpertise, .gap, .data, .promptBaseline,
      .taughtBy:
      true
    default: false
    }
  }

  /// The questions that the estimates read; a level of the data stands for two of them.
  package static let read = Set(Question.allCases.filter { moved(by: $0) && $0 != .data })

  /// Tuning starts with a run over plain text where a whole field or language is missing and there
  /// is text enough for at least a light round of it.
  private static func continuesPretraining(_ situation: Situation) -> Bool {
    let gap = situation.level(.gap)
    return (gap == domain || gap == language)
      && situation.number(.unlabeledTokens) ?? 0 >= leastTokens
  }

  /// The tokens from which continued pretraining is worth a light round (F136, F139).
  private static let leastTokens = 1e8

  private static let classification = position(of: Answers.TaskType.classification)
  private static let knowledge = position(of: Answers.Gap.knowledge)
  private static let lookup = position(of: Answers.TaughtBy.wordsAndLookup)
  /// Where no prompt was tried, or only a plain one.
  private static let untried = [
    position(of: Answers.PromptBaseline.notTried), position(of: Answers.PromptBaseline.fallsShort),
  ]
  private static let domain = position(of: Answers.Gap.domain)
  private static let language = position(of: Answers.Gap.language)

  /// The position of a level among the answers to its question.
  private static func position<Level: AnswerLevel>(of level: Level) -> Int {
    Level.allCases.prefix { $0 != level }.count
  }
}
