import AdaptationAdvisor

extension Report {
  /// How far single answers move the lead; none where there is no lead over a strategy that could be
  /// chosen.
  var leadRanges: [Sensitivity] {
    switch standing {
    case .ahead, .tied: sensitivity
    case .alone, .nearest, .forced: []
    }
  }

  /// On which answer that was given the lead hangs most, and, where no open question could turn it,
  /// on which of these; none where no answer moves it.
  var widestRanges: String? {
    let ranges = leadRanges
    let given = ranges.first(where: \.answered).map {
      "The lead of \(Format.tenths(recommendation.margin)) points hangs most on \(sentence(of: $0))."
    }
    let open = askNext.isEmpty ? ranges.first { !$0.answered } : nil
    let sentences = [
      given, open.map { "Of what was left open, it hangs most on \(sentence(of: $0))." },
    ].compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// A question with what its answers do to the lead: `budget: 7.1 if $30k, 8.1 if $120k`.
  func sentence(of range: Sensitivity) -> String {
    "\(range.question.words): \(words(for: range.least)), \(words(for: range.most))"
  }

  /// A question with the answer that was given: `budget, now $60k`.
  func label(of range: Sensitivity) -> String {
    let given = Question(key: range.question).map(answers.words) ?? ""
    return range.answered
      ? "\(range.question.words), now \(given)" : "\(range.question.words), open"
  }

  /// What an answer comes to: `-5.1 if unsettled`; where gates leave another strategy in front, that
  /// the recommended one is out.
  func words(for end: Sensitivity.End) -> String {
    let isOut = end.strategy != recommendation.strategy && end.lead > 0
    return "\(Format.tenths(end.lead)) if \(end.answer)\(isOut ? " (but ruled out)" : "")"
  }

  /// What leads to the whole list.
  static let sensitivityLead =
    "How far one answer alone moves the lead, in points (numbers given: half and twice as much; left "
    + "open: likely ones):"
}
