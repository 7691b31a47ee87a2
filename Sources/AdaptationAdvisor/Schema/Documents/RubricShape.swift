/// The shape of a rubric: every key that its reader accepts.
enum RubricShape {
  static let rubric = ObjectShape(
    "rubric", "The rules that score strategies: strategies, criteria, weights, thresholds, texts.",
    [
      SchemaVersion.pointer,
      SchemaVersion.member,
      .required("name", .text, "The rubric's name, such as standard."),
      .required("version", .text, "The rubric's own version, such as 1.0.0."),
      .required("updated", .text, "The day it was last revised, as 2026-11-21."),
      .required("about", .text, "What the rubric is for, in one sentence."),
      .optional(
        "review_after_months", .integer(1...1200), "From what age a source should be looked at."),
      .required(
        "strategies", .list(.object(strategy), count: 1...RubricReader.most),
        "The strategies, least commitment first: the order in which ties are broken."),
      .required("levels", rules(levelMeaning), "What answers given as levels mean as numbers."),
      .required(
        "estimates", rules(estimate),
        "Rough estimates, for each strategy the first that applies; the last has no condition."),
      .required(
        "criteria", .list(.object(criterion), count: 1...RubricReader.most),
        "What strategies score on."),
      .required("gates", rules(gate), "What rules a strategy out or makes it doubtful."),
      .required("adjustments", rules(adjustment), "What adds points to a criterion's values."),
      .required("call", .object(call), "What it takes to call a recommendation clear or leaning."),
      .required(
        "techniques", rules(technique),
        "Ways within a strategy: the first base that applies, and every addition that does."),
      .required("trade_offs", rules(tradeOff), "Gains, costs and risks, most telling first."),
      .required("plan", rules(stage), "Stages of the plan, in order."),
      .required("warnings", rules(warning), "What a good colleague would point out."),
      .optional("tests", rules(test), "Examples that must come out as they say."),
      .optional("priors", rules(prior), "How likely answers are before they are given."),
      .optional(
        "sources", .list(.object(SourcesShape.source), count: 0...4096),
        "What keys of sources mean that the built-in table does not have."),
    ])

  private static func rules(_ rule: ObjectShape) -> Shape { .list(.object(rule), count: 0...4096) }

  static let id = ObjectShape.Member.required(
    "id", .text, "The name in reports: unique in the file, never reused.")
  static let because = ObjectShape.Member.required("because", .text, "Why, in one sentence.")
  static let sources = ObjectShape.Member.required(
    "sources", .list(.text, count: 1...64), "Keys of the sources, such as F081, or J for judgment.")
  static let when = ObjectShape.Member.optional(
    "when", .object(condition), "When it applies; always if left out.")
  static let unless = ObjectShape.Member.optional(
    "unless", .object(condition), "When it is left out; what is not known leaves nothing out.")

  static func strategy(_ about: String) -> ObjectShape.Member {
    .required("strategy", .text, about)
  }

  static let strategy = ObjectShape(
    "strategy", "A way to adapt a model.",
    [
      id,
      .required("name", .text, "The name in running text."),
      .required("about", .text, "What it is, in one sentence."),
      .optional(
        "cost_model", .words(CostModel.self),
        "How its cost and time are worked out; by the estimates of this rubric if left out."),
      sources,
    ])

  static let levelMeaning = ObjectShape(
    "level", "What a level means as numbers.",
    [
      id,
      .required("question", .words(RubricReader.leveled.map(\.key)), "The question it answers."),
      .required(
        "level", .words(RubricReader.leveled.flatMap(\.levels).map(\.name).withoutRepetition),
        "The level."),
      .required("means", .object(means), "The range that it stands for."),
      because, sources,
    ])

  private static let range = Shape.list(.nonnegative, count: 2...2)

  static let means = ObjectShape(
    "means", "Ranges of numbers, each as [low, high].",
    [
      .optional("budget", range, "US dollars."), .optional("time", range, "Days."),
      .optional("labeled_examples", range, "Examples of right outputs."),
      .optional("unlabeled_tokens", range, "Tokens of text of the domain."),
    ])

  /// What an estimate can come to: more than the world has, and more days than anybody plans.
  static let dollars: ClosedRange<Double> = 0...1e15
  static let days: ClosedRange<Double> = 0...1e6

  private static func spread(_ range: ClosedRange<Double>) -> Shape {
    .list(.number(range), count: 3...3)
  }

  static let estimate = ObjectShape(
    "estimate", "A rough estimate of what a strategy takes.",
    [
      id, strategy("The strategy."), when,
      .required("cost_usd", spread(dollars), "US dollars as [low, central, high]."),
      .required("days", spread(days), "Days until it serves users, as [low, central, high]."),
      because, sources,
    ])

  static let gate = ObjectShape(
    "gate", "A rule that rules a strategy out or marks it doubtful, whatever its score.",
    [
      id, strategy("The strategy that it stands against."),
      .required("effect", .words(effects.map(\.rawValue)), "What it does to the strategy."),
      .required("when", .object(condition), "When it does."),
      .required("because", .text, "Why; placeholders such as {budget_short} are filled in."),
      .required("lift", .text, "What would lift it; placeholders are filled in."),
      sources,
    ])

  /// What gates can do.
  static let effects: [Feasibility] = [.ruledOut, .doubtful]

  static let adjustment = ObjectShape(
    "adjustment", "A rule that adds points to strategies' values on one criterion.",
    [
      id,
      .required("criterion", .text, "The criterion."), when,
      .required("points", .map(.integer(-100...100)), "Points by strategy."),
      because, sources,
    ])

  static let call = ObjectShape(
    "call", "What it takes to call a recommendation clear or leaning.",
    [
      .required("clear", .object(clear), "What a clear call takes."),
      .required("leaning", .object(leaning), "What a leaning call takes."),
      .optional("not_clear", rules(reservation), "What keeps a call from being clear besides."),
      because, sources,
    ])

  static let reservation = ObjectShape(
    "reservation", "Something that keeps a recommendation from being called clear.",
    [
      id,
      .optional(
        "for", .list(.text, count: 1...64), "Recommended strategies it is for; all if left out."),
      when, because, sources,
    ])

  private static let questions = Question.allCases.count

  static let clear = ObjectShape(
    "clear", "What a clear call takes, all of it.",
    [
      .required("margin", .points, "Points by which the winner must lead."),
      .optional(
        "radius", .share,
        "The share of every weight that must be able to go elsewhere; 0 if left out."),
      .required("answers", .integer(2...questions), "Questions that must be answered."),
      .required(
        "flipping", .integer(0...questions),
        "Open questions, each of which alone could change the answer, that it bears."),
      .optional(
        "slack", .number(0...0.9),
        "The share of the budget and of the time that it can do without; 0 if left out."),
    ])

  static let leaning = ObjectShape(
    "leaning", "What a leaning call takes.",
    [.required("margin", .points, "Points by which the winner must lead.")])
}
