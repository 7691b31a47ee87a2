import AdaptationAdvisor
import Arguments

/// The options that describe a run to be estimated.
struct RunOptions: Sendable {
  var gpu: String?
  var tokens: Amount?
  var activeParameters: Amount?
  var gpus: Amount?
  var tokensPerExample: Amount?
  var epochs: Amount?
  var technique: TuningTechnique?
  var packsExamples = false
  var recomputesActivations = false
  /// What a wrong output costs.
  var errorCost: Dollars?

  static let options: [Option<RunOptions>] = [
    .value(
      "tokens", taking: "count", into: \.tokens,
      "Tokens trained on: the whole run from scratch, or continued pretraining.", in: "Run"),
    .value(
      "gpu", taking: "name", into: \.gpu, "The GPU, such as a100, h100, h200 or b200.", in: "Run",
      completing: .words(Vocabularies.gpus.named)),
    .value("gpus", taking: "count", into: \.gpus, "How many GPUs train.", in: "Run"),
    .value(
      "active-parameters", taking: "count", into: \.activeParameters,
      "Parameters that work on each token, for a mixture of experts.", in: "Run"),
    .value(
      "tokens-per-example", taking: "count", into: \.tokensPerExample,
      "Tokens in an example, prompt and answer together.", in: "Run"),
    .value("epochs", taking: "count", into: \.epochs, "Passes over the examples.", in: "Run"),
    .value(
      "technique", taking: "technique", into: \.technique,
      "How to tune; the cheapest way that serves if left out.", in: "Run"),
    .flag(
      "packed", set: \.packsExamples, "Short examples are packed into long sequences.", in: "Run"),
    .flag(
      "recompute", set: \.recomputesActivations,
      "Activations are computed twice to save memory.", in: "Run"),
    .value(
      "error-cost", taking: "dollars", into: \.errorCost,
      "What a wrong output costs, with all that is wrong in it: says how many fewer pay for a dearer "
        + "strategy.", in: "Run"),
  ]

  var inputs: RunInputs {
    var inputs = RunInputs()
    inputs.tokens = tokens?.value
    inputs.activeParameters = activeParameters?.value
    inputs.gpus = gpus?.value
    inputs.tokensPerExample = tokensPerExample?.value
    inputs.epochs = epochs?.value
    inputs.technique = technique
    inputs.packsExamples = packsExamples
    inputs.recomputesActivations = recomputesActivations
    inputs.usesOwnGPUs = gpu != nil
    return inputs
  }

  /// An estimator with these prices and the GPU that was named.
  func estimator(_ table: PriceTable) throws(Failure) -> Estimator {
    do throws(PriceOverrideError) {
      return try Estimator(table: table, gpu: gpu)
    } catch {
      throw .assumption(error)
    }
  }
}

extension TuningTechnique: Word {}

/// A count as people write it: `2T`, `512`, `1.2k`.
struct Amount: Word {
  let value: Double

  init?(word: String) {
    var answers = Answers()
    guard (try? answers.set(.unlabeledTokens, to: word)) != nil,
      let quantity = answers.unlabeledTokens, quantity.middle > 0
    else { return nil }
    value = quantity.middle
  }

  /// - Returns: None for what is no count above 0.
  init?(_ value: Double) {
    guard value > 0, value.isFinite else { return nil }
    self.value = value
  }

  var word: String { Format.plain(value) }

  static let expected = "a count above 0, such as 512, 1.2k or 2T"
}
