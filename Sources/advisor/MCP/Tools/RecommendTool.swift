import AdaptationAdvisor

extension Tool {
  /// `advisor recommend`.
  static func recommend(_ advisor: Advisor) -> Tool {
    Tool(
      name: "recommend", title: "Recommend a strategy",
      description: """
        Recommends training, fine-tuning or prompt engineering for a task, and tells how firm it \
        is, what speaks for and against each, what each costs, what would change the \
        answer, what to ask next and do first. At least one of \
        task_specificity, budget, time, consistency, labeled_examples, unlabeled_tokens or data \
        must be answered; more make it firmer.
        """,
      input: ObjectShape(
        "recommend_arguments", "A task.",
        [
          ToolArguments.answers,
          .optional(
            "detail", .words(Detail.self),
            "How much the value holds: the core of the report, if left out, or all of it with every "
              + "rule and every sum."),
          .optional(
            "explain", .boolean,
            "Whether to tell of every rule: what fired, nearly did, or waits."),
        ]),
      output: ReportShape.core, describesAnswers: true
    ) { arguments throws(Failure) in
      let explains = arguments.flag("explain")
      let detail = arguments.object["detail"]?.level(Detail.self, &arguments.problems)
      guard let answers = arguments.answers(), arguments.problems.isEmpty else { return nil }
      let report = try arguments.report(for: answers, by: advisor, explaining: explains)
      let text = TextReport.render(report, width: width, style: .plain, explains: explains)
      return Result(
        structured: detail == .full ? try node(of: report) : try ReportCore.node(of: report),
        text: text)
    }
  }

  /// How much of a report is given as a value.
  private enum Detail: String, CaseIterable {
    case core, full
  }
}
