import AdaptationAdvisor

/// The interview on a terminal or over a pipe: lines come from standard input, everything it says
/// goes to standard error, so that standard output holds the report and nothing else.
///
/// Lines are read as the terminal hands them over, nothing about it is changed: an interrupt ends
/// the program as it ends any other.
struct Dialog {
  private let terminal: Terminal
  private let style: Style
  /// Whether what is typed is seen already.
  private let isEchoed: Bool
  private var lines: LineReader
  /// How many lines were no answer.
  private var misread = 0

  init(_ terminal: Terminal, color: ColorChoice) throws(Failure) {
    self.terminal = terminal
    style = terminal.style(color, on: terminal.error)
    isEchoed = terminal.inputIsTerminal
    lines = LineReader(try terminal.open("-"))
  }

  /// What is said, in the columns that the terminal has now: it may be resized at any time.
  var text: InterviewText { InterviewText(width: terminal.errorWidth, style: style) }

  /// Asks until there is nothing more to ask or to read.
  mutating func hold(_ interview: inout Interview) throws(Failure) {
    terminal.complain(text.introduction)
    if let decision = interview.decision {
      let standing = StandingLine(decision, interview.advisor.rubric).text(after: nil)
      terminal.complain(text.laid { $0.paragraph(standing, lead: "  ") })
    }
    var shown: Interview.Prompt?
    while true {
      if case .ended(let ending) = interview.prompt {
        terminal.complain(text.ending(ending, interview) + "\n")
        if !isEchoed, misread > 0 { terminal.complain(text.outOfStep(misread)) }
        return
      }
      if interview.prompt != shown { terminal.complain(text.prompt(interview)) }
      shown = interview.prompt
      guard let line = try nextLine() else {
        interview.stop()
        continue
      }
      let reply = interview.answer(line)
      if reply == .doubted { shown = nil }
      if case .misread = reply { misread += 1 }
      terminal.complain(text.reply(reply, interview))
    }
  }

  private mutating func nextLine() throws(Failure) -> String? {
    terminal.complain(text.mark)
    guard let line = try lines.nextLine() else {
      terminal.complain(isEchoed ? "\n" : "(the input ends here)\n")
      return nil
    }
    // A line that is too long is no answer to anything: neither is what stands for it.
    let words = line.bytes.map { String(decoding: $0, as: UTF8.self) } ?? LineReader.tooLong
    if !isEchoed { terminal.complain(Printable.line(words).shortened(to: 60) + "\n") }
    return words
  }
}
