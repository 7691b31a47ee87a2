/// Lines of a run on own or rented GPUs.
extension Explainer {
  /// GPU-hours of a run, which later lines start from.
  ///
  /// - Parameter tokens: The tokens as a factor that says where they come from.
  func hours(
    _ run: GPURun, _ technique: TuningTechnique, _ size: ModelSize, tokens: Factor,
    utilization: Assumption, _ label: String
  ) -> Line {
    let operations = technique.operations(recomputing: inputs.recomputesActivations)
    return Line(
      .work, "\(label): hours",
      Term(
        constant(operations, "operations"), parameters(size.active, isActive: true), tokens,
        technique == .qlora ? assumed(.qloraTime, "for 4-bit weights") : nil,
        assumed(.gpuSpeed, "TFLOP/s", scale: 1e12).inverted,
        assumed(utilization, "of peak").inverted,
        run.gain[which] == 1 ? nil : derived(run.gain, "on a small cluster").inverted,
        constant(3600, "s").inverted),
      in: .plain, "GPU-hours")
  }

  /// Memory and GPUs of a run.
  func machines(
    _ run: GPURun, _ technique: TuningTechnique, _ size: ModelSize, _ label: String
  ) -> [Line] {
    let memory = memory(size, technique.memory, "\(label): memory")
    return [memory] + gpus(run, memory, label)
  }

  /// How many GPUs, unless their number was stated.
  private func gpus(_ run: GPURun, _ memory: Line, _ label: String) -> [Line] {
    let fewest = fewestGPUs(memory, label)
    guard inputs.gpus != run.gpus[which], run.gpus[which] > fewest.value else { return [fewest] }
    let hasGain = run.gain[which] != 1
    let wanted = Line(
      .work, "\(label): GPUs that finish it in time",
      Term(
        derived(run.hours * run.gain, hasGain ? "GPU-hours without that gain" : "GPU-hours"),
        constant(24, "h").inverted, assumed(.availability, "of the time").inverted,
        assumed(.runDays, "days").inverted),
      roundedUpToNodesOf: value(.nodeGPUs), "GPUs")
    if run.gpus[which] == wanted.value { return [fewest, wanted] }
    return [
      fewest,
      Line(.work, "\(label): GPUs taken", Term(derived(run.gpus)), in: .plain, "GPUs"),
    ]
  }

  /// GPUs that a job needs for its memory alone.
  func fewestGPUs(_ memory: Line, _ label: String) -> Line {
    Line(
      .work, "\(label): GPUs that hold it",
      Term(
        memory.factor("GB"), assumed(.cardUsable, "usable").inverted,
        assumed(.gpuMemory, "GB").inverted),
      roundedUpToNodesOf: .infinity, "GPUs")
  }

  /// Gigabytes that a model takes.
  func memory(_ size: ModelSize, _ bytes: Assumption, _ label: String) -> Line {
    Line(
      .work, label,
      Term(
        parameters(size.total), assumed(bytes, "bytes"),
        assumed(.memoryFactor, "for activations"), Self.bytesPerGigabyte.inverted),
      Term(assumed(.memoryBase, "GB")), in: .plain, "GB")
  }

  private static let bytesPerGigabyte = Factor(
    PlainNumber(count: 1e9), "bytes per GB", source: .constant)

  /// Calendar days of a run.
  ///
  /// - Parameters:
  ///   - hours: The line of its hours.
  ///   - times: How many runs follow each other, if more than one.
  func days(_ run: GPURun, hours: Line, _ label: String, times: Factor? = nil) -> Line {
    Line(
      .time, label,
      Term(
        hours.factor("GPU-hours"), constant(24, "h").inverted,
        gpus(run.gpus).inverted, assumed(.availability, "of the time").inverted, times),
      in: .days, "days")
  }

  /// A number of GPUs.
  func gpus(_ number: ByCase) -> Factor {
    inputs.gpus == number[which]
      ? answered(number[which], "gpus", "GPUs") : derived(number, "GPUs")
  }

  /// Parameters, and whether they are stated or assumed.
  func parameters(_ numbers: ByCase, isActive: Bool = false) -> Factor {
    let number = numbers[which]
    if isActive, inputs.activeParameters == number {
      return answered(number, "active_parameters", "active parameters", in: .count)
    }
    if workload.modelParameters == number {
      return answered(number, "model_parameters", "parameters", in: .count)
    }
    let isDefault = defaultSize.map { value($0) == number } ?? false
    return Factor(
      PlainNumber(count: number), "parameters",
      source: isDefault ? defaultSize.map { .assumption($0) } ?? .derived : .derived)
  }
}
