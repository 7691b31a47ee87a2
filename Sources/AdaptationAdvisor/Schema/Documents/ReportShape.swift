/// The shape of a report. It may grow, so it is open: readers must pass over keys they do not know.
package enum ReportShape {
  static let report = open(
    "report", "A recommendation with everything behind it.",
    [
      .required(
        "schema", .integer(1...1), "The version of this format; additions do not raise it."),
      .required("id", .string.orNull, "The caller's name for the situation."),
      .required("rubric", .object(rubric), "The rubric that decided."),
      .required("prices", .object(prices), "The price table that the estimates rest on."),
      .required("answers", .object(AnswersShape.answers), "The answers, as they were understood."),
      .required(
        "unanswered", questions,
        "Questions that were left open, also those that other answers settle."),
      .optional("replaced", questions, "Answers that replaced others, such as a file's."),
      .optional(
        "instead_of", .object(AnswersShape.answers), "The answers that were replaced, as they were."
      ),
      .required("recommendation", .object(recommendation), "The answer and how firm it is."),
      .required("strategies", .list(.object(strategy)), "Every strategy, best first."),
      .required("robustness", .object(robustness), "How firmly the weights hold the answer."),
      .required("flips", .object(flips), "The nearest changes that would change the answer."),
      .optional(
        "would_make", .object(reversal), "What would make a strategy asked about the answer."),
      .required("ask_next", .list(.object(openQuestion)), "Open questions, most telling first."),
      .required("unknowns", .object(unknowns), "Who could be recommended once more is known."),
      .required(
        "sensitivity", .list(.object(sensitivity)), "The lead if one answer alone were another."),
      .required("plan", .list(.object(stage)), "What to do, stage by stage."),
      .required("warnings", .list(.object(finding)), "What a good colleague would point out."),
      .required("cases", .list(.object(similarCase)), "The published cases nearest to this one."),
      .optional(
        "explanation", .object(explanation), "What became of every rule; absent unless asked for."),
    ])

  /// An object to which keys may be added without raising the version of the format.
  package static func open(
    _ name: String, _ about: String, _ members: [ObjectShape.Member]
  ) -> ObjectShape {
    ObjectShape(name, about, isOpen: true, members)
  }

  static let question = Shape.words(Question.allCases.map(\.key))
  static let questions = Shape.list(question)
  static let feasibility = Shape.words(Feasibility.self)

  static let rule = ObjectShape.Member.required("rule", .text, "The rule's id in the rubric.")
  static let sources = ObjectShape.Member.required(
    "sources", .list(.text), "Keys of the rule's sources.")

  static let rubric = open(
    "rubric", "Which rubric decided.",
    [
      .required("name", .text, "The rubric's name."),
      .required("version", .text, "The rubric's version."),
      .required(
        "sha256", .string(pattern: "^[0-9a-f]{64}$"), "SHA-256 of the rubric file's bytes."),
      .required("built_in", .boolean, "Whether it is the built-in rubric, unedited."),
      .optional(
        "weights_overridden", .map(.integer(0...Int.max)),
        "Weights that replaced the rubric's own, by criterion."),
      .optional(
        "sources", .list(.object(SourcesShape.source)), "What the rubric says of sources itself."),
    ])

  static let prices = open(
    "prices", "Which price table the estimates rest on.",
    [
      .required("name", .text, "The table's name."),
      .required("version", .text, "The table's version."),
      .required("updated", .text, "The month it was last gone through, such as 2026-11."),
      .required("aged_after_months", .integer(0...Int.max), "From what age a price is aged."),
      .required("aged", .list(.text), "The names of prices that have aged."),
      .required(
        "replaced", .list(.object(replacedPrice)), "What was assumed instead of the table's values."
      ),
    ])

  static let replacedPrice = open(
    "replaced_price", "A value of the price table that was replaced for this report.",
    [
      .required("name", .text, "Its name in the price table."),
      .required("unit", .string, "The unit, in words."),
      .required("value", .object(range), "What is assumed now."),
      .required("instead_of", .object(range), "What the table says."),
    ])

  static let recommendation = open(
    "recommendation", "The answer.",
    [
      .required("strategy", .text, "The recommended strategy."),
      .required("technique", .string, "The way to go about it within the strategy."),
      .required("call", .words(Call.self), "How firm the recommendation is."),
      .optional("runner_up", .text, "The next strategy; absent where there is only one."),
      .required(
        "margin", .points,
        "Points by which it leads the next; 0 where that is ruled out with more."
      ),
      .optional(
        "start_with", .text,
        "What to start with as things stand: an easier strategy where the recommended one is "
          + "doubtful, or a prompt that is enough as it is; absent where nothing is feasible."),
      .required("not_clear_because", .list(.text), "What keeps it from being clear, as clauses."),
      .required("summary", .text, "The answer in a sentence or two."),
      .required("techniques", .list(.object(finding)), "Why the technique."),
      .optional(
        "estimate_note", .object(finding),
        "What to know of the estimate where it is made for another technique."),
    ])

  static let finding = open(
    "finding", "Something a rule says.",
    [rule, .required("text", .text, "What it says, as a sentence."), sources])

  static let stage = open(
    "stage", "A stage of the plan.",
    [
      .required("stage", .text, "The stage's name."),
      .required("strategy", .text, "The strategy it works with."),
      .required("do", .text, "What to do."),
      .required("move_on_when", .text, "The measurable rule for moving on."),
      rule, sources,
    ])

  static let similarCase = open(
    "similar_case", "A published case that resembles this situation.",
    [
      .required("id", .text, "The case's identifier."),
      .required(
        "kind", .words(Report.SimilarCase.Kind.self),
        "Whether it tells of a decision or gives advice."),
      .required("organization", .string, "Who decided."),
      .required("title", .text, "What it was about."),
      .required("year", .integer(1950...2200), "The year of the decision."),
      .required("chosen", .text, "The strategy chosen."),
      .required("outcome", .text, "What came of it."),
      .required(
        "verdict", .words(Report.SimilarCase.Verdict.self), "Whether that bore the choice out."),
      .required("similarity", .share, "How alike the answers are that both sides know."),
      .required("url", .string, "Where to read about it."),
    ])
}
