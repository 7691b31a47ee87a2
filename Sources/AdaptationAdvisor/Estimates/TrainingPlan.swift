/// Which model is trained from scratch, on how much text.
struct TrainingPlan: Hashable, Sendable {
  let size: ModelSize
  /// Tokens that the run processes.
  let tokens: ByCase
  /// Tokens of different text that it needs: what exists, more if that would be repeated too often.
  let corpusTokens: ByCase

  @inline(__always)
  init(_ workload: Workload, _ inputs: RunInputs, _ assumptions: borrowing Assumptions) {
    let parameters = Self.parameters(workload, assumptions)
    size = ModelSize(total: parameters, active: inputs.activeParameters)
    tokens = Self.tokens(workload, inputs, parameters: size.active, assumptions)
    corpusTokens = (tokens / assumptions[.corpusRepeats])
      .atLeast(workload.unlabeledTokens ?? 0).atMost(tokens)
  }

  /// What was answered; else the default size, or the largest that the corpus still feeds if that
  /// is smaller (F004, F006).
  @inline(__always)
  private static func parameters(
    _ workload: Workload, _ assumptions: borrowing Assumptions
  ) -> ByCase {
    if let stated = workload.modelParameters { return ByCase(repeating: stated) }
    let usual = assumptions[workload.isClassification ? .encoderParameters : .trainingParameters]
    guard let corpus = workload.unlabeledTokens else { return usual }
    let fed = corpus * assumptions[.corpusRepeats] / assumptions[.leastTokensPerParameter]
    return usual.atMost(fed.atLeast(smallest))
  }

  /// What was stated; else the corpus as often as it is usually read, within what is sensible for
  /// the size (F004, F005).
  @inline(__always)
  private static func tokens(
    _ workload: Workload, _ inputs: RunInputs, parameters: ByCase,
    _ assumptions: borrowing Assumptions
  ) -> ByCase {
    if let stated = inputs.tokens { return ByCase(repeating: stated) }
    guard let corpus = workload.unlabeledTokens else {
      return assumptions[.tokensPerParameter] * parameters
    }
    let least = assumptions[.leastTokensPerParameter] * parameters
    let most = assumptions[.mostTokensPerParameter] * parameters
    return (corpus * assumptions[.corpusPasses]).atMost(most).atLeast(least)
  }

  /// Parameters below which nothing is called a language model.
  private static let smallest = 1e7
}
