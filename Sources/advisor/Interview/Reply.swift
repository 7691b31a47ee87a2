import AdaptationAdvisor

extension Interview {
  /// What a line did.
  enum Reply: Hashable, Sendable {
    /// The question has an answer; how the strategies stood before.
    case answered(Question, before: Decision?)
    /// The question keeps the answer it had.
    case kept(Question)
    /// The question is left open; how the strategies stood before.
    case skipped(Question, before: Decision?)
    /// The line is no answer; the prompt stays.
    case misread(Misreading)
    /// The answer may be a slip; the prompt asks whether it is meant.
    case doubted
    /// The user wants to know more about the prompt, which stays.
    case help
    /// The question before is asked again.
    case back
    /// There is no question before; the prompt stays.
    case atStart
    /// Questions go on beyond the usual number.
    case goesOn
    /// There is nothing more to ask.
    case ended
  }

  /// A line that is no answer.
  struct Misreading: Error, Hashable, Sendable {
    /// What is wrong and what would be right; safe to print on a terminal.
    let text: String
    /// The level that may have been meant; `yes` takes it.
    let suggestion: String?
  }
}
