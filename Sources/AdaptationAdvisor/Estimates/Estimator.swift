import Spelling

/// Works out what strategies cost, from a price table that was looked up once.
///
/// There are two passes over the same figures: ``outlook(_:for:_:)`` gives numbers without
/// allocating, for decisions by the million; ``estimate(_:for:_:)`` also explains them.
package struct Estimator: Sendable {
  package let table: PriceTable
  /// The GPU that trains and serves.
  package let gpu: String
  /// What the figures rest on; they are explained by the table.
  var assumptions: Assumptions

  /// - Parameter gpu: One of the table's GPUs; its default if left out.
  /// - Throws: If the table has no such GPU.
  package init(table: PriceTable, gpu: String? = nil) throws(PriceOverrideError) {
    let gpu = gpu ?? table.defaultGPU
    guard table.gpus.contains(gpu) else {
      throw .unknownGPU(
        gpu, known: table.gpus, suggestion: Spelling.nearest(to: gpu, among: table.gpus))
    }
    self.init(table, checked: gpu)
  }

  /// Works with the table's default GPU.
  package init(_ table: PriceTable) { self.init(table, checked: table.defaultGPU) }

  private init(_ table: PriceTable, checked gpu: String) {
    self.table = table
    self.gpu = gpu
    assumptions = Assumptions { assumption in
      table.entry(for: assumption, gpu: gpu)?.values(for: assumption) ?? .zero
    }
  }

  /// Cost, time and machines of a strategy.
  package func outlook(
    _ model: CostModel, for workload: Workload, _ inputs: RunInputs = RunInputs()
  ) -> Outlook {
    let (workload, inputs) = (workload.bounded, inputs.bounded)
    func preparation() -> Preparation { Preparation(workload, inputs, assumptions) }
    switch model {
    case .training:
      return Outlook(TrainingFigures(preparation(), workload, inputs, assumptions))
    case .fineTuning:
      let project = TuningProject(preparation(), workload, inputs, assumptions)
      return Outlook(fineTuning(project, workload, inputs))
    case .prompting: return Outlook(PromptingFigures(workload, inputs, assumptions))
    }
  }

  /// Cost and time alone, for decisions by the million.
  ///
  /// - Parameters:
  ///   - workload: is bounded already.
  ///   - preparation: see ``preparation(for:)``; the same for all models.
  func need(
    _ model: CostModel, for workload: Workload, _ preparation: borrowing Preparation
  ) -> Situation.Need {
    let inputs = RunInputs()
    switch model {
    case .training:
      let figures = TrainingFigures(preparation, workload, inputs, assumptions)
      return .init(cost: figures.outlay.total.span, days: figures.days.span)
    case .fineTuning:
      return fineTuningNeed(workload, preparation, inputs)
    case .prompting:
      let figures = PromptingFigures(workload, inputs, assumptions)
      return .init(cost: figures.outlay.total.span, days: figures.days.span)
    }
  }

  /// What need not be worked out for each model again.
  ///
  /// - Parameter workload: is bounded already.
  func preparation(for workload: Workload) -> Preparation {
    Preparation(workload, RunInputs(), assumptions)
  }

  private func fineTuningNeed(
    _ workload: Workload, _ preparation: borrowing Preparation, _ inputs: RunInputs
  ) -> Situation.Need {
    let project = TuningProject(preparation, workload, inputs, assumptions)
    func need(_ technique: TuningTechnique) -> (cost: ByCase, days: ByCase) {
      let figures = FineTuningFigures(technique, project, workload, inputs, assumptions)
      return (figures.outlay.total, figures.days)
    }
    let (first, second) = project.techniques(workload, inputs, assumptions)
    let one = need(first)
    guard let second else { return .init(cost: one.cost.span, days: one.days.span) }
    let other = need(second)
    let isCheaper = other.cost .< one.cost
    return .init(
      cost: one.cost.replacing(with: other.cost, where: isCheaper).span,
      days: one.days.replacing(with: other.days, where: isCheaper).span)
  }

  /// From which volume fine-tuning repays itself against prompting, in the central case; none where
  /// GPUs stand ready for part of the month only.
  package func breakEven(
    for workload: Workload, _ inputs: RunInputs = RunInputs()
  ) -> BreakEven? {
    let (workload, inputs) = (workload.bounded, inputs.bounded)
    let preparation = Preparation(workload, inputs, assumptions)
    let project = TuningProject(preparation, workload, inputs, assumptions)
    return BreakEven(
      fineTuning(project, workload, inputs)[.central], project,
      PromptingFigures(workload, inputs, assumptions),
      mustSelfHost: workload.mustSelfHost == true, assumptions)
  }

  /// GPU memory that tuning a model of one's own takes by each technique.
  package func memory(parameters: Double) -> [MemoryNeed] {
    let parameters = ByCase(repeating: Magnitude.bounded(parameters) ?? 0)
    return [TuningTechnique.full, .lora, .qlora].map { technique in
      let gigabytes = Memory.gigabytes(
        parameters: parameters, bytesPerParameter: assumptions[technique.memory], assumptions)
      return MemoryNeed(
        technique: technique, gigabytes: gigabytes.span,
        gpus: Memory.gpus(gigabytes: gigabytes, assumptions).span)
    }
  }

  /// The techniques that serve. Workload and inputs are bounded by now.
  func fineTuning(
    _ project: TuningProject, _ workload: Workload, _ inputs: RunInputs
  ) -> CheaperTechnique {
    let (first, second) = project.techniques(workload, inputs, assumptions)
    let figures = FineTuningFigures(first, project, workload, inputs, assumptions)
    guard let second else { return CheaperTechnique(figures) }
    return CheaperTechnique(
      figures, FineTuningFigures(second, project, workload, inputs, assumptions))
  }
}
