import AdaptationAdvisor

/// A report as text for a terminal or a pipe: the answer first, then why.
struct TextReport {
  let report: Report
  let style: Style
  /// Whether to show every rule that fired.
  let explains: Bool
  var layout: TextLayout

  init(_ report: Report, width: Int, style: Style, explains: Bool = false) {
    self.report = report
    self.style = style
    self.explains = explains
    layout = TextLayout(width: width)
  }

  /// The whole report.
  static func render(_ report: Report, width: Int, style: Style, explains: Bool = false) -> String {
    var text = TextReport(report, width: width, style: style, explains: explains)
    text.answer()
    text.reasons()
    text.sideBySide()
    text.gates()
    text.tradeOffs()
    text.plan()
    text.warnings()
    text.cases()
    text.open()
    if explains { text.rules() }
    text.footer()
    return text.layout.text
  }

  /// The strategies by rank.
  var ranked: [Report.StrategyReport] { report.strategies }

  /// A heading with a gap before it.
  mutating func heading(_ text: String) {
    layout.gap()
    layout.add(style.bold(text))
  }
}

extension TextReport {
  /// The recommendation, its call, the runner-up and the margin.
  private mutating func answer() {
    let recommendation = report.recommendation
    if let title = report.answers.title ?? report.id {
      layout.add(style.faint(Printable.line(title).shortened(to: layout.width)))
    }
    let name = recommendation.strategy.words.uppercased()
    layout.add(style.bold(name) + "  " + callMark(recommendation.call))
    layout.paragraph(Printable.line(recommendation.summary))
    for technique in recommendation.techniques {
      layout.paragraph(Printable.line(technique.text), lead: "  ")
    }
  }

  private func callMark(_ call: Call) -> String {
    switch call {
    case .clear: style.green("[clear]")
    case .leaning: style.yellow("[leaning]")
    case .close: style.red("[close call]")
    }
  }
}

extension Strategy {
  /// The identifier as words.
  var words: String { rawValue.words }
}

extension String {
  /// An identifier as words: `task_specificity` becomes `task specificity`.
  var words: String {
    Printable.line(String(map { $0 == "_" || $0 == "-" ? " " : $0 }))
  }
}
