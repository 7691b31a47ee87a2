extension ReportShape {
  static let explanation = open(
    "explanation", "What became of every rule that scores strategies or stands in their way.",
    [
      .required("lookups", .list(.object(lookup)), "Where every base value comes from."),
      .required("fired", rules, "The adjustments and gates that fired."),
      .required(
        "near", .list(.object(nearMiss)),
        "Those that one answer given otherwise would make fire, the most alike first."),
      .required(
        "waiting", .list(.object(waiting)),
        "Those that answers to open questions could make fire, gates and the most points first."),
      .required("far", rules, "All other adjustments and gates."),
    ])

  private static let rules = Shape.list(.text)
  private static let scores = Shape.map(.integer(0...100))

  static let lookup = open(
    "lookup", "Where some strategies' base values on a criterion come from.",
    [
      .required("criterion", .text, "The criterion's id in the rubric."),
      .required("strategies", rules, "The strategies that are read off alike, the best first."),
      .optional("reads", .text, "What was looked up; absent for the neutral value."),
      .required("reading", .text, "What was read, in words."),
      .optional("value", .nonnegative, "The number that was read; absent for levels."),
      .optional(
        "need", .nonnegative, "The dollars or days that money or time was held against."),
      .optional("rule", .text, "The row that hit; absent for the neutral value."),
      .optional("match", .text, "Its level or band; absent for the neutral value."),
      .required("scores", scores, "By strategy, the base value."),
      .required("neighbors", .list(.object(neighbor)), "The rows beside the one that hit."),
      .required(
        "replaced_by", .list(.object(replacement)),
        "What would be read in its place once open questions are answered."),
    ])

  static let neighbor = open(
    "neighbor", "A row beside the one that hit.",
    [
      .required("rule", .text, "The row's id in the rubric."),
      .required("match", .text, "Its level or band."),
      .required("scores", scores, "By strategy, the base value that it would give."),
      .required("change", .object(ruleChange), "The change of an answer that leads there."),
    ])

  static let replacement = open(
    "replacement", "A table that goes first once its fact is known.",
    [
      .required("reads", .text, "What would be looked up."),
      .required("questions", questions, "The open questions to be answered for it, all of them."),
    ])

  static let ruleChange = open(
    "rule_change", "One answer that is given otherwise.",
    [
      .required("question", question, "The question."),
      .required("from", .string, "The answer as it was read."),
      .required("to", .text, "The answers that would do."),
      .optional("value", .nonnegative, "The first number beyond the boundary; absent for levels."),
      .optional("away", .nonnegative, "How far that is, in the question's unit."),
      .optional("distance", .text, "The same in words."),
      .required("alike", .share, "How alike the two answers are, as for cases."),
    ])

  static let nearMiss = open(
    "near_miss", "A rule that one answer, given otherwise, would make fire.",
    [
      rule,
      .required("when", .text, "Its condition."),
      .required(
        "changes", .list(.object(ruleChange)), "The changes, each of which is enough."),
      .required("effect", .object(effect), "What it would do."),
    ])

  static let waiting = open(
    "waiting", "A rule that answers to open questions could make fire.",
    [
      rule,
      .required("needs", .text, "What is left of its condition, all that is known put in."),
      .required("questions", questions, "The open questions that this is about."),
      .required("such_as", .map(.text), "By question, the fewest answers that make it fire."),
      .required("effect", .object(effect), "What it would do."),
    ])

  static let effect = open(
    "effect", "What a rule does where it fires.",
    [
      .optional("criterion", .text, "The criterion on which points are added; absent for gates."),
      .optional(
        "points", .map(.integer(-100...100)), "By strategy, the points added to its value there."),
      .optional(
        "stake", .number(0...200),
        "The most points of score by which it moves one strategy against another."),
      .optional("strategy", .text, "The strategy that a gate stands against."),
      .optional("feasibility", feasibility, "Whether a gate rules it out or makes it doubtful."),
    ])
}
