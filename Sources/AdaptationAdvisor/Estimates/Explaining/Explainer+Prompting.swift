/// Lines of prompting.
extension Explainer {
  func lines(_ figures: PromptingFigures) -> [Line] {
    let needs = LabelNeeds(workload, assumptions)
    let cost = RequestCost.prompted(workload, assumptions)
    let request = self.request(
      cost, prefix: .prefixTokens, input: .inputPrice, output: .outputPrice)
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
    lines += [trials, staff] + serving(figures, cost, request) + [rework]
    lines += totals(lines)
    let writing = Line(
      .time, "Engineers",
      Term(
        assumed(.promptingDays, "engineer days"), expertise,
        assumed(.calendarDays, "calendar days per working day")), in: .days, "days")
    lines += [labelDays(figures.evaluation, "Evaluation examples"), writing].compactMap { $0 }
    return lines + [totalDays(lines)]
  }

  private func serving(
    _ figures: PromptingFigures, _ cost: RequestCost, _ request: [Line]
  ) -> [Line] {
    workload.mustSelfHost == true
      ? hosting(figures.own, figures.size, cost) : requests(request)
  }
}
