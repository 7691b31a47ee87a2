import AdaptationAdvisor

/// The shape of what would make a strategy the recommended one, as far as agents need to know it
/// beforehand.
enum ReversalShape {
  static let reversal = ReportShape.open(
    "reversal", "What would make a strategy the recommended one.",
    [
      .required("strategy", .string, ""),
      .required("is_recommended", .boolean, "Whether it is as it is."),
      .required(
        "changes", .list(.list(.map(.anything))),
        "The least changes that would, each of one answer or of two; none if none would."),
      .required("found", .integer(0...Int.max), "How many such changes there are."),
      .required("tried", .integer(0...Int.max), ""),
    ])
}
