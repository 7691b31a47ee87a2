/// What strategies share that change a model: examples, and the work that comes before all else.
struct Preparation: Hashable, Sendable {
  /// A model from scratch takes as many examples to learn its task as tuning another one.
  let plan: TuningPlan
  /// Examples to learn from.
  let labels: Labeling
  /// Examples to measure with.
  let evaluation: Labeling
  let groundwork: Groundwork

  init(_ workload: Workload, _ inputs: RunInputs, _ assumptions: borrowing Assumptions) {
    plan = TuningPlan(workload, inputs, assumptions)
    let needs = plan.needs
    labels = Labeling(missing: needs.missingTraining, kind: workload.trainingLabels, assumptions)
    evaluation = Labeling(
      missing: needs.missingEvaluation, kind: workload.evaluationLabels, assumptions)
    groundwork = Groundwork(workload, assumptions)
  }
}
