/// The figures of prompting.
struct PromptingFigures: Hashable, Sendable {
  /// The open model where a hosted one is not allowed.
  let size: ModelSize
  let staff: Staffing
  let retrieval: Staffing
  let evaluation: Labeling
  /// Dollars that a request costs with a host; on own GPUs those of its GPU-hours alone.
  let perRequest: ByCase
  /// Own GPUs where a host is not allowed; else nothing.
  let own: OwnHosting
  /// Dollars a month for revising the prompt.
  let revisions: ByCase
  let outlay: Outlay
  /// Calendar days until it serves.
  let days: ByCase

  @inline(__always)
  init(_ workload: Workload, _ inputs: RunInputs, _ assumptions: borrowing Assumptions) {
    size = ModelSize(
      total: assumptions[.promptingParameters, unless: workload.modelParameters],
      active: inputs.activeParameters)
    staff = Staffing(days: assumptions[.promptingDays], workload, assumptions)
    retrieval = Groundwork.retrieval(workload, assumptions)
    let needs = LabelNeeds(workload, assumptions)
    evaluation = Labeling(
      missing: needs.missingEvaluation, kind: workload.evaluationLabels, assumptions)
    let request = RequestCost.prompted(workload, assumptions)

    let requests = workload.monthlyRequests ?? 0
    let serving: ByCase
    if workload.mustSelfHost == true {
      own = OwnHosting(size, requests: requests, tokens: request.tokens, assumptions)
      serving = own.cost
      perRequest = own.requestHours * assumptions[.gpuPrice]
    } else {
      own = .nothing
      perRequest = request.dollars
      serving = requests * perRequest
    }
    let trials = needs.evaluation * assumptions[.promptIterations] * perRequest
    let rework = Staffing(days: assumptions[.reworkDays], workload, assumptions)
    revisions = rework.cost * assumptions[.reworksPerYear] / 12
    outlay = Outlay(
      oneOff: staff.cost + retrieval.cost + evaluation.cost + trials,
      monthly: serving + revisions,
      months: assumptions[.horizonMonths])
    days = (staff.days + retrieval.days) * assumptions[.calendarDays] + evaluation.days
  }
}
