import AdaptationAdvisor

extension Tool {
  /// `advisor recommend --what-would-make`.
  static func whatWouldMake(_ advisor: Advisor) -> Tool {
    Tool(
      name: "what_would_make", title: "What would make a strategy the recommended one",
      description: """
        Finds the least changes of one or two answers, open questions included, that would make a \
        strategy the recommended one, or says that none would.
        """,
      input: ObjectShape(
        "what_would_make_arguments", "A task and the strategy that is wished for.",
        [
          ToolArguments.answers,
          .required("strategy", .words(advisor.strategies.map(\.rawValue)), "The strategy."),
        ]),
      output: ReversalShape.reversal
    ) { arguments throws(Failure) in
      let wanted = arguments.strategy(among: advisor.strategies)
      guard let answers = arguments.answers(), let wanted, arguments.problems.isEmpty
      else { return nil }
      let report = try arguments.report(for: answers, by: advisor, whatWouldMake: wanted)
      return try Result(report.wouldMake, text: TextReport.reversal(of: report, width: width))
    }
  }
}

extension TextReport {
  /// The answer, and what would make it the strategy that was asked about.
  fileprivate static func reversal(of report: Report, width: Int) -> String {
    var text = TextReport(
      report: report, style: .plain, isFull: true, explains: true, layout: TextLayout(width: width))
    text.layout.paragraph(Printable.line(report.recommendation.summary))
    text.reversal()
    return text.layout.text
  }
}
