import AdaptationAdvisor

/// How the strategies stand, in one line.
struct StandingLine {
  private let decision: Decision
  private let rubric: Rubric

  init(_ decision: Decision, _ rubric: Rubric) {
    self.decision = decision
    self.rubric = rubric
  }

  /// Who is ahead, by how much and how firmly, and what it was before.
  func text(after before: Decision?) -> String {
    guard let before else { return "So far \(verdict(lead))." }
    let old = StandingLine(before, rubric)
    if old.verdict(old.lead) == verdict(lead) { return "As before, \(verdict(lead))." }
    if before.strategy != decision.strategy { return "It turns: \(verdict(lead))." }
    // Leads over different rivals are not comparable.
    let isComparable = isOpen && old.isOpen && before.runnerUp == decision.runnerUp
    return "Now \(verdict(isComparable ? "\(lead) (was \(old.figure))" : lead))."
  }

  private func verdict(_ lead: String) -> String {
    let winner = name(decision.strategy)
    guard isFeasible(decision.strategy) else {
      return "nothing is feasible, \(winner) comes nearest"
    }
    guard let rival = decision.runnerUp else { return "\(winner), the only strategy" }
    guard isOpen else { return "\(winner), as every other strategy is ruled out" }
    if decision.margin == 0 { return "\(winner) and \(name(rival)) are equal, \(call)" }
    return "\(winner) leads \(name(rival)) by \(lead), \(call)"
  }

  /// Whether there is another strategy that can be carried out.
  private var isOpen: Bool {
    decision.standings.contains {
      $0.strategy != decision.strategy && $0.feasibility != .ruledOut
    }
  }

  private var figure: String { Format.tenths(decision.margin) }

  private var lead: String { "\(figure) points" }

  private var call: String {
    switch decision.call {
    case .clear: "clear"
    case .leaning: "leaning"
    case .close: "close call"
    }
  }

  private func isFeasible(_ strategy: Strategy) -> Bool {
    decision.standings.contains { $0.strategy == strategy && $0.feasibility != .ruledOut }
  }

  private func name(_ strategy: Strategy) -> String { Printable.line(rubric.name(of: strategy)) }
}
