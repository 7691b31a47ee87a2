/// What a model is tuned on.
struct TuningPlan: Hashable, Sendable {
  let needs: LabelNeeds
  /// Examples in one pass.
  let examples: ByCase
  let tokensPerExample: ByCase
  let epochs: ByCase
  /// Tokens of plain text before the examples; 0 if there are none.
  let pretrainingTokens: ByCase

  /// Whether adapters learn from the examples, not all parameters.
  let isForAdapters: Bool

  var isPretrained: Bool { pretrainingTokens.central > 0 }

  /// Tokens of all passes over the examples.
  var tuningTokens: ByCase { examples * tokensPerExample * epochs }

  @inline(__always)
  init(_ workload: Workload, _ inputs: RunInputs, _ assumptions: borrowing Assumptions) {
    var wanted = assumptions[.targetExamples]
    if let classes = workload.classes, workload.isClassification {
      wanted = wanted.atLeast(classes * assumptions[.targetPerClass])
    }
    needs = LabelNeeds(wanted: wanted, workload, assumptions)
    let limit = assumptions[.pretrainingLimit]
    if !workload.continuesPretraining {
      pretrainingTokens = .zero
    } else if let stated = inputs.tokens {
      pretrainingTokens = ByCase(repeating: stated)
    } else {
      pretrainingTokens = limit.atMost(workload.unlabeledTokens ?? .infinity)
    }

    var useful = wanted.atLeast(workload.labeledExamples ?? 0).atMost(assumptions[.examplesLimit])
    // Adapters learn from so many; more take tuning all parameters (F059, F139), which is dearer.
    isForAdapters = inputs.technique != .full && pretrainingTokens.central == 0
    if isForAdapters { useful = useful.atMost(assumptions[.adapterExamples]) }
    examples = inputs.examples.map { ByCase(repeating: $0) } ?? useful
    tokensPerExample = assumptions[.tokensPerExample, unless: inputs.tokensPerExample]
    let usual = EpochRule.epochs(examples: examples, target: assumptions[.epochTarget])
    epochs = inputs.epochs.map { ByCase(repeating: $0) } ?? usual
  }
}
