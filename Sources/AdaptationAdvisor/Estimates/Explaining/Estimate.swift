/// What a strategy costs, with every sum shown.
package struct Estimate: Sendable {
  package let model: CostModel
  /// The numbers, exact.
  package let outlook: Outlook
  /// The sums of the central case.
  package let lines: [Line]
  /// The sums behind the low figures, and behind the high ones.
  package let favorableLines: [Line]
  package let adverseLines: [Line]
  /// Everything the lines of the central case rest on, in the order of its first use.
  package let assumptions: [AssumedValue]
  /// What the cost does not include, one clause each.
  package let excluded: [String]
}

extension Estimator {
  /// Cost, time and machines of a strategy, explained.
  package func estimate(
    _ model: CostModel, for workload: Workload, _ inputs: RunInputs = RunInputs()
  ) -> Estimate {
    let lines = lines(model, workload.bounded, inputs.bounded)
    let central = lines(.central)
    return Estimate(
      model: model, outlook: outlook(model, for: workload, inputs), lines: central,
      favorableLines: lines(.favorable), adverseLines: lines(.adverse),
      assumptions: assumedValues(in: central), excluded: model.excluded(workload))
  }

  /// The lines of a strategy, by case.
  private func lines(
    _ model: CostModel, _ workload: Workload, _ inputs: RunInputs
  ) -> (Case) -> [Line] {
    let preparation = Preparation(workload, inputs, assumptions)
    func explainer(_ case: Case, _ size: Assumption) -> Explainer {
      Explainer(
        workload: workload, inputs: inputs, preparation: preparation, assumptions: assumptions,
        which: `case`,
        defaultSize: size)
    }
    switch model {
    case .training:
      let figures = TrainingFigures(preparation, workload, inputs, assumptions)
      let size: Assumption =
        workload.isClassification ? .encoderParameters : .trainingParameters
      return { explainer($0, size).lines(figures) }
    case .fineTuning:
      let project = TuningProject(preparation, workload, inputs, assumptions)
      let choice = fineTuning(project, workload, inputs)
      return { explainer($0, .tuningParameters).lines(choice[$0], project) }
    case .prompting:
      let figures = PromptingFigures(workload, inputs, assumptions)
      return { explainer($0, .promptingParameters).lines(figures) }
    }
  }

  /// What the factors of some lines were read from.
  private func assumedValues(in lines: [Line]) -> [AssumedValue] {
    var seen: Set<Factor.Source> = []
    let factors = lines.flatMap(\.terms).flatMap(\.factors)
    return factors.filter { seen.insert($0.source).inserted }.compactMap { factor in
      switch factor.source {
      case .constant, .derived: nil
      case .answer(let key): AssumedValue(answer: key, factor.number.value)
      case .assumption(let assumption):
        table.entry(for: assumption, gpu: gpu).map { AssumedValue($0) }
      }
    }
  }
}
