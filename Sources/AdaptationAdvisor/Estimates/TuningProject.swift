/// What fine-tuning takes whatever the technique: examples and people.
struct TuningProject: Hashable, Sendable {
  let size: ModelSize
  /// Examples in one pass, and tokens of all passes over them.
  let examples: ByCase
  let tuningTokens: ByCase
  /// Tokens of plain text before the examples; 0 if there are none.
  let pretrainingTokens: ByCase
  /// Dollars for examples and people.
  let cost: ByCase
  /// Calendar days of the same.
  let days: ByCase
  /// Dollars for staff and examples each time the model is tuned again.
  let renewalCost: ByCase

  @inline(__always)
  init(
    _ preparation: borrowing Preparation, _ workload: Workload, _ inputs: RunInputs,
    _ assumptions: borrowing Assumptions
  ) {
    size = ModelSize(
      total: assumptions[.tuningParameters, unless: workload.modelParameters],
      active: inputs.activeParameters)
    let plan = preparation.plan
    examples = plan.examples
    tuningTokens = plan.tuningTokens
    pretrainingTokens = plan.pretrainingTokens
    var staffDays = assumptions[.tuningDays]
    if plan.isPretrained { staffDays += assumptions[.pretrainingDays] }
    let staff = Staffing(days: staffDays, workload, assumptions)
    cost =
      preparation.labels.cost + preparation.evaluation.cost + staff.cost
      + preparation.groundwork.cost
    days =
      preparation.labels.days + preparation.evaluation.days
      + (preparation.groundwork.days + staff.days) * assumptions[.calendarDays]
    let retraining = Staffing(days: assumptions[.retrainingDays], workload, assumptions)
    let freshLabels = Labeling.cost(
      plan.needs.wanted * assumptions[.freshLabelsShare], workload.trainingLabels,
      assumptions)
    renewalCost = retraining.cost + freshLabels
  }

  /// Whether there is a run over plain text before the examples.
  var isPretrained: Bool { pretrainingTokens.central > 0 }

  /// The techniques that serve, in the order of preference; the cheaper one is taken.
  ///
  /// Plain text needs all parameters (F059, F139) if memory allows; else adapters on GPUs of one's
  /// own, on 4-bit weights where those are too few, or a host where one is allowed.
  func techniques(
    _ workload: Workload, _ inputs: RunInputs, _ assumptions: borrowing Assumptions
  ) -> (TuningTechnique, TuningTechnique?) {
    if let technique = inputs.technique { return (technique, nil) }
    if isPretrained, fits(.full, inputs, assumptions) { return (.full, nil) }
    let own: TuningTechnique = fits(.lora, inputs, assumptions) ? .lora : .qlora
    let mayBeHosted =
      workload.mustSelfHost != true && !inputs.usesOwnGPUs && inputs.gpus == nil
    guard mayBeHosted else { return (own, nil) }
    return (.hosted, own == .lora || fits(own, inputs, assumptions) ? own : nil)
  }

  /// Whether the GPUs that are there, or may reasonably be rented, hold a run.
  private func fits(
    _ technique: TuningTechnique, _ inputs: RunInputs, _ assumptions: borrowing Assumptions
  ) -> Bool {
    let memory = Memory.gigabytes(
      parameters: size.total, bytesPerParameter: assumptions[technique.memory], assumptions)
    return Memory.gpus(gigabytes: memory, assumptions).central
      <= assumptions[.tuningGPUs, unless: inputs.gpus].central
  }
}
