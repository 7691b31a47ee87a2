extension RubricShape {
  static let technique = ObjectShape(
    "technique", "A technique within a strategy.",
    [
      id, strategy("The strategy."),
      .required("kind", .words(Technique.Kind.self), "The way itself, or something added to it."),
      .required("name", .text, "The name in running text."),
      when, because,
      .optional(
        "estimate_note", .text,
        "What to know of the estimate where it is made for another technique, in a sentence or two."
      ),
      sources,
    ])

  static let tradeOff = ObjectShape(
    "trade_off", "Something a strategy brings, takes or risks.",
    [
      id, strategy("The strategy."),
      .required("kind", .words(TradeOff.Kind.self), "What it is."),
      when, unless,
      .required("text", .text, "What it is, in one sentence."),
      sources,
    ])

  /// A strategy, or a list of them.
  private static let oneOrMore = Shape.either([.text, .list(.text, count: 1...64)])

  static let stage = ObjectShape(
    "stage", "A stage of the plan for a recommended strategy.",
    [
      id,
      .required("for", oneOrMore, "The recommended strategies whose plans it belongs to."),
      .required("stage", .text, "The stage's name."),
      strategy("The strategy that the stage works with."), when,
      .required("do", .text, "What to do."),
      .required("move_on_when", .text, "A measurable rule for moving on."),
      sources,
    ])

  static let test = ObjectShape(
    "test", "An example that must come out as it says.",
    [
      id,
      .required("why", .text, "What the test protects, in one sentence."),
      .required("given", .object(AnswersShape.answers), "The answers."),
      .required("expect", .object(expectation), "What must come out; give at least one of these."),
    ])

  static let expectation = ObjectShape(
    "expectation", "What must come out of a test.",
    [
      .optional("strategy", .text, "The strategy to be recommended."),
      .optional("call", .words(Call.self), "How firm the recommendation is."),
      .optional("ruled_out", .list(.text), "All strategies that are ruled out, and no others."),
      .optional("fired", .list(.text, count: 1...64), "Rules that must fire; others may as well."),
    ])

  static let prior = ObjectShape(
    "prior", "How likely the answers to a question are; one for each question at most.",
    [
      id,
      .required("question", .words(Question.allCases.map(\.key)), "The question."),
      .optional(
        "weights", .map(.number(0...1e9)), "By level, or yes and no, how likely it is."),
      .optional(
        "values", .list(.list(.number(0...1e18), count: 2...2), count: 1...64),
        "Numbers, each as [number, weight], where numbers answer the question."),
      because, sources,
    ])

  static let warning = ObjectShape(
    "warning", "Something to point out.",
    [
      id,
      .optional("for", oneOrMore, "Recommended strategies it is for; all if left out."),
      when, unless,
      .required("text", .text, "The warning, in one sentence."),
      sources,
    ])
}
