/// Lines of making examples.
extension Explainer {
  /// Making examples that are missing; none if nothing is.
  func labels(
    _ labeling: Labeling, _ label: String, _ kind: Line.Kind = .oneOff
  ) -> Line? {
    guard labeling.missing[which] > 0 else { return nil }
    return Line(
      kind, label,
      Term(
        derived(labeling.missing, "missing examples"),
        assumed(labeling.kind.price, "each", in: .price),
        assumed(.labelOverhead, "for pilot and rejects")),
      in: .dollars)
  }

  /// Days of making examples.
  func labelDays(_ labeling: Labeling, _ label: String) -> Line? {
    guard labeling.missing[which] > 0 else { return nil }
    return Line(
      .time, label,
      Term(
        derived(labeling.missing, "missing examples"),
        assumed(labeling.kind.rate, "per hour").inverted,
        assumed(.labelHours, "hours a day").inverted, assumed(.annotators, "people").inverted,
        assumed(.calendarDays, "calendar days per working day")),
      in: .days, "days")
  }

  /// The examples that exist, where some are only taken to.
  func examplesInHand(_ needs: LabelNeeds) -> Line? {
    guard workload.labeledExamples == nil, let share = workload.shareInHand,
      needs.inHand[which] > 0
    else { return nil }
    let inHand = assumed(share, "taken to be in hand")
    let wanted = Term(derived(needs.wanted, "examples"), inHand)
    let evaluation = Term(assumed(.evaluationExamples, "examples to measure with"), inHand)
    return Line(
      .work, "Examples in hand", needs.wanted[which] > 0 ? [wanted, evaluation] : [evaluation],
      in: .plain)
  }

  /// The evaluation examples that are missing.
  func missingEvaluation(_ needs: LabelNeeds) -> Line? {
    guard needs.missingEvaluation[which] > 0, needs.inHand[which] > 0 else { return nil }
    return Line(
      .work, "Evaluation examples missing",
      Term(assumed(.evaluationExamples, "to measure with")),
      Term(inHand(needs), isSubtracted: true), in: .plain)
  }

  /// Examples that exist, or are taken to exist.
  private func inHand(_ needs: LabelNeeds) -> Factor {
    if let labeled = workload.labeledExamples {
      return answered(labeled, "labeled_examples", "in hand")
    }
    return derived(needs.inHand, "in hand")
  }
}
