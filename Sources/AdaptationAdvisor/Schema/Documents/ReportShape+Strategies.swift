extension ReportShape {
  static let strategy = open(
    "strategy", "One strategy in this situation.",
    [
      .required("strategy", .text, "The strategy's id in the rubric."),
      .required("name", .text, "Its name in running text."),
      .required("rank", .integer(1...Int.max), "1 for the recommended one."),
      .required("score", .points, "The sum of its points."),
      .required("feasibility", feasibility, "Whether it can be carried out at all."),
      .required("gates", .list(.object(gate)), "The gates that fired against it."),
      .required("criteria", .list(.object(criterion)), "Its value and points by criterion."),
      .required("trade_offs", .object(tradeOffs), "What it brings, takes and risks here."),
      .required("estimate", .object(estimate), "What it is estimated to take."),
    ])

  static let gate = open(
    "gate", "A gate that fired.",
    [
      rule,
      .required("effect", feasibility, "Whether it rules the strategy out or makes it doubtful."),
      .required("because", .text, "Why, with the figures of this situation."),
      .required("lift", .text, "What would lift it."),
      sources,
    ])

  static let criterion = open(
    "criterion", "A strategy's value on one criterion.",
    [
      .required("criterion", .text, "The criterion's id in the rubric."),
      .required("answered", .boolean, "Whether it was answered, at least in part."),
      .required("weight", .share, "Its share of all weight."),
      .required("value", .points, "The value on it."),
      .optional(
        "unclamped", .integer(.min ... .max), "What its rules add up to, if outside 0 to 100."),
      .required("points", .points, "What it adds to the score: weight × value."),
      .required("rules", .list(.object(contribution)), "What the value is made of."),
    ])

  static let contribution = open(
    "contribution", "What one rule contributes to a value.",
    [
      rule,
      .required(
        "kind", .words(Report.ContributionKind.self), "Whether it sets the value or adds to it."),
      .required("value", .integer(-100...100), "The value it sets or the points it adds."),
      .required("because", .text, "Why."),
      sources,
    ])

  private static let findings = Shape.list(.object(finding))

  static let tradeOffs = open(
    "trade_offs", "Gains, costs and risks in this situation, most telling first.",
    [
      .required("gains", findings, "What it brings."),
      .required("costs", findings, "What it takes."),
      .required("risks", findings, "What may go wrong."),
    ])

  static let estimate = open(
    "estimate", "What a strategy is estimated to take, with every sum shown.",
    [
      .required("cost_usd", .object(range), "US dollars over the horizon."),
      .optional("people_usd", .nonnegative, "Of the central cost: the time of your own people."),
      .required("monthly_usd", .object(range), "US dollars for each month of serving."),
      .required("days", .object(range), "Days until it serves users."),
      .required("gpu_hours", .object(range), "GPU-hours of one complete run."),
      .required("memory_gb", .object(range), "GPU memory of a run, in gigabytes."),
      .required("gpus", .object(range), "GPUs that train."),
      .required("lines", .list(.object(line)), "The sums of the central estimate, in order."),
      .required("assumptions", .map(.object(assumption)), "What the sums rest on, by name."),
      .required("excluded", .list(.text), "What the cost does not include."),
    ])

  static let range = open(
    "range", "A low, a central and a high value.",
    [
      .required("low", .nonnegative, "What a lucky and thrifty project takes."),
      .required("central", .nonnegative, "The usual case."),
      .required("high", .nonnegative, "What it takes with everything at its dearer end."),
    ])

  static let line = open(
    "line", "One sum of an estimate.",
    [
      .required("kind", .words(Line.Kind.self), "What it adds to."),
      .required("label", .text, "What is summed."),
      .required("text", .text, "The sum with its result."),
      .required("value", .number(-.infinity...(.infinity)), "The result."),
    ])

  static let assumption = open(
    "assumption", "A number that an estimate rests on.",
    [
      .required("value", .object(range), "The least, the usual and the most."),
      .required("unit", .string, "The unit, in words."),
      .required("stated", .boolean, "Whether the user stated it."),
      .optional("date", .text, "The month it was looked up; absent where it was stated."),
      .required("sources", .list(.text), "Keys of its sources."),
    ])
}
