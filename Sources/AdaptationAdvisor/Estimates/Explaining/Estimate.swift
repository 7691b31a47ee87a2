/// What a strategy costs, with every sum shown.
package struct Estimate: Sendable {
  package let model: CostModel
  /// The numbers, exact.
  package let outlook: Outlook
  /// Dollars of the central cost that are people's time.
  package let peopleUSD: Double
  /// The sums of the central case.
  package let lines: [Line]
  /// Everything the lines of the central case rest on, in the order of its first use.
  package let assumptions: [AssumedValue]
  /// What the cost does not include, one clause each.
  package let excluded: [String]
  /// The sums of each case. Reports tell those of the central case, so the others are put together
  /// only when they are asked for.
  private let linesOf: @Sendable (Case) -> [Line]

  /// The sums behind the low figures, and behind the high ones.
  package var favorableLines: [Line] { linesOf(.favorable) }
  package var adverseLines: [Line] { linesOf(.adverse) }

  init(
    model: CostModel, outlook: Outlook, peopleUSD: Double, excluded: [String],
    linesOf: @escaping @Sendable (Case) -> [Line], assumptions: ([Line]) -> [AssumedValue]
  ) {
    self.model = model
    self.outlook = outlook
    self.peopleUSD = peopleUSD
    self.excluded = excluded
    self.linesOf = linesOf
    lines = linesOf(.central)
    self.assumptions = assumptions(lines)
  }
}

extension Estimator {
  /// Cost, time and machines of a strategy, explained.
  package func estimate(
    _ model: CostModel, for workload: Workload, _ inputs: RunInputs = RunInputs()
  ) -> Estimate {
    Estimate(
      model: model, outlook: outlook(model, for: workload, inputs),
      peopleUSD: peopleCost(model, for: workload, inputs),
      excluded: model.excluded(workload),
      linesOf: lines(model, workload.bounded, inputs.bounded), assumptions: assumedValues)
  }

  /// The lines of a strategy, by case.
  private func lines(
    _ model: CostModel, _ workload: Workload, _ inputs: RunInputs
  ) -> @Sendable (Case) -> [Line] {
    let preparation = Preparation(workload, inputs, assumptions)
    @Sendable func explainer(_ case: Case, _ size: Assumption) -> Explainer {
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

  /// What the factors of some lines were read from, in the order of its first use.
  private func assumedValues(in lines: [Line]) -> [AssumedValue] {
    var values: [AssumedValue] = []
    var seen = Array(repeating: false, count: Assumption.allCases.count)
    var answers: [String] = []
    for line in lines {
      for term in line.terms {
        for factor in term.factors {
          switch factor.source {
          case .assumption(let assumption) where !seen[assumption.rawValue]:
            seen[assumption.rawValue] = true
            if let entry = table.entry(for: assumption, gpu: gpu) {
              values.append(AssumedValue(entry))
            }
          case .answer(let key) where !answers.contains(key):
            answers.append(key)
            values.append(AssumedValue(answer: key, factor.number.value))
          case .assumption, .answer, .constant, .derived: break
          }
        }
      }
    }
    return values
  }
}
