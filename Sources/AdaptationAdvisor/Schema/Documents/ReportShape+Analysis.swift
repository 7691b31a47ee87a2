extension ReportShape {
  static let robustness = open(
    "robustness", "How firmly the weights hold the recommendation.",
    [
      .required("radius", .share, "The share of all weight that may move without changing it."),
      .optional("threat", .object(threat), "What would change it first; absent if nothing does."),
      .required(
        "margin_by_criterion", .map(.number(-100...100)),
        "By criterion, the points by which the recommended strategy leads the next."),
      .required(
        "acceptability", .map(.share), "By strategy, the share of all weights that rank it first."),
      .required(
        "ranks", .map(.list(.share)),
        "By strategy, the shares of all weights that rank it first, second and so on."),
      .required(
        "central_weights", .map(.map(.share)),
        "By strategy, the mean of the weights that rank it first, by criterion."),
      .required("near", .object(region), "The same within reach of the weights that were used."),
      .optional("ordered", .object(region), "The same over all weights in the stated order."),
      .required(
        "stability", .map(.list(.share, count: 2...2)),
        "By criterion, the shares of weight between which the recommendation holds."),
    ])

  static let region = open(
    "region", "A part of the space of weights.",
    [
      .optional("moved", .share, "The share of weight that may move; absent for an order."),
      .optional("order", .list(.text), "The criteria, the most important first."),
      .required("acceptability", .map(.share), "By strategy, the share that ranks it first."),
    ])

  static let threat = open(
    "threat", "Weight moving to a criterion so that another strategy wins.",
    [
      .required("criterion", .text, "Where the weight would go."),
      .required("strategy", .text, "The strategy that would win."),
    ])

  static let flips = open(
    "flips", "The nearest changes that would change the recommendation.",
    [
      .required("ranges", questions, "Answers whose range holds a number that would."),
      .required(
        "limits", .list(.object(limit)),
        "Other answers with which it still wins, but is not feasible."),
      .required(
        "assumptions", .list(.object(assumptionFlip)),
        "Assumptions that would, or would change what to start with, at an end of their range."),
      .required("answers", .list(.object(answerFlip)), "Single answers that would."),
      .required(
        "pairs", .list(.object(pairFlip)), "Two answers that would together, nearest first."),
      .required("pairs_found", .integer(0...Int.max), "How many such pairs there are."),
      .required("pairs_tried", .integer(0...Int.max), "How many changes of two were tried."),
      .required("weights", .list(.object(weightFlip)), "The least moves of weight that would."),
    ])

  static let limit = open(
    "limit",
    "Other answers with which the recommended strategy wins, but is not feasible.",
    [
      .required("question", question, "The question."),
      .required("from", .string, "The answer that was given, as people write it."),
      .required("to", .string, "The answers beyond the limit."),
      .optional("value", .nonnegative, "The least that is feasible; absent for levels."),
      .required("feasibility", feasibility, "What it is beyond the limit."),
      .optional("start_with", .text, "What to start with then; absent if nothing is feasible."),
    ])

  static let assumptionFlip = open(
    "assumption_flip",
    "An assumption that would change the recommendation, its feasibility or its beginning.",
    [
      .required("name", .text, "The assumption's name in the price table."),
      .required("unit", .text, "The unit, in words."),
      .required("from", .nonnegative, "What is assumed."),
      .required("to", .nonnegative, "The nearest value found that would."),
      .required("strategy", .text, "The strategy that would be recommended."),
      .required("feasibility", feasibility, "Whether it could be carried out then."),
      .optional("start_with", .text, "What to start with then; absent if nothing is feasible."),
    ])

  static let answerFlip = open(
    "answer_flip", "An answer that would change the recommendation.",
    [
      .required("question", question, "The question."),
      .required("from", .string, "The answer that was given, as people write it."),
      .required("to", .string, "The answer that would change the recommendation."),
      .optional("value", .nonnegative, "The number just beyond the boundary; absent for levels."),
      .optional(
        "times", .nonnegative,
        "The number as a multiple of the one answered; absent for levels and open questions."),
      .required("strategy", .text, "The strategy that would be recommended."),
    ])

  static let pairFlip = open(
    "pair_flip", "Two answers that would change the recommendation together.",
    [
      .required("changes", .list(.object(answerFlip)), "The two changes."),
      .required("strategy", .text, "The strategy that would be recommended."),
    ])

  static let reversal = open(
    "reversal", "What would make a strategy the recommended one.",
    [
      .required("strategy", .text, "The strategy that was asked about."),
      .required("is_recommended", .boolean, "Whether it is recommended as it is."),
      .required(
        "changes", .list(.list(.object(answerFlip))),
        "The least changes that would, each of one answer or each of two; none if none would."),
      .required("found", .integer(0...Int.max), "How many changes were found."),
      .required("tried", .integer(0...Int.max), "How many changes were tried."),
    ])

  static let unknowns = open(
    "unknowns", "Who could be recommended once more is known.",
    [
      .required(
        "combinations", .integer(0...Int.max), "Combinations of open criteria that were tried."),
      .required("possible", .list(.text), "The strategies that some of them recommend."),
      .optional(
        "necessary", .text, "The strategy that all of them recommend; absent if they differ."),
      .required("after_one", .list(.text), "Those possible after one more answer of context."),
      .required("after_two", .list(.text), "Those possible after two more answers of context."),
    ])

  static let sensitivity = open(
    "sensitivity", "What each answer to a question does to the recommended strategy's lead.",
    [
      .required("question", question, "The question's key."),
      .required("answered", .boolean, "Whether it was answered."),
      .required(
        "answers", .list(.object(leadEnd)), "From the one that leaves the least of it to the most."),
    ])

  private static let leadEnd = open(
    "lead_end", "What an answer comes to.",
    [
      .required("answer", .text, "A level, or a number as people write it."),
      .optional(
        "lead", .number(-100...100),
        "In points, negative if another is ahead; absent if it, or all others, are ruled out."),
      .required("strategy", .text, "The strategy that is recommended with it."),
    ])

  static let weightFlip = open(
    "weight_flip", "A move of weight that would change the recommendation.",
    [
      .required("strategy", .text, "The strategy that would tie with the recommended one."),
      .required("moved", .share, "The share of all weight that has to move."),
      .required("to", .text, "The criterion that it has to move to."),
    ])

  static let openQuestion = open(
    "open_question", "A question that could change the recommendation.",
    [
      .required("question", question, "The question's key."),
      .required("text", .text, "What is asked."),
      .required("answers", .list(.text), "The answers that would: levels or stretches of numbers."),
      .required("could_change_to", .list(.text), "The strategies that an answer could lead to."),
      .required("probability", .share, "How likely an answer would, by the rubric's priors."),
      .required("value", .points, "The points that knowing the answer gains on average."),
    ])
}
