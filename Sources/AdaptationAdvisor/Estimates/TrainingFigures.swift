/// The figures of a model from scratch.
struct TrainingFigures: Hashable, Sendable {
  let size: ModelSize
  /// Text read once; the run reads it as often as its tokens need.
  let corpusTokens: ByCase
  /// Tokens that the run processes.
  let tokens: ByCase
  let run: GPURun
  let staff: Staffing
  let hosting: OwnHosting
  let outlay: Outlay
  /// Calendar days until it serves.
  let days: ByCase

  @inline(__always)
  init(
    _ preparation: borrowing Preparation, _ workload: Workload, _ inputs: RunInputs,
    _ assumptions: borrowing Assumptions
  ) {
    let plan = TrainingPlan(workload, inputs, assumptions)
    size = plan.size
    corpusTokens = plan.corpusTokens
    tokens = plan.tokens
    run = GPURun(
      .full, size, tokens: plan.tokens, utilization: .trainingUtilization, inputs, assumptions)
    let runCost = run.hours * assumptions[.gpuPrice] * assumptions[.cloudOverhead]
    let corpusCost = corpusTokens * assumptions[.corpusPrice] / 1e9

    let team = assumptions[.team].replacing(
      with: assumptions[.largeTeam], where: size.total .> assumptions[.largeModel])
    let projectDays = assumptions[.projectDays]
    staff = Staffing(
      days: projectDays * team / assumptions[.calendarDays], workload, assumptions)
    let oneOff =
      corpusCost + staff.cost + preparation.groundwork.cost + preparation.labels.cost
      + preparation.evaluation.cost

    hosting = OwnHosting(
      size, requests: workload.monthlyRequests ?? 0,
      tokens: RequestCost.tuned(workload, price: .zero, assumptions).tokens,
      assumptions)
    let maintenance = Staffing(days: assumptions[.maintenanceDays], workload, assumptions)
    let upkeep = (runCost * assumptions[.refreshShare] + maintenance.cost) / 12
    // Experiments and failures multiply the final run (F038).
    outlay = Outlay(
      oneOff: runCost * assumptions[.projectMultiplier] + oneOff,
      monthly: hosting.cost + upkeep, months: assumptions[.horizonMonths])
    days =
      preparation.groundwork.days * assumptions[.calendarDays] + preparation.labels.days
      + preparation.evaluation.days
      + projectDays * assumptions[factor: workload.expertiseFactor] + run.days
  }
}
