/// Lines of the work that comes before what a strategy is named for.
extension Explainer {
  /// Its cost.
  func groundwork(_ groundwork: Groundwork) -> [Line] {
    [promptWork(.oneOff, groundwork.prompt, staffRate, in: .dollars)].compactMap { $0 }
      + retrieval(groundwork.retrieval)
  }

  /// Its days.
  func groundworkDays(_ groundwork: Groundwork) -> [Line] {
    [promptWork(.time, groundwork.prompt, [week], in: .days, "days")].compactMap { $0 }
      + retrievalDays(groundwork.retrieval)
  }

  /// The cost of building a lookup; none where nothing is looked up.
  func retrieval(_ staff: Staffing) -> [Line] {
    guard staff.days[which] > 0 else { return [] }
    return [
      Line(
        .oneOff, "Building retrieval",
        Term([assumed(.retrievalDays, "engineer days"), expertise] + staffRate), in: .dollars)
    ]
  }

  /// The days of building a lookup.
  func retrievalDays(_ staff: Staffing) -> [Line] {
    guard staff.days[which] > 0 else { return [] }
    return [
      Line(
        .time, "Building retrieval",
        Term(assumed(.retrievalDays, "engineer days"), expertise, week), in: .days, "days")
    ]
  }

  private func promptWork(
    _ kind: Line.Kind, _ staff: Staffing, _ rate: [Factor], in style: Line.Style,
    _ unit: String = ""
  ) -> Line? {
    guard staff.days[which] > 0 else { return nil }
    let share = workload.promptIsOpen == nil ? assumed(.unknownPromptShare, "still to do") : nil
    return Line(
      kind, Report.Line.promptToBeat,
      Term([assumed(.promptingDays, "engineer days"), share, expertise] + rate), in: style, unit)
  }

  private var week: Factor { assumed(.calendarDays, "calendar days per working day") }
}
