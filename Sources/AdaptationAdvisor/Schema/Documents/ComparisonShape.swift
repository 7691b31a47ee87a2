/// The shape of a comparison. It may grow, as a report may.
enum ComparisonShape {
  static let comparison = ReportShape.open(
    "comparison", "Scenarios beside each other, and what each difference does.",
    [
      .required(
        "schema", .integer(1...1), "The version of this format; additions do not raise it."),
      .required("rubric", .object(ReportShape.rubric), "The rubric that decided."),
      .optional(
        "options", options,
        "The options that decided about all scenarios, as on the command line; absent where the "
          + "rubric, the weights and the prices are those that are built in."),
      .required("agree", .boolean, "Whether all scenarios come to the same strategy."),
      .required(
        "outcomes", .list(.object(outcome)), "The recommended strategies with their scenarios."),
      .required(
        "scenarios", .list(.object(scenario), count: 2...Int.max),
        "The scenarios, numbered from 1; the others are compared with the first."),
      .required(
        "differences", .list(.object(difference)), "The questions that not all answer alike."),
      .required(
        "paths", .list(.object(path)), "How scores change from the first scenario to each other."),
    ])

  private static let number = Shape.integer(1...Int.max)
  private static let options = Shape.list(.text)

  private static let outcome = ReportShape.open(
    "outcome", "A strategy and the scenarios that come to it.",
    [
      .required("strategy", .text, "The recommended strategy."),
      .required("scenarios", .list(number), "The numbers of the scenarios."),
    ])

  private static let scenario = ReportShape.open(
    "scenario", "One scenario with what it comes to.",
    [
      .required("name", .string, "The name of its file."),
      .optional(
        "recorded_with", options,
        "The options with which the decision record was made that the answers were read from; empty "
          + "for what is built in, absent where they were read from something else."),
      .required("answers", .object(AnswersShape.answers), "The answers, as they were understood."),
    ]
      + ReportShape.recommendation.members.filter {
        ["strategy", "technique", "call", "runner_up", "margin", "start_with"].contains($0.key)
      } + [.required("standings", standings, "Every strategy, in the rubric's order.")])

  private static let standings = Shape.list(
    .object(
      ReportShape.open(
        "standing", "How one strategy comes out.",
        [
          .required("strategy", .text, "The strategy."),
          .required("name", .text, "Its name in running text."),
          .required("score", .points, "Its score."),
          .required("feasibility", ReportShape.feasibility, "Whether it can be carried out."),
          .required("cost_usd", .object(ReportShape.range), "US dollars over the horizon."),
          .required("days", .object(ReportShape.range), "Days until it serves users."),
        ])))

  private static let difference = ReportShape.open(
    "difference", "A question that not all scenarios answer alike.",
    [
      .required("question", ReportShape.question, "The question's key."),
      .required(
        "answers", .list(.string.orNull),
        "The answer of each scenario, as on the command line; null where it was left open."),
    ])

  private static let path = ReportShape.open(
    "path", "The way from the first scenario to another, an answer at a time.",
    [
      .required("to", number, "The number of the scenario that it leads to."),
      .required("steps", .list(.object(step)), "The answers that are changed, in order."),
      .required("total", effects, "What all changes together do to each score."),
      .required("interaction", effects, "What they do beyond the sum of what each does alone."),
      .required("turns", ReportShape.questions, "Questions whose change turns the answer."),
    ])

  private static let step = ReportShape.open(
    "step", "One answer that is changed on top of those before it.",
    [
      .required("question", ReportShape.question, "The question's key."),
      .optional("from", .string, "The answer before; absent where it was left open."),
      .optional("to", .string, "The answer after; absent where it is left open."),
      .required("effects", effects, "What the change does to each score."),
      .required("after", standings, "Every strategy after it and all before it."),
      .required("strategy", .text, "What is recommended after it."),
      .required("turns", .boolean, "Whether that is another strategy than before."),
      .required("alone", .object(alone), "What it would do to the first scenario by itself."),
    ])

  private static let alone = ReportShape.open(
    "alone", "What a change does by itself.",
    [
      .required("effects", effects, "What it does to each score."),
      .required("strategy", .text, "What is recommended after it."),
      .required("turns", .boolean, "Whether that is another strategy than the first scenario's."),
    ])

  private static let effects = Shape.list(
    .object(
      ReportShape.open(
        "effect", "What a change does to one strategy's score.",
        [
          .required("strategy", .text, "The strategy."),
          .required(
            "points", .number(-.infinity ... .infinity), "The points by which its score rises."),
        ])))
}
