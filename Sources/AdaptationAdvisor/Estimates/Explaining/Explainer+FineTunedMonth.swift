/// Lines of a month with a tuned model, and of the time until there is one.
extension Explainer {
  func monthly(_ figures: FineTuningFigures, _ project: TuningProject) -> [Line] {
    let retrains = assumed(.retrainsPerYear, "times a year")
    let month = constant(12, "months").inverted
    let upkeep = [
      Line(
        .monthly, "Tuning again: staff",
        Term(
          [retrains, assumed(.retrainingDays, "engineer days"), expertise] + staffRate + [month]),
        in: .dollars),
      Line(
        .monthly, "Tuning again: examples",
        Term(
          retrains, derived(preparation.plan.needs.wanted, "examples"),
          assumed(.freshLabelsShare, "of them new"),
          assumed(workload.trainingLabels.price, "each", in: .price),
          assumed(.labelOverhead, "for pilot and rejects"), month), in: .dollars),
      runCost(
        figures.runs, project, .monthly, "Tuning again: run", times: [retrains, month]),
    ]
    return serving(figures, project.size) + upkeep
  }

  private func serving(_ figures: FineTuningFigures, _ size: ModelSize) -> [Line] {
    guard figures.runs.technique == .hosted else {
      return hosting(figures.serving.own, size, prefix: .tunedPrefixTokens)
    }
    let fee = Line(
      .monthly, "Standing fee of the host",
      Term(assumed(.hostedHour, "an hour", in: .price), assumed(.monthHours, "h")), in: .dollars)
    let price = assumptions.price(.tokens, size, in: which)
    let request = RequestCost.tuned(workload, price: assumptions.tunedPrice(size), assumptions)
    let lines = self.request(request, prefix: .tunedPrefixTokens, input: price, output: price)
    return lines + [fee] + requests(lines)
  }

  func time(_ runs: TuningRuns, _ project: TuningProject) -> [Line] {
    let isPretrained = preparation.plan.isPretrained
    let isHosted = runs.technique == .hosted
    let week = assumed(.calendarDays, "calendar days per working day")
    let tuningRuns = assumed(.tuningRuns, "runs")
    let overhead = assumed(isHosted ? .hostedRunOverhead : .ownRunOverhead, "h around each")
    let staff = Line(
      .time, "Engineers",
      [Term(assumed(.tuningDays, "engineer days"), expertise, week)]
        + (isPretrained
          ? [Term(assumed(.pretrainingDays, "engineer days"), expertise, week)] : []),
      in: .days, "days")
    let around = Line(
      .time, "Runs: waiting, loading, evaluating",
      Term(tuningRuns, overhead, constant(24, "h").inverted), in: .days, "days")
    return groundworkDays(preparation.groundwork)
      + [
        labelDays(preparation.labels, "Training examples"),
        labelDays(preparation.evaluation, "Evaluation examples"), staff,
        isPretrained && !isHosted
          ? days(
            runs.pretraining, hours: pretrainingHours(runs, project), "Continued pretraining")
          : nil,
        isHosted
          ? nil : days(runs.tuning, hours: tuningHours(runs, project), "Runs", times: tuningRuns),
        around,
      ].compactMap { $0 }
  }
}
