import AdaptationAdvisor

/// Usual figures, rounded up as what stands in the way is, so that one is never beside the other with
/// another last digit.
extension Report.Estimate {
  /// US dollars over the horizon: `$23.7k`.
  var usualCost: String { Format.dollars(costUSD.central, rounding: .up) }

  /// What of it is people's time: `$22.9k`; a dash where that is not told apart.
  var usualPeople: String { peopleUSD.map { Format.dollars($0) } ?? "–" }

  /// Days until it serves users: `29.6`, `1040`.
  var usualDays: String { Format.dayCount(days.central, rounding: .up) }

  /// The same with its unit: `29.6 days`.
  var usualTime: String { Format.dayCountInWords(days.central, rounding: .up) }
}

extension Report {
  /// Which strategies' cost and days hold the work on a prompt, so that both are not added up; none
  /// where no strategy's do.
  var promptsIncluded: String? {
    let names = strategies.filter { strategy in
      strategy.feasibility != .ruledOut
        && strategy.estimate.lines.contains { $0.label == Report.Line.promptToBeat }
    }.map(\.name)
    let verb = names.count == 1 ? "includes" : "include"
    return names.isEmpty
      ? nil : "\(names.asList.capitalizedFirst) \(verb) work on a prompt to beat."
  }

  /// Which strategies a rule of the rubric estimates, at the same figures for all that it applies to;
  /// none where all are worked out.
  var flatEstimates: String? {
    let names = strategies.filter { $0.estimate.peopleUSD == nil }.map(\.name)
    if names.isEmpty { return nil }
    if names.count == strategies.count { return "Cost and time are figures of the rubric." }
    let others = strategies.filter { $0.estimate.peopleUSD != nil }.map(\.name)
    return
      "Cost and time of \(names.asList) are figures of the rubric; those of \(others.asList) are "
      + "worked out from the answers."
  }
}

extension Report.RubricReference {
  /// How it differs from the one that comes built in, to follow its name; empty where it does not.
  var origin: String {
    isBuiltIn ? "" : name == Rubric.standard.name ? ", edited" : ", not the standard one"
  }
}
