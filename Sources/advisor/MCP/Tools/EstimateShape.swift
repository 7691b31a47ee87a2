import AdaptationAdvisor

/// The shape of what `advisor estimate` finds out.
enum EstimateShape {
  static let result = ReportShape.open(
    "estimates", "Estimates of strategies.",
    [
      .required("strategies", .list(.object(strategy)), "Each strategy that was asked for."),
      .optional(
        "break_even", .string, "From which volume fine-tuning repays itself, where several are."),
    ])

  private static let lines = Shape.list(.object(ReportShape.line))

  private static let strategy = ReportShape.open(
    "strategy_estimate", "What a strategy is estimated to take.",
    [
      .required("strategy", .text, "The strategy's id in the rubric."),
      .required("name", .text, "Its name in running text."),
    ] + ReportShape.estimate.members + [
      .required("low_lines", lines, "The sums behind the low figures."),
      .required("high_lines", lines, "The sums behind the high figures."),
      .optional(
        "memory_by_technique", .list(.object(memory)), "For fine-tuning a model that is stated."),
    ])

  private static let memory = ReportShape.open(
    "technique_memory", "What tuning takes by one technique.",
    [
      .required("technique", .text, "The technique."),
      .required("memory_gb", .object(ReportShape.range), "GPU memory, in gigabytes."),
      .required("gpus", .object(ReportShape.range), "The GPUs that hold it."),
    ])
}
