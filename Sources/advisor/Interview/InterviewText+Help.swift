import AdaptationAdvisor

extension InterviewText {
  /// More about what the interview waits for than stands there already.
  func help(_ interview: Interview) -> String {
    laid { layout in
      if let question = interview.prompt.question { add(question, interview, &layout) }
      layout.paragraph(
        "Enter leaves a question open, which counts neither for nor against any strategy. 'back' "
          + "goes to the question before and keeps its answer; 'skip' there leaves it open. "
          + "'quit', or the end of the input, ends with what is known.", lead: "  ")
    }
  }

  /// An example, what the answer changes, and how it can be given.
  private func add(
    _ question: Question, _ interview: Interview, _ layout: inout TextLayout
  ) {
    if let illustration = question.illustration {
      layout.paragraph("For example: \(illustration)", lead: "  ")
    }
    if let effect = effect(of: question, interview) { layout.paragraph(effect, lead: "  ") }
    if question.unitName != nil {
      layout.paragraph(
        "Where you are not sure, give a range: \(question.examples.last ?? "").", lead: "  ")
    } else if !question.levels.isEmpty {
      layout.paragraph("Give the number or the name.", lead: "  ")
    }
    layout.paragraph(
      "On the command line: \(question.option); '\(Program.name) help questions \(question.key)' "
        + "tells more.", lead: "  ")
  }

  /// What answering it would change; none where that cannot be told yet.
  private func effect(of question: Question, _ interview: Interview) -> String? {
    guard let decision = interview.decision, interview.answers.text(of: question) == nil else {
      return nil
    }
    let rubric = interview.advisor.rubric
    let winner = Printable.line(rubric.name(of: decision.strategy))
    guard let open = interview.open.first(where: { $0.question == question.key }) else {
      return "No answer to it alone would change the recommendation, now \(winner)."
    }
    let others = open.couldChangeTo.map { Printable.line(rubric.name(of: $0)) }
    return "Would change the answer from \(winner) to \(others.orList): "
      + "\(open.answers.joined(separator: ", "))."
  }
}
