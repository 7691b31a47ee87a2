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

  /// The sum with a label, if there is one.
  fileprivate func line(_ label: String) -> Report.Line? { lines.first { $0.label == label } }
}

extension Report {
  /// What cost and days hold that are worked out, in sentences; none where a rule gives them all.
  var estimateContents: String? {
    let sentences = [promptsIncluded, end, trainedModel].compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// Which strategies' cost and days hold the work on a prompt, so that both are not added up; none
  /// where no strategy's do.
  private var promptsIncluded: String? {
    let names = strategies.filter { $0.estimate.line(Report.Line.promptToBeat) != nil }
      .map(\.name)
    let verb = names.count == 1 ? "includes" : "include"
    return names.isEmpty
      ? nil : "\(names.asList.capitalizedFirst) \(verb) work on a prompt to beat."
  }

  /// What the days lead up to.
  private var end: String? {
    strategies.contains { $0.estimate.peopleUSD != nil }
      ? "Days end where a pilot begins." : nil
  }

  /// How large a model from scratch the estimate is for.
  private var trainedModel: String? {
    for strategy in strategies {
      guard let line = strategy.estimate.line(Report.Line.modelTrained) else { continue }
      return
        "\(strategy.name.capitalizedFirst) is for a model of \(Format.count(line.value)) parameters."
    }
    return nil
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
