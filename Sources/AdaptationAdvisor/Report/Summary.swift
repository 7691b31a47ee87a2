/// The answer in a sentence or two.
struct Summary {
  private let builder: ReportBuilder
  private let technique: String

  init(_ builder: ReportBuilder, technique: String) {
    self.builder = builder
    self.technique = technique
  }

  var text: String { verdict + doubt }

  /// What stands in the recommended strategy's way, if anything does.
  private var doubt: String {
    let evaluation = builder.evaluation
    guard evaluation.assessments[evaluation.winner].feasibility == .doubtful else { return "" }
    return " It is doubtful whether it can be done: see what stands in the way."
  }

  private var verdict: String {
    let evaluation = builder.evaluation
    let winner = name(evaluation.winner)
    if evaluation.isRuledOut(evaluation.winner) {
      return "Nothing is feasible here; \(winner) comes nearest. Lift what stands in its way, "
        + "or change the task."
    }
    let lead = Format.tenths(evaluation.margin)
    let rival = name(evaluation.runnerUp)
    if evaluation.isForced {
      let totals = evaluation.assessments.map(\.total)
      let rivalIsBetter = totals[evaluation.runnerUp] > totals[evaluation.winner]
      return "\(winner.capitalizedFirst) (\(technique)): every other strategy is ruled out."
        + (rivalIsBetter ? " \(rival.capitalizedFirst) would suit the task better." : "")
    }
    if evaluation.isTie {
      return "\(winner.capitalizedFirst) (\(technique)) and \(rival) come out equal; the one that "
        + "commits you least goes first."
    }
    switch builder.call {
    case .clear:
      return "\(winner.capitalizedFirst) (\(technique)), clearly: \(lead) points ahead of \(rival)."
    case .leaning:
      return "\(winner.capitalizedFirst) (\(technique)) is ahead of \(rival) by \(lead) points."
    case .close:
      return "A close call between \(winner) (\(technique)) and \(rival): \(lead) points apart."
    }
  }

  private func name(_ index: Int) -> String { builder.rubric.strategies[index].name }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
