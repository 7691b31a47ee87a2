/// What fine-tuning takes whatever the technique: examples and people.
struct TuningProject: Hashable, Sendable {
  let size: ModelSize
  let plan: TuningPlan
  let labels: Labeling
  let evaluation: Labeling
  let staff: Staffing
  let groundwork: Groundwork
  /// Dollars for staff and examples each time the model is tuned again.
  let renewalCost: ByCase

  init(_ workload: Workload, _ inputs: RunInputs, _ assumptions: borrowing Assumptions) {
    size = ModelSize(
      total: assumptions[.tuningParameters, unless: workload.modelParameters],
      active: inputs.activeParameters)
    plan = TuningPlan(workload, inputs, assumptions)
    let needs = plan.needs
    labels = Labeling(missing: needs.missingTraining, kind: workload.trainingLabels, assumptions)
    evaluation = Labeling(
      missing: needs.missingEvaluation, kind: workload.evaluationLabels, assumptions)
    var days = assumptions[.tuningDays]
    if plan.isPretrained { days += assumptions[.pretrainingDays] }
    staff = Staffing(days: days, workload, assumptions)
    groundwork = Groundwork(workload, assumptions)
    let retraining = Staffing(days: assumptions[.retrainingDays], workload, assumptions)
    let freshLabels = Labeling.cost(
      needs.wanted * assumptions[.freshLabelsShare], workload.trainingLabels, assumptions)
    renewalCost = retraining.cost + freshLabels
  }

  /// Dollars for all of it.
  var cost: ByCase { labels.cost + evaluation.cost + staff.cost + groundwork.cost }

  /// The techniques that serve, in the order of preference; the cheaper one is taken.
  ///
  /// Many examples and plain text need all parameters (F059, F139) if memory allows; else adapters
  /// on GPUs of one's own, on 4-bit weights where those are too few, or a host where one is allowed.
  func techniques(
    _ workload: Workload, _ inputs: RunInputs, _ assumptions: borrowing Assumptions
  ) -> (TuningTechnique, TuningTechnique?) {
    if let technique = inputs.technique { return (technique, nil) }
    let isMany = plan.examples.central > assumptions[.fullExamples].central
    if isMany || plan.isPretrained, fits(.full, inputs, assumptions) { return (.full, nil) }
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
