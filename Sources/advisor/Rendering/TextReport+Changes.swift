import AdaptationAdvisor

extension TextReport {
  /// How firm the answer is, what would change it, and what to find out next.
  mutating func changes() {
    heading("What would change it")
    layout.paragraph(report.firmness, lead: "  ")
    for question in report.flips.ranges {
      layout.paragraph(
        "\(question): the range you gave holds numbers that change it; narrow it down", lead: "  - "
      )
    }
    for flip in report.flips.answers.prefix(limit(4)) {
      layout.paragraph(
        "\(flip.question) \(flip.to) (now \(flip.from)): \(name(flip.strategy))", lead: "  - ")
    }
    more(report.flips.answers.count - limit(4))
    if report.flips.answers.isEmpty {
      layout.paragraph(
        "No other answer to a single question that was answered, as far as tried.", lead: "  - ")
    }
    openQuestions()
  }

  /// The open questions that could change the recommendation.
  private mutating func openQuestions() {
    if report.askNext.isEmpty {
      layout.paragraph("No answer to a single question left open, as far as tried.", lead: "  - ")
      return
    }
    layout.add("  Ask next: open questions that could change it")
    for question in report.askNext.prefix(limit(4)) {
      let strategies = question.couldChangeTo.map(name).joined(separator: " or ")
      let option = Question(key: question.question)?.option ?? question.question
      let levels = question.levels.isEmpty ? "" : " " + question.levels.joined(separator: " or ")
      layout.paragraph("\(question.text) \(option)\(levels): \(strategies)", lead: "  ? ")
    }
    more(report.askNext.count - limit(4))
  }
}
