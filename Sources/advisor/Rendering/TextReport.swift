import AdaptationAdvisor

/// A report as text for a terminal or a pipe: the answer first, then why.
struct TextReport {
  let report: Report
  let style: Style
  /// Whether to show whole texts and whole lists, not only the first of them.
  let isFull: Bool
  /// Whether to show every rule and every sum as well.
  let explains: Bool
  /// What fewer wrong outputs are worth, where it was said what one costs.
  var worth: [String] = []
  var layout: TextLayout

  /// The whole report.
  static func render(
    _ report: Report, width: Int, style: Style, worth: [String] = [], isFull: Bool = false,
    explains: Bool = false
  ) -> String {
    var text = TextReport(
      report: report, style: style, isFull: isFull || explains, explains: explains,
      worth: worth, layout: TextLayout(width: width))
    text.answer()
    text.wanted()
    text.reasons()
    text.sideBySide()
    text.errorWorth()
    text.gates()
    text.changes()
    text.tradeOffs()
    text.plan()
    text.warnings()
    text.cases()
    if explains {
      text.rules()
      text.estimates()
      text.explanation()
    }
    text.footer()
    return text.layout.text
  }

  /// The strategies by rank.
  var ranked: [Report.StrategyReport] { report.strategies }

  /// A strategy's name in running text.
  func name(_ strategy: Strategy) -> String { report.printableName(of: strategy) }

  /// How many items of a list to show: all of them if everything is to be shown.
  func limit(_ count: Int) -> Int { isFull ? .max : count }

  /// A text, or its first sentence unless everything is to be shown.
  func brief(_ text: String) -> String {
    let text = Printable.line(text)
    return isFull ? text : text.firstSentence
  }

  /// A heading with a gap before it.
  mutating func heading(_ text: String) {
    layout.gap()
    guard text.count > layout.width else { return layout.add(style.bold(text)) }
    for line in TextLayout.lines(of: text, width: layout.width) { layout.add(style.bold(line)) }
  }
}

extension TextReport {
  /// The recommendation, its call, the runner-up and the margin.
  private mutating func answer() {
    let recommendation = report.recommendation
    if let title = report.answers.title ?? report.id {
      layout.add(style.faint(Printable.line(title).shortened(to: layout.width)))
    }
    headline()
    layout.paragraph(Printable.line(recommendation.summary))
    for technique in recommendation.techniques.prefix(limit(startsElsewhere ? 0 : 1)) {
      layout.paragraph(Printable.line(technique.text), lead: "  ")
    }
    if !recommendation.notClearBecause.isEmpty {
      layout.paragraph(
        "\(Printable.line(report.unclear).capitalizedFirst): "
          + "\(recommendation.notClearBecause.joined(separator: "; ")).")
    }
    layout.paragraph("Answers: \(given).")
    if !report.assumed.isEmpty {
      layout.paragraph("Assumed: \(Printable.line(report.assumed.joined(separator: "; "))).")
    }
    if let target = report.target { layout.paragraph("Target: \(Printable.line(target))") }
    if let replaced = report.replacedAnswers { layout.paragraph(replaced, lead: "  ") }
  }

  /// Whether another strategy comes first than the recommended one.
  private var startsElsewhere: Bool {
    report.recommendation.startWith.map { $0 != report.recommendation.strategy } ?? false
  }

  /// The answer in a few words and the call, on one line if they fit.
  private mutating func headline() {
    let title = TextLayout.lines(
      of: Printable.line(report.headline).uppercased(), width: layout.width)
    let call = report.recommendation.call
    let last = title.last ?? ""
    let fits = last.count + "  [\(call.label)]".count <= layout.width
    for line in title.dropLast() { layout.add(style.bold(line)) }
    if fits {
      layout.add("\(style.bold(last))  \(callMark(call))")
    } else {
      layout.add(style.bold(last), callMark(call))
    }
  }

  /// The answers that the report rests on, as they were understood.
  private var given: String {
    let answered = report.answers.answered.map { question in
      "\(question.key.words) \(report.answers.words(for: question))"
    }
    let open = report.leftOpen.count
    return answered.joined(separator: " · ") + (open == 0 ? "" : "; \(open) questions left open")
  }

  private func callMark(_ call: Call) -> String {
    let mark = "[\(call.label)]"
    return switch call {
    case .clear: style.green(mark)
    case .leaning: style.yellow(mark)
    case .close: style.red(mark)
    }
  }
}

extension String {
  /// An identifier as words: `task_specificity` becomes `task specificity`. A unit at its end stands
  /// beside the number.
  var words: String {
    let name = self == Question.latency.key ? dropLast("_ms".count) : self[...]
    return Printable.line(String(name.map { $0 == "_" || $0 == "-" ? " " : $0 }))
  }

  /// The text up to the end of its first sentence.
  var firstSentence: String {
    // Bytes tell sooner than characters where it may end; what a space begins may be no space.
    var previous = UInt8(ascii: " ")
    for (index, byte) in zip(utf8.indices, utf8) {
      if byte == UInt8(ascii: " "), previous.endsSentence, self[index] == " " {
        return String(self[..<index])
      }
      previous = byte
    }
    return self
  }
}

extension UInt8 {
  /// Whether it is what a sentence ends with, as ASCII.
  fileprivate var endsSentence: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "?") || self == UInt8(ascii: "!")
  }
}
