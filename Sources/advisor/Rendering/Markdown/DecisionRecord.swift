import AdaptationAdvisor

/// A report as a decision record in Markdown, with the headings of MADR 4, ready to commit.
///
/// There is no date in it but one that is given: the same input gives the same record, and the
/// repository it is committed to knows when that was.
struct DecisionRecord {
  let report: Report
  /// Whether to give every argument, and the sums behind cost and days.
  let isFull: Bool
  /// Whether to show every rule that fired, and the sums of every strategy.
  let explains: Bool
  /// What fewer wrong outputs are worth, where it was said what one costs.
  let worth: [String]
  /// The command that makes the record again.
  let command: String
  var document = MarkdownDocument()

  /// The whole record.
  static func render(
    _ report: Report, _ options: RecordOptions = RecordOptions(), worth: [String] = [],
    isFull: Bool = false, explains: Bool = false, command: String
  ) throws(Failure) -> String {
    var record = DecisionRecord(
      report: report, isFull: isFull || explains, explains: explains, worth: worth,
      command: command)
    record.document.frontMatter(options.frontMatter)
    record.context()
    record.drivers()
    record.options()
    record.outcome()
    record.prosAndCons()
    try record.moreInformation()
    return record.document.text
  }

  /// The strategies by rank.
  var ranked: [Report.StrategyReport] { report.strategies }

  /// A strategy's name.
  func name(_ strategy: Strategy) -> Markdown { Markdown(text: report.name(of: strategy)) }
}

extension DecisionRecord {
  private mutating func context() {
    document.heading(
      1, "\(report.heading ?? "Adapting the language model"): \(report.choice)\(report.besideRival)"
    )
    document.heading(2, "Context and Problem Statement")
    document.paragraph(
      "How should a language model be adapted to this task: by \(report.optionNames)? What is known "
        + "about the task:")
    document.table(
      ["question", "answer"],
      report.answers.answered.map { question in
        ["\(report.text(of: question))", "\(report.answers.words(for: question))"]
      })
    if let target = report.target { document.paragraph("**Target:** \(target)") }
    if let replaced = report.replacedAnswers { document.paragraph("\(replaced)") }
    let open = report.leftOpen.joined(separator: ", ")
    if !open.isEmpty { document.paragraph("Left open: \(open).") }
  }

  private mutating func drivers() {
    document.heading(2, "Decision Drivers")
    document.bullets(
      ranked[0].criteria.map { criterion in
        let weight = Format.plain((criterion.weight * 100).rounded())
        let note = criterion.answered ? "" : "; not answered, so the same for all at first"
        return "\(criterion.criterion.words), \(weight)% of the weight\(note)"
      })
  }

  private mutating func options() {
    document.heading(2, "Considered Options")
    document.bullets(
      ranked.map { strategy in
        strategy.feasibility == .feasible
          ? "\(strategy.name)" : "\(strategy.name) (\(strategy.feasibility.rawValue.words))"
      })
  }
}
