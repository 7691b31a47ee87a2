import AdaptationAdvisor

extension Tool {
  /// `advisor rubric show RULE`.
  static func explainRule(_ rubric: RubricOutline) -> Tool {
    Tool(
      name: "explain_rule", title: "Explain a rule",
      description: """
        Explains a rule of the rubric by its id, as reports give it under 'rule': when it applies, \
        what it does, why, and what the sources say that it rests on.
        """,
      input: ObjectShape(
        "explain_rule_arguments", "A rule.",
        [.required("rule", .text, "The rule's id, such as gap-knowledge.")]),
      output: RuleExplanation.shape
    ) { arguments throws(Failure) in
      let ids = rubric.sections.flatMap(\.entries).map(\.id)
      let id = arguments.object["rule"]?
        .choice(among: ids, noun: "rule of this rubric", &arguments.problems)
      guard let rule = id.flatMap(rubric.rule) else { return nil }
      let sources = CitedSource.resolve(rule.sources)
      return try Result(
        RuleExplanation(rule, sources),
        text: RubricText.render(rule, sources: sources, width: width))
    }
  }
}
