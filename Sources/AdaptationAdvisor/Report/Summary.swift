/// The answer in a sentence or two.
struct Summary {
  private let builder: ReportBuilder
  private let technique: String

  init(_ builder: ReportBuilder, technique: String) {
    self.builder = builder
    self.technique = technique
  }

  var text: String {
    if isDoubtful, let start = builder.evidence.start, start != evaluation.winner {
      return alternative(start)
    }
    return sufficient + verdict + (isDoubtful ? doubt : "")
  }

  private var isDoubtful: Bool { feasibility(evaluation.winner) == .doubtful }

  /// What to start with, then what would fit best and why it may fail.
  private func alternative(_ start: Int) -> String {
    let winner = evaluation.winner
    let lead = evaluation.score(winner) - evaluation.score(start)
    let strategy = builder.evaluator.strategies[start]
    let hasBegun = builder.answers.begun(strategy)
    let shortfall =
      hasBegun && builder.answers.triedFallsShort ? ", though it falls short of the target" : ""
    let state =
      feasibility(start) == .feasible
      ? "is feasible" : "is \(feasibility(start).words), too, but takes less\(costs(start))"
    let beginning = builder.answers.beginning(with: strategy, named: name(start)).capitalizedFirst
    let best = "\(name(winner)) (\(technique)) would fit best"
    let doubt = "by \(Format.tenths(lead)) points, but it is doubtful here\(reasons)"
    return isEnough(start)
      ? "\(beginning), which meets the target. Were that not enough, \(best), \(doubt)"
      : "\(beginning), which \(state)\(shortfall). \(best.capitalizedFirst), \(doubt)"
  }

  /// What to stay with, where something else fits best that can be done.
  private var sufficient: String {
    guard let prompting = builder.evidence.sufficient else { return "" }
    let beginning = builder.answers.beginning(with: .promptEngineering, named: name(prompting))
    return "\(beginning.capitalizedFirst) while it meets the target, unless cost, delay or control "
      + "has to improve. "
  }

  /// Whether a strategy meets the target already, and nothing that is asked for beyond it is known.
  private func isEnough(_ strategy: Int) -> Bool {
    builder.evaluator.strategies[strategy] == .promptEngineering
      && builder.answers.promptingIsEnough
  }

  /// What a strategy usually takes of what the recommended one takes too much of.
  private func costs(_ strategy: Int) -> String {
    let needs = Fact.Resource.allCases.filter {
      evaluation.situation.isShort(of: $0, for: evaluation.winner)
    }.map {
      $0.format(evaluation.situation.need($0, strategy).central, rounding: .up)
    }
    return needs.isEmpty ? "" : ": usually \(needs.joined(separator: ", "))"
  }

  /// What stands in the recommended strategy's way, if anything does.
  private var doubt: String {
    isDoubtful ? " It is doubtful whether \(name(evaluation.winner)) can be done\(reasons)" : ""
  }

  /// Why the recommended strategy is doubtful, to the end of the sentence: what it usually takes
  /// against what there is; then whatever else its gates say.
  private var reasons: String {
    let winner = evaluation.winner
    let gates = evaluation.assessments[winner].gates
    func reads(_ gate: Int, _ resource: Fact.Resource) -> Bool {
      builder.rubric.gates[gate].reads(resource)
    }
    let shortfalls = Fact.Resource.allCases.filter { resource in
      gates.contains { reads($0, resource) }
    }.compactMap { shortfall($0, winner) }
    let others = gates.filter { gate in
      !Fact.Resource.allCases.contains { reads(gate, $0) }
    }.map { builder.gate($0, winner).because }
    let first = shortfalls.isEmpty ? "." : ": \(shortfalls.joined(separator: "; "))."
    return ([first] + others).joined(separator: " ")
  }

  /// What a strategy usually takes of something, against what there is of it.
  private func shortfall(_ resource: Fact.Resource, _ strategy: Int) -> String? {
    guard let amount = evaluation.situation.number(resource.question) else { return nil }
    let usual = evaluation.situation.need(resource, strategy).central
    let need = resource.format(usual, rounding: .up)
    let supply = builder.answers.quote(
      resource.supply(amount, beside: [usual]), as: resource.question)
    return resource == .budget
      ? "it usually costs \(need), and there is \(supply)"
      : "it usually takes \(need), and there \(supply == "1 day" ? "is" : "are") \(supply)"
  }

  private var verdict: String {
    let winner = name(evaluation.winner)
    if evaluation.isRuledOut(evaluation.winner) {
      let bars = evaluation.assessments[evaluation.winner].gates
        .filter { builder.rubric.gates[$0].effect == .ruledOut }
        .map { builder.gate($0, evaluation.winner).because }
      return
        (["Nothing is feasible here; \(winner) comes nearest."] + bars
        + ["Lift what stands in its way, or change the task."]).joined(separator: " ")
    }
    let lead = Format.tenths(evaluation.margin)
    let rival = name(evaluation.runnerUp)
    if evaluation.isForced {
      let totals = evaluation.assessments.map(\.total)
      let rivalIsBetter = totals[evaluation.runnerUp] > totals[evaluation.winner]
      return "\(winner.capitalizedFirst) (\(technique)): every other strategy is ruled out."
        + (rivalIsBetter ? " \(rival.capitalizedFirst) has more points." : "")
    }
    if evaluation.isTie {
      return "\(winner.capitalizedFirst) (\(technique)) and \(rival) come out equal; the one that "
        + "commits you least goes first."
    }
    switch builder.call {
    case .clear:
      return "\(winner.capitalizedFirst) (\(technique)), clearly: \(lead) points ahead of \(rival)."
        + bar
    case .leaning:
      return "\(winner.capitalizedFirst) (\(technique)) is ahead of \(rival) by \(lead) points."
        + bar
    case .close:
      return "A close call between \(winner) (\(technique)) and \(rival): \(lead) points apart."
    }
  }

  /// What the plan for a model of one's own begins with, where the best prompt is not known yet.
  private var bar: String {
    let strategies = builder.evaluator.strategies
    guard !builder.answers.knowsBestPrompt, strategies[evaluation.winner] != .promptEngineering,
      let prompting = strategies.firstIndex(of: .promptEngineering), let first = builder.plan.first,
      first.strategy == .promptEngineering
    else { return "" }
    return " Its plan begins with \(name(prompting)), as the bar that it has to clear."
  }

  private var evaluation: Evaluation { builder.evaluation }

  private func feasibility(_ index: Int) -> Feasibility {
    evaluation.assessments[index].feasibility
  }

  private func name(_ index: Int) -> String { builder.rubric.strategies[index].name }
}

extension Gate {
  /// Whether the gate holds what there is of something against what it takes.
  fileprivate func reads(_ resource: Fact.Resource) -> Bool {
    when.facts.contains { if case .cover(resource, _) = $0 { true } else { false } }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
