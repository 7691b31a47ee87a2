import AdaptationAdvisor

extension HTMLReport {
  /// What would make the strategy win that was asked about, where one was.
  var reversal: HTML {
    guard let text = ReversalText(report) else { return HTML([]) }
    return section("would-make", "What would make it \(text.wanted)") {
      Tag.p { text.lead }
      list(text.changes.map { "\($0.sentence)" })
      if !text.note.isEmpty { Tag.p(.style("note")) { text.note } }
    }
  }
}
