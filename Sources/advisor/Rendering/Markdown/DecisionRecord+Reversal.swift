import AdaptationAdvisor

extension DecisionRecord {
  /// What would make the strategy win that was asked about, where one was.
  mutating func reversal() {
    guard let text = ReversalText(report) else { return }
    document.heading(3, "What would make it \(text.wanted)")
    document.paragraph("\(text.lead)")
    document.bullets(text.changes.map { "\($0.sentence)" })
    if !text.note.isEmpty { document.paragraph("\(text.note)") }
  }
}
