import AdaptationAdvisor

extension InterviewText {
  /// What to say to a line, before the prompt is shown again or the next one is.
  func reply(_ reply: Interview.Reply, _ interview: Interview) -> String {
    switch reply {
    case .answered(let question, let before):
      return standing(reading(of: question, interview), interview, after: before)
    case .skipped(_, let before): return standing("", interview, after: before)
    case .misread(let misreading):
      return laid { layout in
        let taken = misreading.suggestion == nil ? "" : " 'yes' takes it."
        layout.paragraph(misreading.text + taken, lead: "  ")
      }
    case .help: return help(interview)
    case .atStart: return laid { $0.paragraph("This is the first question.", lead: "  ") }
    case .kept, .doubted, .back, .goesOn, .ended: return ""
    }
  }

  /// How a number or its level was read; empty where nothing else could be meant.
  private func reading(of question: Question, _ interview: Interview) -> String {
    guard question.unitName != nil else { return "" }
    let name = question.key.words
    let label = name.prefix(1).uppercased() + name.dropFirst()
    let words = interview.answers.words(for: question)
    let range = interview.advisor.rubric.words(for: question, level: words)
    // The unit stands behind the number.
    let unit = " ms"
    return "\(label.hasSuffix(unit) ? String(label.dropLast(unit.count)) : label) \(words)"
      + (range.map { " (\($0))" } ?? "") + "."
  }

  /// How the strategies stand now, after something else that is to be said.
  private func standing(
    _ lead: String, _ interview: Interview, after before: Decision?
  ) -> String {
    laid { layout in
      let standing = interview.decision.map {
        StandingLine($0, interview.advisor.rubric).text(after: before)
      }
      let parts = [lead, standing ?? ""].filter { !$0.isEmpty }
      if !parts.isEmpty { layout.paragraph(parts.joined(separator: " "), lead: "  ") }
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
          "Not asked yet, and able to change the answer: \(keys(interview.unasked.map(\.key)))."
            + leftOpen(interview))
      case .nothingKnown: break
      }
    }
  }

  /// A warning for whoever feeds lines that were written beforehand.
  func outOfStep(_ misread: Int) -> String {
    laid { layout in
      layout.paragraph(
        "Note: \(misread == 1 ? "a line was" : "\(misread) lines were") no answer, and the question "
          + "took the line after it: see whether each later line stands where it belongs.")
    }
  }

  /// The answer once more in short, for whoever has the report out of sight.
  func closing(_ report: Report) -> String {
    laid { layout in
      layout.add("")
      let recommendation = report.recommendation
      let headline = Printable.line(report.headline).uppercased()
      layout.add(style.bold(headline) + "  [\(recommendation.call.label)]")
      let text = TextReport(
        report: report, style: style, isFull: false, explains: false,
        layout: TextLayout(width: width))
      layout.paragraph(text.brief(recommendation.summary))
    }
  }

  /// What was asked and left open, and can change the answer as well.
  private func leftOpen(_ interview: Interview) -> String {
    let unasked = interview.unasked.map(\.key)
    let skipped = interview.open.map(\.question).filter { !unasked.contains($0) }
    return skipped.isEmpty ? "" : " Left open, and able to as well: \(keys(skipped))."
  }

  private func keys(_ keys: [String]) -> String { keys.map(\.words).joined(separator: ", ") }
}
