/// Lines of a model from scratch.
extension Explainer {
  func lines(_ figures: TrainingFigures) -> [Line] {
    var lines = plan(figures)
    lines += [hours(figures)] + machines(figures.run, .full, figures.size, "Run")
    lines += oneOff(figures) + monthly(figures)
    lines += totals(lines)
    let project = Line(
      .time, "Project without the run", Term(assumed(.projectDays, "days"), expertise), in: .days,
      "days")
    lines += groundworkDays(preparation.groundwork)
    lines += [
      labelDays(preparation.labels, "Training examples"),
      labelDays(preparation.evaluation, "Evaluation examples"), project,
      days(figures.run, hours: hours(figures), "Run: days"),
    ].compactMap { $0 }
    return lines + [totalDays(lines)]
  }

  /// Size and tokens where they were not stated.
  private func plan(_ figures: TrainingFigures) -> [Line] {
    let usual = value(workload.isClassification ? .encoderParameters : .trainingParameters)
    var lines: [Line] = []
    if let corpus = workload.unlabeledTokens, workload.modelParameters == nil,
      figures.size.total[which] < usual
    {
      lines.append(
        Line(
          .work, "Parameters that the corpus feeds",
          Term(
            answered(corpus, "unlabeled_tokens", "tokens", in: .count),
            assumed(.corpusRepeats, "passes"),
            assumed(.leastTokensPerParameter, "tokens per parameter").inverted),
          in: .count, "parameters"))
    }
    lines.append(
      Line(
        .work, Report.Line.modelTrained, Term(parameters(figures.size.total)), in: .count,
        "parameters"))
    if inputs.tokens == nil { lines.append(planOfTokens(figures)) }
    return lines
  }

  private func planOfTokens(_ figures: TrainingFigures) -> Line {
    guard let corpus = workload.unlabeledTokens else {
      return tokensOfRun(figures, .tokensPerParameter)
    }
    let read = corpus * value(.corpusPasses)
    if figures.tokens[which] > read { return tokensOfRun(figures, .leastTokensPerParameter) }
    if figures.tokens[which] < read { return tokensOfRun(figures, .mostTokensPerParameter) }
    return Line(
      .work, "Tokens of the run",
      Term(
        answered(corpus, "unlabeled_tokens", "tokens", in: .count),
        assumed(.corpusPasses, "passes")), in: .count, "tokens")
  }

  private func tokensOfRun(_ figures: TrainingFigures, _ perParameter: Assumption) -> Line {
    Line(
      .work, "Tokens of the run",
      Term(
        parameters(figures.size.active, isActive: true),
        assumed(perParameter, "tokens per parameter")), in: .count, "tokens")
  }

  private func hours(_ figures: TrainingFigures) -> Line {
    hours(
      figures.run, .full, figures.size, tokens: tokens(figures),
      utilization: .trainingUtilization, "Run")
  }

  private func tokens(_ figures: TrainingFigures) -> Factor {
    inputs.tokens.map { answered($0, "tokens", "tokens", in: .count) }
      ?? derived(figures.tokens, "tokens", in: .count)
  }

  private func oneOff(_ figures: TrainingFigures) -> [Line] {
    let compute = Line(
      .oneOff, "Computing",
      Term(
        hours(figures).factor("GPU-hours"), assumed(.gpuPrice, "per GPU-hour", in: .price),
        assumed(.cloudOverhead, "for overheads"),
        assumed(.projectMultiplier, "for experiments and failures")), in: .dollars)
    let corpus = Line(
      .oneOff, "Corpus",
      Term(
        derived(figures.corpusTokens / 1e9, "B tokens"),
        assumed(.corpusPrice, "per B", in: .price)), in: .dollars)
    let isLarge = figures.size.total[which] > value(.largeModel)
    let team: Assumption = isLarge ? .largeTeam : .team
    let staff = Line(
      .oneOff, "Staff",
      Term(
        [
          assumed(team, "people"), assumed(.projectDays, "days"),
          assumed(.calendarDays, "calendar days per working day").inverted, expertise,
        ] + staffRate), in: .dollars)
    let needs = preparation.plan.needs
    return [compute, differentText(figures), corpus, staff].compactMap { $0 }
      + groundwork(preparation.groundwork)
      + [
        perClass(needs), examplesInHand(needs), missingTraining(needs), missingEvaluation(needs),
        labels(preparation.labels, "Training examples"),
        labels(preparation.evaluation, "Evaluation examples"),
      ].compactMap { $0 }
  }

  /// How much different text a run needs, where that follows from how often it may be repeated.
  private func differentText(_ figures: TrainingFigures) -> Line? {
    let line = Line(
      .work, "Different text",
      Term(tokens(figures), assumed(.corpusRepeats, "passes").inverted), in: .plain, "tokens")
    return line.value == PlainNumber(figures.corpusTokens[which]).value ? line : nil
  }

  private func monthly(_ figures: TrainingFigures) -> [Line] {
    let upkeep = Line(
      .monthly, "Refresh and maintenance",
      Term(
        hours(figures).factor("GPU-hours"), assumed(.gpuPrice, "per GPU-hour", in: .price),
        assumed(.cloudOverhead, "for overheads"), assumed(.refreshShare, "a year"),
        constant(12, "months").inverted),
      Term(
        [assumed(.maintenanceDays, "engineer days a year"), expertise] + staffRate
          + [constant(12, "months").inverted]), in: .dollars)
    return hosting(figures.hosting, figures.size, prefix: .tunedPrefixTokens) + [upkeep]
  }
}
