import AdaptationAdvisor

extension Report {
  /// On which answer that was given the lead hangs most, and on which of the open questions; none
  /// where no answer moves it.
  var widestRanges: String? {
    guard let open = rangesInReach.first(where: { !$0.answered }).map(extremes) else {
      return widestRange
    }
    guard let given = widestRange else { return "Of the open questions, \(hanging) \(open)." }
    return "\(given.dropLast()); of the open questions, on \(open)."
  }

  /// On which answer that was given the lead hangs most; none where no such answer moves it.
  var widestRange: String? {
    rangesInReach.first(where: \.answered).map {
      "Of your answers, \(hanging) \(extremes(of: $0))."
    }
  }

  private var hanging: String {
    "the lead of \(Format.tenths(recommendation.margin)) points hangs most on"
  }

  /// The questions whose answers rule nothing out: what does is told by what would change the answer.
  private var rangesInReach: [Sensitivity] {
    sensitivity.filter { $0.answers.first?.lead != nil && $0.answers.last?.lead != nil }
  }

  /// A question with what its answers do at most: `budget (7.1 if $30k, 8.1 if $120k)`.
  func extremes(of range: Sensitivity) -> String {
    let ends = [range.answers.first, range.answers.last].compactMap { $0 }
    return "\(range.question.words) (\(ends.map(words).joined(separator: "; ")))"
  }

  /// What every answer does: `5.1 if examples; 12.1 if words or words-and-lookup`.
  func allEnds(of range: Sensitivity) -> String {
    var groups: [[Sensitivity.End]] = []
    for end in range.answers {
      if let last = groups.last?.first, tenths(last) == tenths(end), last.strategy == end.strategy {
        groups[groups.count - 1].append(end)
      } else {
        groups.append([end])
      }
    }
    return groups.map { words(for: $0[0], $0.map(\.answer)) }.joined(separator: "; ")
  }

  /// A question with the answer that was given: `budget, now $60k`.
  func label(of range: Sensitivity) -> String {
    let given = Question(key: range.question).map(answers.words) ?? ""
    return range.answered
      ? "\(range.question.words), now \(given)" : "\(range.question.words), open"
  }

  /// What an answer comes to: `7.6 if fixed`, and what is recommended then if that is something
  /// else: `-5.1 if unsettled: prompt engineering`.
  func words(for end: Sensitivity.End) -> String { words(for: end, [end.answer]) }

  private func words(for end: Sensitivity.End, _ answers: [String]) -> String {
    let isOther = end.strategy != recommendation.strategy
    let lead = tenths(end) ?? (isOther ? "out" : "all else out")
    return "\(lead) if \(answers.orList)" + (isOther ? ": \(printableName(of: end.strategy))" : "")
  }

  private func tenths(_ end: Sensitivity.End) -> String? { end.lead.map(Format.tenths) }

  /// What leads to the whole list.
  static let sensitivityLead =
    "The lead if one answer alone were another, in points (of numbers: half and twice, or the ends "
    + "of the range; left open: likely ones):"
}
