import AdaptationAdvisor

extension InterviewText {
  /// What to say to a line, before the prompt is shown again or the next one is.
  func reply(_ reply: Interview.Reply, _ interview: Interview) -> String {
    switch reply {
    case .answered(_, let before), .skipped(_, let before):
      return laid { layout in
        guard let now = interview.decision else { return }
        layout.paragraph(
          StandingLine(now, interview.advisor.rubric).text(after: before), lead: "  ")
      }
    case .misread(let misreading):
      return laid { layout in
        let taken = misreading.suggestion == nil ? "" : " 'yes' takes it."
        layout.paragraph(misreading.text + taken, lead: "  ")
      }
    case .help: return help(interview)
    case .atStart: return laid { $0.paragraph("This is the first question.", lead: "  ") }
    case .kept, .back, .goesOn, .ended: return ""
    }
  }

  /// Why there is nothing more to ask, and what is still open.
  func ending(_ ending: Interview.Ending, _ interview: Interview) -> String {
    laid { layout in
      switch ending {
      case .settled:
        layout.add("")
        let isClear = interview.decision?.call == .clear
        layout.paragraph(
          "No further question can change the answer, "
            + (isClear ? "by itself." : "alone or with another."))
      case .skipped:
        layout.add("")
        layout.paragraph(
          "No further question can change the answer; what you left open can: "
            + keys(interview.open.map(\.question)) + ".")
      case .stopped where interview.unasked.isEmpty: break
      case .stopped:
        layout.add("")
        layout.paragraph(
          "\(interview.unasked.count.things("open question")) could still change the answer: "
            + keys(interview.unasked.map(\.key)) + ".")
      case .nothingKnown: break
      }
    }
  }

  private func keys(_ keys: [String]) -> String { keys.map(\.words).joined(separator: ", ") }
}

extension InterviewText {
  /// More about what the interview waits for.
  private func help(_ interview: Interview) -> String {
    laid { layout in
      if case .question(let question) = interview.prompt {
        meanings(question, interview, &layout)
        let changes = interview.open.first { $0.question == question.key }?.answers ?? []
        if !changes.isEmpty {
          layout.paragraph(
            "Would change the answer: \(changes.joined(separator: ", ")).", lead: "  ")
        }
      }
      layout.paragraph(
        "Enter leaves a question open, which counts neither for nor against any strategy. 'back' "
          + "goes to the question before and keeps its answer; 'skip' there leaves it open. "
          + "'quit', or the end of the input, ends with what is known.", lead: "  ")
    }
  }

  private func meanings(
    _ question: Question, _ interview: Interview, _ layout: inout TextLayout
  ) {
    for level in question.levels {
      let numbers = interview.advisor.rubric.words(for: question, level: level.name)
      layout.paragraph(
        "\(level.name): \(level.meaning)" + (numbers.map { " (\($0))" } ?? "") + ".", lead: "  ",
        indent: 4)
    }
    if question.unitName != nil {
      layout.paragraph(
        "Where you are not sure, give a range: \(question.examples.last ?? "").", lead: "  ")
    } else if !question.levels.isEmpty {
      layout.paragraph("Give the number or the name.", lead: "  ")
    }
    layout.paragraph("On the command line: \(question.option).", lead: "  ")
  }
}
