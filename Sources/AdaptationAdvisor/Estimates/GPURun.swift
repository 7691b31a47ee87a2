/// A run on own or rented GPUs: from work to hours, GPUs and days.
struct GPURun: Hashable, Sendable {
  /// What a small cluster gains on the utilization assumed.
  let gain: ByCase
  /// GPU-hours of one run.
  let hours: ByCase
  let memoryGB: ByCase
  let gpus: ByCase
  /// Calendar days of one run.
  let days: ByCase

  /// No run at all.
  static let nothing = GPURun(
    gain: ByCase(repeating: 1), hours: .zero, memoryGB: .zero, gpus: .zero, days: .zero)

  private init(gain: ByCase, hours: ByCase, memoryGB: ByCase, gpus: ByCase, days: ByCase) {
    self.gain = gain
    self.hours = hours
    self.memoryGB = memoryGB
    self.gpus = gpus
    self.days = days
  }

  @inline(__always)
  init(
    _ technique: TuningTechnique, _ size: ModelSize, tokens: ByCase, utilization: Assumption,
    _ inputs: RunInputs, _ assumptions: borrowing Assumptions
  ) {
    let operations = technique.operations(recomputing: inputs.recomputesActivations)
    memoryGB = Memory.gigabytes(
      parameters: size.total, bytesPerParameter: assumptions[technique.memory], assumptions)
    let leastGPUs = Memory.gpus(gigabytes: memoryGB, assumptions)
    var plainHours = Compute.gpuHours(
      operations: operations, parameters: size.active, tokens: tokens,
      teraflops: assumptions[.gpuSpeed], utilization: assumptions[utilization])
    if technique == .qlora { plainHours *= assumptions[.qloraTime] }
    var gpus = leastGPUs
    if let stated = inputs.gpus {
      gpus = gpus.atLeast(stated)
    } else {
      gpus = Cluster.gpus(
        hours: plainHours, days: assumptions[.runDays], memory: leastGPUs, assumptions)
    }
    // Needing less memory must not make the favorable case slower than the central one.
    gpus.favorable = max(gpus.favorable, gpus.central)
    self.gpus = gpus
    // Of the central cluster in all cases, so that a lower utilization never comes out faster.
    // Utilization of small runs was measured on small clusters to begin with.
    gain =
      utilization == .trainingUtilization
      ? Cluster.gain(gpus: gpus.central, assumptions) : ByCase(repeating: 1)
    hours = plainHours / gain
    days = Cluster.days(hours: hours, gpus: gpus, availability: assumptions[.availability])
  }
}
