import AdaptationAdvisor

/// A rule with its sources, as JSON.
struct RuleExplanation: Encodable {
  let rule: String
  let kind: String
  let when: String
  let effect: String
  let because: String
  let sources: [Source]

  /// What a key in a rule's list of sources means.
  struct Source: Encodable {
    let key: String
    let text: String
    let url: String
  }

  init(_ rule: RubricOutline.Entry, _ sources: [CitedSource]) {
    self.rule = rule.id
    kind = rule.kind
    when = rule.when
    effect = rule.effect
    because = rule.because
    self.sources = sources.map { Source(key: $0.key, text: $0.text, url: $0.address) }
  }

  static let shape = ReportShape.open(
    "rule_explanation", "A rule of the rubric.",
    [
      .required("rule", .text, "The rule's id in the rubric."),
      .required("kind", .text, "What sort of rule it is, such as gate."),
      .required("when", .string, "When it applies; empty if always."),
      .required("effect", .string, "What it does."),
      .required("because", .string, "Why; empty if its own text says it."),
      .required("sources", .list(.object(source)), "What it rests on."),
    ])

  private static let source = ReportShape.open(
    "cited_source", "A source.",
    [
      .required("key", .text, "Its key in the rubric."),
      .required("text", .string, "What it says."),
      .required("url", .string, "Where to find it; empty if it has no address."),
    ])
}
