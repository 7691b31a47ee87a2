/// The runs of fine-tuning with one technique and what they cost.
struct TuningRuns: Hashable, Sendable {
  let technique: TuningTechnique
  /// The run over plain text before the examples; nothing if there is none or a host does it.
  let pretraining: GPURun
  /// One run over the examples; nothing if a host does it.
  let tuning: GPURun
  /// Dollars of the run over plain text, with the experiments around it.
  let pretrainingCost: ByCase
  /// Dollars of one run over the examples.
  let runCost: ByCase
  /// Calendar days of all runs.
  let days: ByCase

  @inline(__always)
  init(
    _ technique: TuningTechnique, _ project: borrowing TuningProject, _ inputs: RunInputs,
    _ assumptions: borrowing Assumptions
  ) {
    self.technique = technique
    let multiplier = assumptions[.pretrainingMultiplier]
    if technique == .hosted {
      let price = assumptions.hostedTraining(project.size) / 1e6
      pretraining = .nothing
      tuning = .nothing
      pretrainingCost = project.pretrainingTokens * price * multiplier
      runCost = project.tuningTokens * price
      days = assumptions[.hostedRunOverhead] * assumptions[.tuningRuns] / 24
      return
    }
    tuning = GPURun(
      technique, project.size, tokens: project.tuningTokens, utilization: inputs.utilization,
      inputs,
      assumptions)
    pretraining =
      project.isPretrained
      ? GPURun(
        technique, project.size, tokens: project.pretrainingTokens,
        utilization: .trainingUtilization,
        inputs, assumptions)
      : .nothing
    let price = assumptions[.gpuPrice] * assumptions[.cloudOverhead]
    let overhead = assumptions[.ownRunOverhead]
    pretrainingCost = pretraining.hours * price * multiplier
    runCost = (tuning.hours + tuning.gpus * overhead) * price
    days = pretraining.days + (tuning.days + overhead / 24) * assumptions[.tuningRuns]
  }

  /// GPU-hours of one complete pass over everything, without repeats and overheads.
  var gpuHours: ByCase { pretraining.hours + tuning.hours }
  var memoryGB: ByCase { tuning.memoryGB.atLeast(pretraining.memoryGB) }
  var gpus: ByCase { tuning.gpus.atLeast(pretraining.gpus) }
}

extension RunInputs {
  /// How well runs over examples use a GPU (F057).
  var utilization: Assumption { packsExamples ? .packedUtilization : .shortUtilization }
}
