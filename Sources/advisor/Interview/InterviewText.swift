import AdaptationAdvisor

/// What the interview says, in the columns of a terminal. Whatever came from outside is made safe
/// to print.
struct InterviewText {
  let width: Int
  let style: Style

  /// What to know before the first question.
  var introduction: String {
    laid { layout in
      layout.paragraph(
        "A few questions about your task, as a rule ten or fewer. Enter leaves one open, 'back' "
          + "(or '<') goes to the one before, '?' explains, 'quit' ends with what is known.")
    }
  }

  /// What stands before the place where the user types.
  var mark: String { style.bold("> ") }

  /// What the interview waits for; nothing once it has ended.
  func prompt(_ interview: Interview) -> String {
    switch interview.prompt {
    case .question(let question): text(of: question, interview)
    case .sure(let doubt): text(of: doubt, interview)
    case .goOn(let open):
      laid { layout in
        layout.gap()
        layout.paragraph(
          "That was \(Interview.usualLength) questions. \(open.things("more question")) could "
            + "still change the answer. Go on? 'yes' goes on, Enter ends.")
      }
    case .ended: ""
    }
  }

  private func text(of question: Question, _ interview: Interview) -> String {
    laid { layout in
      let lead = "\(interview.position + 1). "
      let indent = lead.count
      layout.add("")
      let text = words(
        of: question, interview.answers, months: interview.advisor.horizonMonths)
      for line in broken(text, lead: lead, indent: indent) { layout.add(style.bold(line)) }
      for line in broken(question.reason, lead: "   ", indent: 3) { layout.add(style.faint(line)) }
      answers(question, interview, &layout)
      guard !interview.answers.words(for: question).isEmpty else { return }
      layout.paragraph(
        "Your answer: \(interview.answers.words(for: question)). Enter keeps it, 'skip' leaves the "
          + "question open.", lead: "   ")
    }
  }

  /// What is asked, and of whom, as far as that is not known yet.
  func words(of question: Question, _ answers: Answers, months: Double) -> String {
    let isForSome = question == .classes && answers.taskType == nil
    return question.text(over: months)
      + (isForSome ? " (classification only; Enter otherwise)" : "")
  }

  /// Asks whether an answer is meant.
  private func text(of doubt: Interview.Doubt, _ interview: Interview) -> String {
    laid { layout in
      let words = doubt.answers.words(for: doubt.question)
      let level = doubt.level.map { numbered in
        let name = numbered.level.name
        let range = interview.advisor.rubric.words(for: doubt.question, level: name)
        return ": level \(numbered.number) is '\(name)'" + (range.map { ", \($0)" } ?? "")
      }
      layout.gap()
      layout.paragraph("Is that \(words) in all? Enter for yes, or write it anew\(level ?? "").")
    }
  }

  /// How the question can be answered.
  private func answers(
    _ question: Question, _ interview: Interview, _ layout: inout TextLayout
  ) {
    if let unit = question.unitName {
      let what = unit == "a count" ? "A number" : "A number of \(unit)"
      let rest = question.levels.isEmpty ? "." : ", or a word:"
      layout.paragraph("\(what), such as \(question.examples.orList)\(rest)", lead: "   ")
    } else if question.levels.isEmpty {
      layout.paragraph("Yes or no.", lead: "   ")
    }
    let isNumbered = question.unitName == nil
    let longest = question.levels.map(\.name.count).max() ?? 0
    for (index, level) in question.levels.enumerated() {
      let number = isNumbered ? "\(index + 1)".alignedRight(in: 2) + "  " : ""
      let lead = "   \(number)\(level.name.padded(to: longest))  "
      // In a narrow terminal the meaning goes below the name.
      let range = interview.advisor.rubric.words(for: question, level: level.name)
      let meaning = level.meaning + (range.map { " (\($0))" } ?? "")
      if lead.count + 30 <= width {
        layout.paragraph(meaning, lead: lead)
      } else {
        layout.add("   \(number)\(level.name)")
        layout.paragraph(meaning, lead: "       ")
      }
    }
  }

  /// Text laid out in the columns there are.
  func laid(_ fill: (inout TextLayout) -> Void) -> String {
    var layout = TextLayout(width: width)
    fill(&layout)
    return layout.text
  }

  private func broken(_ text: String, lead: String, indent: Int) -> [String] {
    var layout = TextLayout(width: width)
    layout.paragraph(text, lead: lead, indent: indent)
    return layout.lines
  }
}

extension Int {
  /// The number with what it counts: `1 question`, `2 questions`.
  func things(_ name: String) -> String { "\(self) \(name)\(self == 1 ? "" : "s")" }
}
