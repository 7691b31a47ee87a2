/// What a user can state about the run itself, beyond the situation. Everything left out is worked
/// out or taken from the price table.
package struct RunInputs: Hashable, Sendable {
  /// Tokens trained on: the whole of a run from scratch, or of continued pretraining.
  package var tokens: Double?
  /// Parameters that work on each token, for a mixture of experts; all of them otherwise.
  package var activeParameters: Double?
  /// Number of GPUs that train.
  package var gpus: Double?
  /// Examples trained on, if not all that there are.
  package var examples: Double?
  package var tokensPerExample: Double?
  package var epochs: Double?
  /// How to tune; left out, the cheapest way that serves.
  package var technique: TuningTechnique?
  /// Whether short examples are packed into long sequences. Unpacked ones use a fraction of a GPU.
  package var packsExamples = false
  /// Whether activations are computed twice to save memory.
  package var recomputesActivations = false
  /// Whether tuning happens on own or rented GPUs and not with a host, as naming a GPU implies.
  package var usesOwnGPUs = false

  package init() {}

  var bounded: RunInputs {
    var copy = self
    copy.tokens = Magnitude.bounded(tokens)
    copy.activeParameters = Magnitude.bounded(activeParameters)
    copy.gpus = Magnitude.bounded(gpus).map { max($0.rounded(.up), 1) }
    copy.examples = Magnitude.bounded(examples)
    copy.tokensPerExample = Magnitude.bounded(tokensPerExample)
    copy.epochs = Magnitude.bounded(epochs)
    return copy
  }
}
