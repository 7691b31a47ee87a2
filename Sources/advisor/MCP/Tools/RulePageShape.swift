import AdaptationAdvisor

/// The shape of a rule with everything about it, as `advisor rubric show RULE` prints it.
enum RulePageShape {
  static let page = ReportShape.open(
    "rule_page", "A rule of the rubric with everything about it.",
    [
      .required("rule", .object(rule), "The rule."),
      .required("sources", .list(.object(source)), "What it rests on."),
      .optional("cases", .object(use), "What it does in published cases, if it fires at all."),
    ])

  private static let rule = ReportShape.open(
    "rule", "A rule.",
    [
      .required("id", .text, "Its id in the rubric."),
      .required("kind", .text, "What sort of rule it is, such as gate."),
      .required("when", .string, "When it applies; empty if always."),
      .required("effect", .string, "What it does."),
      .required("because", .string, "Why."),
      .optional("lift", .string, "What would lift it, of a gate."),
      .optional("move_on_when", .string, "When to go on to the next, of a stage."),
      .required("sources", .list(.text), "Keys of its sources."),
    ])

  private static let source = ReportShape.open(
    "cited_source", "A source.",
    [
      .required("key", .text, "Its key in the rubric."),
      .required("title", .string, "What it is called; empty if the key is not known here."),
      .optional("year", .integer(1000...9999), "When it appeared."),
      .optional("grade", .text, "How good the evidence is, such as measured."),
      .optional("confidence", .text, "How sure the figure is."),
      .required("url", .string, "Where to find it; empty if it has no address."),
      .required("claim", .string, "What it says."),
    ])

  private static let use = ReportShape.open(
    "rule_use", "What a rule does in published cases.",
    [
      .required("cases", .integer(0...Int.max), "Cases that were looked at."),
      .required("fired", .list(.text), "Those in which it fired."),
      .required("decided", .list(.object(decided)), "Those answered otherwise without it."),
    ])

  private static let decided = ReportShape.open(
    "decided_case", "A case that a rule decides.",
    [
      .required("id", .text, "The case's identifier."),
      .required("chosen", .text, "The strategy that was chosen."),
      .required("with", .text, "The strategy recommended."),
      .required("without", .text, "The strategy recommended without the rule."),
    ])
}
