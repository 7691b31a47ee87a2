import AdaptationAdvisor

/// The shape of what `advisor estimate` finds out, as far as agents need to know it beforehand.
enum EstimateShape {
  static let result = ReportShape.open(
    "estimates", "Estimates of strategies.",
    [
      .required("strategies", .list(.object(strategy)), ""),
      .optional(
        "break_even", .string, "From which volume fine-tuning repays itself."),
      .optional("error_worth", .list(.string), ""),
    ])

  /// Low, central and high.
  private static let range = Shape.map(.nonnegative)

  private static let strategy = ReportShape.open(
    "strategy_estimate", "What a strategy takes; ranges are low, central and high.",
    [
      .required("strategy", .string, ""),
      .required("name", .string, ""),
      .required("cost_usd", range, "US dollars over the horizon."),
      .required("monthly_usd", range, ""),
      .required("days", range, "Days until it serves users."),
      .required("gpu_hours", range, ""),
      .required("memory_gb", range, ""),
      .required("gpus", range, ""),
      .required("lines", .list(.map(.anything)), "The sums of the central estimate."),
      .required("assumptions", .map(.anything), "What the sums rest on, by name."),
    ])
}
