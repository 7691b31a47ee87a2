/// Lines that add up others.
extension Explainer {
  /// The sum of the lines of a kind.
  func total(_ lines: [Line], of kind: Line.Kind, _ label: String) -> Line {
    Line(
      .total, label, lines.filter { $0.kind == kind }.map { Term($0.factor(in: .dollars)) },
      in: .dollars)
  }

  /// One-off and monthly sums, and the cost over the horizon.
  func totals(_ lines: [Line]) -> [Line] {
    let oneOff = total(lines, of: .oneOff, "One-off cost")
    let monthly = total(lines, of: .monthly, "Each month")
    let horizon = Line(
      .total, "Cost over the horizon",
      Term(monthly.factor(in: .dollars), assumed(.horizonMonths, "months")),
      Term(oneOff.factor(in: .dollars)), in: .dollars)
    return [oneOff, monthly, horizon]
  }

  /// The sum of all days.
  func totalDays(_ lines: [Line]) -> Line {
    Line(
      .time, "Time until it serves",
      lines.filter { $0.kind == .time }.map { Term($0.factor("days", in: .days)) }, in: .days,
      "days")
  }
}
