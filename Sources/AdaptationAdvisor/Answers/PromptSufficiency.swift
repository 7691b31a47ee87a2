/// Whether a prompt is enough: it meets the target, and nothing that is known asks for more.
enum PromptSufficiency {
  /// - Parameter states: by question: a level's position plus 1; 0 where unknown.
  static func holds(_ states: SIMD32<UInt8>) -> Bool {
    states[Question.promptBaseline.rawValue] == met
      && !asksForMore.contains { states[$0.question] == $0.state }
  }

  private static let met = state(of: Answers.PromptBaseline.meetsTarget)

  /// Motives that good outputs do not serve, what bars the model that gives them, and what
  /// contradicts them.
  private static let asksForMore =
    states(of: .driver, [Answers.Driver.servingCost, .latency, .control, .research])
    + states(
      of: .strongModel,
      [Answers.StrongModel.tooCostlyOrSlow, .barred, .smallHardware, .inadequate])
    + states(of: .baseModel, [Answers.BaseModel.tooLarge, .licenseBarred])

  private static func states<Level: AnswerLevel>(
    of question: Question, _ levels: [Level]
  ) -> [(question: Int, state: UInt8)] {
    levels.map { (question.rawValue, state(of: $0)) }
  }

  private static func state<Level: AnswerLevel>(of level: Level) -> UInt8 {
    UInt8(Level.allCases.prefix { $0 != level }.count + 1)
  }
}
