/// Lines of prompting.
extension Explainer {
  func lines(_ figures: PromptingFigures) -> [Line] {
    let needs = LabelNeeds(workload, assumptions)
    let request = request(figures)
    let trials = Line(
      .oneOff, "Trials",
      Term(
        assumed(.evaluationExamples, "requests"), assumed(.promptIterations, "iterations"),
        request.last?.factor("each", in: .price)), in: .dollars)
    let staff = Line(
      .oneOff, "Staff",
      Term([assumed(.promptingDays, "engineer days"), expertise] + staffRate), in: .dollars)
    let rework = Line(
      .monthly, "Revisions",
      Term(
        [
          assumed(.reworksPerYear, "times a year"), assumed(.reworkDays, "engineer days"),
          expertise,
        ] + staffRate + [constant(12, "months").inverted]), in: .dollars)
    var lines = request
    lines += [
      examplesInHand(needs), missingEvaluation(needs),
      labels(figures.evaluation, "Evaluation examples"),
    ].compactMap { $0 }
    lines += [trials, staff] + retrieval(figures.retrieval) + serving(figures, request) + [rework]
    lines += totals(lines)
    let writing = Line(
      .time, "Engineers",
      Term(
        assumed(.promptingDays, "engineer days"), expertise,
        assumed(.calendarDays, "calendar days per working day")), in: .days, "days")
    lines += [labelDays(figures.evaluation, "Evaluation examples"), writing].compactMap { $0 }
    lines += retrievalDays(figures.retrieval)
    return lines + [totalDays(lines)]
  }

  /// What one request costs, while the prompt is written at least.
  private func request(_ figures: PromptingFigures) -> [Line] {
    guard workload.mustSelfHost == true else {
      let cost = RequestCost.prompted(workload, assumptions)
      return request(cost, prefix: .prefixTokens, input: .inputPrice, output: .outputPrice)
    }
    // With a known volume the lines of serving tell the tokens.
    let tokens =
      workload.monthlyRequests == nil ? [requestTokens(prefix: .prefixTokens)] : []
    let hours = requestHours(figures.size, prefix: .prefixTokens)
    let price = assumed(.gpuPrice, "per GPU-hour", in: .price)
    let cost = Line(
      .work, "Cost of a request", Term(hours.factor("GPU-hours"), price), in: .price)
    return tokens + [hours, cost]
  }

  private func serving(_ figures: PromptingFigures, _ request: [Line]) -> [Line] {
    guard workload.mustSelfHost == true else { return requests(request) }
    return hosting(figures.own, figures.size, prefix: .prefixTokens)
  }
}
