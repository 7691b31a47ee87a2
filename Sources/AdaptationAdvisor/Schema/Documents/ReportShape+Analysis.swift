extension ReportShape {
  static let robustness = open(
    "robustness", "How firmly the weights hold the recommendation.",
    [
      .required("radius", .share, "The share of all weight that may move without changing it."),
      .optional("threat", .object(threat), "What would change it first; absent if nothing does."),
      .required(
        "acceptability", .map(.share), "By strategy, the share of all weights that rank it first."),
      .required(
        "stability", .map(.list(.share, count: 2...2)),
        "By criterion, the shares of weight between which the recommendation holds."),
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
      .required("answers", .list(.object(answerFlip)), "Single answers that would."),
      .required("weights", .list(.object(weightFlip)), "The least moves of weight that would."),
    ])

  static let answerFlip = open(
    "answer_flip", "An answer that would change the recommendation.",
    [
      .required("question", question, "The question."),
      .required("from", .string, "The answer that was given, as people write it."),
      .required("to", .string, "The answer that would change the recommendation."),
      .optional("value", .nonnegative, "The number just beyond the boundary; absent for levels."),
      .required("strategy", .text, "The strategy that would be recommended."),
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
      .required("levels", .list(.text), "The levels that would; empty where numbers answer it."),
      .required("could_change_to", .list(.text), "The strategies that an answer could lead to."),
      .required("value", .share, "The share of its answers that would."),
    ])
}
