import AdaptationAdvisor

/// What would make the strategy win that was asked about, in words.
struct ReversalText {
  /// The strategy's name.
  let wanted: String
  /// A sentence, which the changes follow.
  let lead: String
  /// The changes to show, the nearest first.
  let changes: [[Report.AnswerFlip]]
  /// How many more there are; none where all are shown.
  let rest: String?
  /// The same, and which answers are to open questions, where the changes say what they are
  /// instead of; empty where there is nothing to say.
  var note: String {
    let hasOpen = changes.joined().contains(where: \.from.isEmpty)
    let open = hasOpen ? "Those without “instead of” answer questions left open." : nil
    return [rest, open, traits].compactMap { $0 }.joined(separator: " ")
  }

  /// Which answers are nothing to bring about; none where all can be.
  var traits: String? {
    let changed = Set(changes.joined().filter { !$0.from.isEmpty }.map(\.question))
    let traits = Question.allCases.filter { $0.isTrait && changed.contains($0.key) }
      .map(\.key.words)
    if traits.isEmpty { return nil }
    let (verb, noun) = traits.count == 1 ? ("is a trait", "an answer") : ("are traits", "answers")
    return "\(traits.asList.capitalizedFirst) \(verb) of the task: nothing to bring about, but "
      + "\(noun) to check again."
  }

  /// None where no strategy was asked about.
  init?(_ report: Report, limit: Int = .max) {
    guard let reversal = report.wouldMake else { return nil }
    wanted = report.printableName(of: reversal.strategy)
    let isEnough = report.recommendation.startWith.map(report.isEnough) ?? false
    lead =
      isEnough && reversal.isRecommended
      ? "As it is, \(wanted) fits best beyond a prompt that meets the target; say what has to improve."
      : Self.lead(
        reversal, wanted, isDoubtful: report.strategies.first?.feasibility == .doubtful)
    changes = Array(reversal.changes.prefix(limit))
    let more = reversal.found - changes.count
    let hidden = reversal.changes.count - changes.count
    let all = more == 1 ? "it" : "them"
    let shown = hidden == 0 ? "" : "; --full shows \(hidden == more ? all : "\(hidden) of them")"
    rest = more > 0 ? "\(more) more \(more == 1 ? "was" : "were") found\(shown)." : nil
  }

  private static func lead(
    _ reversal: Report.Reversal, _ wanted: String, isDoubtful: Bool
  ) -> String {
    if reversal.isRecommended {
      return isDoubtful
        ? "As it is, \(wanted) fits best, though it is doubtful; what would lift that is said with what "
          + "stands in its way."
        : "As it is, \(wanted) is recommended."
    }
    switch reversal.changes.first?.count {
    case nil:
      return
        "No change of one answer or of two would make it \(wanted) and leave the least that this takes: "
        + "\(Format.count(Double(reversal.tried))) were tried, open questions included."
    case 1: return "To make it \(wanted), one of these is enough:"
    default:
      let hasSingles = reversal.changes.contains { $0.count == 1 }
      return hasSingles
        ? "To make it \(wanted), two answers together are enough; one only where it is far off:"
        : "To make it \(wanted), no single answer is enough; two are, such as"
    }
  }
}
