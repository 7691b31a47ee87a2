/// The shapes of lines that a batch writes: a decision, an error in its place, or a whole report.
enum BatchShape {
  static let lines = [
    line(
      "decision", "The decision on a line.",
      [
        .required("recommendation", .object(recommendation), "The answer and how firm it is."),
        .required("scores", .map(.points), "The score of every strategy."),
        .required(
          "feasibility", .map(ReportShape.feasibility), "Whether strategies can be carried out."),
      ]),
    line(
      "failure", "What is wrong with a line.",
      [.required("error", .object(error), "What is wrong.")]),
    line(
      "full", "The whole report on a line.",
      [.required("report", .object(ReportShape.report), "The report.")]),
  ]

  private static func line(
    _ name: String, _ about: String, _ members: [ObjectShape.Member]
  ) -> ObjectShape {
    ReportShape.open(
      name, about,
      [
        .optional(
          "line", .integer(1...Int.max),
          "The number of the input line; all lines count. Absent with --no-line-numbers."),
        .required("id", .string.orNull, "The id of the line's answers."),
      ] + members)
  }

  private static let recommendation = ReportShape.open(
    "decided", "The answer, without its reasons.",
    ReportShape.recommendation.members.filter {
      ["strategy", "technique", "call", "margin"].contains($0.key)
    } + [
      .required("runner_up", .text.orNull, "The next strategy; null where there is only one."),
      .required(
        "start_with", .text.orNull,
        "The strategy to start with as things stand; null where nothing is feasible."),
    ])

  private static let error = ReportShape.open(
    "error", "What is wrong and what to do.",
    [
      .required("message", .text, "What is wrong and what to do."),
      .required("field", .string.orNull, "The key concerned, if one is."),
    ])
}
