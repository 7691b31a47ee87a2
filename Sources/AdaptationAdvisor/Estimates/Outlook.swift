/// What a strategy costs in money, time and machines: the numbers alone.
package struct Outlook: Hashable, Sendable {
  /// Dollars over the horizon: one-off cost and all months.
  package let costUSD: Spread
  /// Dollars for each month of serving.
  package let monthlyUSD: Spread
  /// Calendar days until it serves users.
  package let days: Spread
  /// GPU-hours of one complete run, without experiments and repeats; 0 where none is rented.
  package let gpuHours: Spread
  /// GPU memory of the run over all its GPUs, in gigabytes.
  package let memoryGB: Spread
  /// GPUs that train.
  package let gpus: Spread
  /// How it is tuned; none for other strategies.
  package let technique: TuningTechnique?
}

extension Outlook {
  init(_ figures: TrainingFigures) {
    let run = figures.run
    self.init(
      figures.outlay, days: figures.days, gpuHours: run.hours, memoryGB: run.memoryGB,
      gpus: run.gpus)
  }

  init(_ figures: FineTuningFigures) {
    let runs = figures.runs
    self.init(
      figures.outlay, days: figures.days, gpuHours: runs.gpuHours, memoryGB: runs.memoryGB,
      gpus: runs.gpus, technique: runs.technique)
  }

  init(_ figures: PromptingFigures) {
    let none = ByCase.zero
    self.init(
      figures.outlay, days: figures.days, gpuHours: none, memoryGB: none, gpus: none)
  }

  private init(
    _ outlay: Outlay, days: ByCase, gpuHours: ByCase, memoryGB: ByCase, gpus: ByCase,
    technique: TuningTechnique? = nil
  ) {
    costUSD = outlay.total.span
    monthlyUSD = outlay.monthly.span
    self.days = days.span
    self.gpuHours = gpuHours.span
    self.memoryGB = memoryGB.span
    self.gpus = gpus.span
    self.technique = technique
  }
}
