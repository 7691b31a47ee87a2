import AdaptationAdvisor

extension DecisionRecord {
  /// How firm the decision is, said as it is. What was chosen and why has been said before.
  mutating func firmness() {
    let recommendation = report.recommendation
    let reasons = recommendation.notClearBecause.joined(separator: "; ")
    let why =
      reasons.isEmpty
      ? "Nothing is missing of what the rubric asks of a clear call."
      : "\(report.unclear.capitalizedFirst): \(reasons)."
    let text = (standing + [why] + bar).joined(separator: " ")
    document.paragraph("**Call: \(recommendation.call.label).** \(text)")
    guard recommendation.call == .close, let rival = recommendation.runnerUp,
      recommendation.startWith != rival,
      ranked.dropFirst().first?.feasibility != .ruledOut
    else { return }
    document.paragraph(
      "In so close a call, \(name(rival)) is a choice that can be defended as well: find out what is "
        + "open, see “What would change it”, before much is spent.")
  }

  /// How what fits best stands to what to start with, where that is something else.
  private var standing: [String] {
    let best = ranked[0]
    guard let start = ranked.first(where: { $0.strategy == report.recommendation.startWith }),
      start.strategy != best.strategy
    else { return [] }
    let lead = best.score - start.score
    let more = lead == 0 ? "as many points as" : "\(Format.tenths(lead)) points more than"
    let sentence = "\(best.name.capitalizedFirst) has \(more) \(start.name)."
    return [sentence] + [limit(of: start)].compactMap { $0 }
  }

  /// What the plan for a model of one's own begins with, where the best prompt is not known yet.
  private var bar: [String] {
    let recommendation = report.recommendation
    guard recommendation.call != .close, recommendation.strategy != .promptEngineering,
      !report.answers.knowsBestPrompt, let first = report.plan.first,
      first.strategy == .promptEngineering
    else { return [] }
    let prompting = report.name(of: first.strategy)
    return ["Its plan begins with \(prompting), as the bar that it has to clear."]
  }

  /// Up to where what to start with goes, as far as that is known.
  private func limit(of start: Report.StrategyReport) -> String? {
    if report.isEnough(start.strategy) {
      return "Cost, delay or control that has to improve would ask for it."
    }
    return report.answers.begun(start.strategy) && report.answers.triedFallsShort
      ? "What was tried of \(start.name) falls short of the target." : nil
  }

  /// What keeps the chosen strategy from being feasible, and what would lift it.
  mutating func obstacles() {
    let best = ranked[0]
    guard !best.gates.isEmpty else { return }
    document.paragraph(
      report.recommendation.startWith == nil
        ? "To be lifted, or else the task has to change:"
        : "What stands in the way of \(best.name):")
    document.bullets(
      best.gates.map { "\($0.effect.rawValue.words.capitalizedFirst), because: \(sentences($0))" })
  }

  /// Why a gate stands in the way, what would lift it, and its sources.
  func sentences(_ gate: Report.Gate) -> Markdown {
    "\(gate.because) What would lift it: \(gate.lift) \(cite(gate.rule, gate.sources))"
  }
}
