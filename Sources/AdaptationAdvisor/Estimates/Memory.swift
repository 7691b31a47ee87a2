/// GPU memory that a technique takes, by bytes per parameter (F065, F068, F069, F072).
enum Memory {
  /// Gigabytes of weights, gradients and optimizer states alone.
  @inline(__always)
  static func states(parameters: ByCase, bytesPerParameter: ByCase) -> ByCase {
    parameters * bytesPerParameter / 1e9
  }

  /// Gigabytes of a whole job: states times a factor for activations, and a base amount.
  @inline(__always)
  static func gigabytes(
    parameters: ByCase, bytesPerParameter: ByCase, _ assumptions: borrowing Assumptions
  ) -> ByCase {
    states(parameters: parameters, bytesPerParameter: bytesPerParameter)
      * assumptions[.memoryFactor] + assumptions[.memoryBase]
  }

  /// The fewest GPUs that hold so much, at least one.
  @inline(__always)
  static func gpus(gigabytes: ByCase, _ assumptions: borrowing Assumptions) -> ByCase {
    let usable = assumptions[.cardUsable] * assumptions[.gpuMemory]
    return (gigabytes / usable).roundedUp.atLeast(1)
  }
}
