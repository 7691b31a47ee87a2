/// The figures of fine-tuning with one technique, beyond those of the project.
struct FineTuningFigures: Hashable, Sendable {
  let runs: TuningRuns
  let serving: TunedServing
  let outlay: Outlay
  /// Calendar days until it serves.
  let days: ByCase

  @inline(__always)
  init(
    _ technique: TuningTechnique, _ project: borrowing TuningProject, _ workload: Workload,
    _ inputs: RunInputs, _ assumptions: borrowing Assumptions
  ) {
    runs = TuningRuns(technique, project, inputs, assumptions)
    serving = TunedServing(technique, project.size, workload, assumptions)
    let upkeep = (runs.runCost + project.renewalCost) * assumptions[.retrainsPerYear] / 12
    outlay = Outlay(
      oneOff: project.cost + runs.pretrainingCost + runs.runCost * assumptions[.tuningRuns],
      monthly: serving.cost + upkeep, months: assumptions[.horizonMonths])
    days = project.days + runs.days
  }
}
