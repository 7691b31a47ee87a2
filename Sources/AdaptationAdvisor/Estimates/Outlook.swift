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
  /// How it is tuned, in the central case; none for other strategies.
  package let technique: TuningTechnique?
}

extension Outlook {
  init(_ figures: TrainingFigures) {
    let run = figures.run
    self.init(
      cost: figures.outlay.total, monthly: figures.outlay.monthly, days: figures.days,
      gpuHours: run.hours, memoryGB: run.memoryGB,
      gpus: run.gpus)
  }

  init(_ choice: CheaperTechnique) {
    self.init(
      cost: choice.figure { $0.outlay.total }, monthly: choice.figure { $0.outlay.monthly },
      days: choice.figure { $0.days }, gpuHours: choice.figure { $0.runs.gpuHours },
      memoryGB: choice.figure { $0.runs.memoryGB }, gpus: choice.figure { $0.runs.gpus },
      technique: choice[.central].runs.technique)
  }

  init(_ figures: PromptingFigures) {
    let none = ByCase.zero
    self.init(
      cost: figures.outlay.total, monthly: figures.outlay.monthly, days: figures.days,
      gpuHours: none, memoryGB: none, gpus: none)
  }

  private init(
    cost: ByCase, monthly: ByCase, days: ByCase, gpuHours: ByCase, memoryGB: ByCase, gpus: ByCase,
    technique: TuningTechnique? = nil
  ) {
    costUSD = cost.span
    monthlyUSD = monthly.span
    self.days = days.span
    self.gpuHours = gpuHours.span
    self.memoryGB = memoryGB.span
    self.gpus = gpus.span
    self.technique = technique
  }
}
