extension ReportShape {
  /// The part of a report that tells what to do and why: what a reader with little room for it needs.
  /// Whole reports are of this shape as well.
  package static let core = open(
    "core", "The core of a report; the whole of it has more members.",
    [
      .required("id", .string.orNull, ""),
      .required("rubric", .object(decider), "What decided."),
      .required("answers", .map(.anything), "The answers, as they were understood."),
      .required("recommendation", .object(answer), ""),
      .optional("why", .list(.object(reason)), "What its lead consists of, most first."),
      .required("strategies", .list(.object(side)), "Side by side, best first."),
      .required("flips", .map(.anything), "The nearest changes that would change the answer."),
      .required("ask_next", .list(.map(.anything)), "Open questions, most telling first."),
      .required("warnings", .list(.map(.anything)), "What a good colleague would point out."),
      .optional("explanation", .map(.anything), "What became of every rule, if asked for."),
    ])

  private static let decider = open(
    "decider", "",
    [
      .required("name", .string, ""), .required("version", .string, ""),
      .optional("weights_overridden", .map(.anything), ""),
    ])

  private static let answer = open(
    "answer", "",
    [
      .required("strategy", .string, ""),
      .required("technique", .string, ""),
      .required("call", .words(Call.self), ""),
      .optional("runner_up", .string, ""),
      .required("margin", .points, "Points ahead of the runner-up."),
      .optional("start_with", .string, "What is feasible now."),
      .required("not_clear_because", .list(.string), ""),
      .required("summary", .string, ""),
      .optional("estimate_note", .map(.anything), "What its estimate is not made for."),
    ])

  private static let reason = open(
    "reason", "",
    [
      .required("criterion", .string, ""),
      .required("points", .number(-100...100), "Points of the lead."),
      .required("because", .string, ""),
    ])

  private static let side = open(
    "side", "",
    [
      .required("strategy", .string, ""),
      .required("name", .string, ""),
      .required("rank", .integer(1...Int.max), ""),
      .required("score", .points, ""),
      .required("feasibility", feasibility, ""),
      .required("gates", .list(.map(.anything)), "What stands in its way, and what lifts it."),
      .required("criteria", .list(.object(value)), ""),
      .required("estimate", .object(need), "What it takes: low, central and high."),
    ])

  private static let value = open(
    "value", "",
    [
      .required("criterion", .string, ""),
      .required("weight", .share, ""),
      .required("value", .points, ""),
      .required("points", .points, ""),
    ])

  private static let need = open(
    "need", "",
    [
      .required("cost_usd", .map(.nonnegative), "Over the horizon."),
      .required("monthly_usd", .map(.nonnegative), "A month of serving."),
      .required("days", .map(.nonnegative), "Until it serves."),
    ])
}
