/// Lines of fine-tuning.
extension Explainer {
  func lines(_ figures: FineTuningFigures, _ project: TuningProject) -> [Line] {
    var lines = examples(preparation.plan) + runs(figures.runs, project)
    lines += oneOff(figures.runs, project) + monthly(figures, project)
    lines += totals(lines)
    lines += time(figures.runs, project)
    return lines + [totalDays(lines)]
  }

  /// How many examples are wanted, missing and trained on.
  private func examples(_ plan: TuningPlan) -> [Line] {
    let needs = plan.needs
    let tokens = Line(
      .work, "Tokens of one run",
      Term(
        trained(plan),
        answered(
          inputs.tokensPerExample, "tokens_per_example", or: .tokensPerExample, "tokens each"),
        epochs(plan)), in: .count, "tokens")
    return [
      perClass(needs), examplesInHand(needs), missingTraining(needs), tokens,
      missingEvaluation(needs),
    ].compactMap { $0 }
  }

  /// The training examples that are missing, where some are there.
  func missingTraining(_ needs: LabelNeeds) -> Line? {
    guard needs.missingTraining[which] > 0, needs.inHand[which] > 0 else { return nil }
    return Line(
      .work, "Training examples missing", Term(wanted(needs)),
      Term(
        derived(needs.beyondEvaluation, "in hand beyond the evaluation set"), isSubtracted: true),
      in: .plain)
  }

  /// The wanted examples where the classes decide.
  func perClass(_ needs: LabelNeeds) -> Line? {
    guard needs.wanted[which] > value(.targetExamples), let classes = workload.classes else {
      return nil
    }
    return Line(
      .work, "Examples wanted",
      Term(answered(classes, "classes", "classes"), assumed(.targetPerClass, "examples each")),
      in: .plain, "examples")
  }

  /// The examples of one pass.
  private func trained(_ plan: TuningPlan) -> Factor {
    let examples = plan.examples[which]
    if inputs.examples != nil { return answered(examples, "examples", "examples") }
    if examples == workload.labeledExamples {
      return answered(examples, "labeled_examples", "examples")
    }
    if examples == plan.needs.wanted[which] { return wanted(plan.needs) }
    let isHeldByAdapters = plan.isForAdapters && examples == value(.adapterExamples)
    return assumed(isHeldByAdapters ? .adapterExamples : .examplesLimit, "examples")
  }

  private func wanted(_ needs: LabelNeeds) -> Factor {
    needs.wanted[which] == value(.targetExamples)
      ? assumed(.targetExamples, "examples") : derived(needs.wanted, "examples")
  }

  private func epochs(_ plan: TuningPlan) -> Factor {
    if let epochs = inputs.epochs { return answered(epochs, "epochs", "epochs") }
    return plan.epochs[which] == value(.epochTarget)
      ? assumed(.epochTarget, "epochs") : derived(plan.epochs, "epochs")
  }

  private func runs(_ runs: TuningRuns, _ project: TuningProject) -> [Line] {
    guard runs.technique != .hosted else {
      // Prices of hosts go by it.
      return [
        Line(.work, "Model priced", Term(parameters(project.size.total)), in: .count, "parameters")
      ]
    }
    let tuning =
      [tuningHours(runs, project)]
      + machines(runs.tuning, runs.technique, project.size, "Run")
    guard preparation.plan.isPretrained else { return tuning }
    return [pretrainingHours(runs, project)]
      + machines(runs.pretraining, runs.technique, project.size, "Continued pretraining") + tuning
  }

  /// GPU-hours of one run over the examples.
  func tuningHours(_ runs: TuningRuns, _ project: TuningProject) -> Line {
    hours(
      runs.tuning, runs.technique, project.size,
      tokens: derived(preparation.plan.tuningTokens, "tokens", in: .count),
      utilization: inputs.utilization, "Run")
  }

  /// GPU-hours of the run over plain text.
  func pretrainingHours(_ runs: TuningRuns, _ project: TuningProject) -> Line {
    hours(
      runs.pretraining, runs.technique, project.size, tokens: pretrainingTokens(preparation.plan),
      utilization: .trainingUtilization, "Continued pretraining")
  }

  private func pretrainingTokens(_ plan: TuningPlan) -> Factor {
    if let tokens = inputs.tokens { return answered(tokens, "tokens", "tokens", in: .count) }
    let tokens = plan.pretrainingTokens[which]
    return tokens == workload.unlabeledTokens
      ? answered(tokens, "unlabeled_tokens", "tokens", in: .count)
      : assumed(.pretrainingLimit, "tokens", in: .count)
  }

  private func oneOff(_ runs: TuningRuns, _ project: TuningProject) -> [Line] {
    let isPretrained = preparation.plan.isPretrained
    let staff = Line(
      .oneOff, "Staff",
      [Term([assumed(.tuningDays, "engineer days"), expertise] + staffRate)]
        + (isPretrained
          ? [Term([assumed(.pretrainingDays, "engineer days"), expertise] + staffRate)] : []),
      in: .dollars)
    return [
      labels(preparation.labels, "Training examples"),
      labels(preparation.evaluation, "Evaluation examples"),
      isPretrained ? pretrainingCost(runs, project) : nil,
      runCost(runs, project, .oneOff, "Tuning", times: [assumed(.tuningRuns, "runs")]), staff,
    ].compactMap { $0 } + groundwork(preparation.groundwork)
  }

  private func pretrainingCost(_ runs: TuningRuns, _ project: TuningProject) -> Line {
    let multiplier = assumed(.pretrainingMultiplier, "for experiments")
    if runs.technique == .hosted {
      return Line(
        .oneOff, "Continued pretraining with a host",
        Term(pretrainingTokens(preparation.plan), hostedPrice(project.size), multiplier),
        in: .dollars)
    }
    return Line(
      .oneOff, "Continued pretraining",
      Term([pretrainingHours(runs, project).factor("GPU-hours")] + gpuHour + [multiplier]),
      in: .dollars)
  }

  private func hostedPrice(_ size: ModelSize) -> Factor {
    assumed(assumptions.price(.training, size, in: which), "per M", in: .price, scale: 1e-6)
  }

  private var gpuHour: [Factor] {
    [assumed(.gpuPrice, "per GPU-hour", in: .price), assumed(.cloudOverhead, "for overheads")]
  }

  /// Some runs over the examples.
  func runCost(
    _ runs: TuningRuns, _ project: TuningProject, _ kind: Line.Kind, _ label: String,
    times: [Factor]
  ) -> Line {
    let terms: [Term]
    if runs.technique == .hosted {
      let tokens = derived(preparation.plan.tuningTokens, "tokens", in: .count)
      terms = [Term([tokens, hostedPrice(project.size)] + times)]
    } else {
      let around = [gpus(runs.tuning.gpus), assumed(.ownRunOverhead, "h to load and evaluate")]
      terms = [
        Term([tuningHours(runs, project).factor("GPU-hours")] + gpuHour + times),
        Term(around + gpuHour + times),
      ]
    }
    return Line(kind, "\(label) \(Self.manner(runs.technique))", terms, in: .dollars)
  }

  private static func manner(_ technique: TuningTechnique) -> String {
    switch technique {
    case .hosted: "with a host"
    case .lora, .qlora: "with \(technique.title)"
    case .full: "of all parameters"
    }
  }
}
