import AdaptationAdvisor

extension Tool {
  /// `advisor rubric show RULE`.
  static func explainRule(_ rubric: Rubric) -> Tool {
    let outline = rubric.outline
    return Tool(
      name: "explain_rule", title: "Explain a rule",
      description: """
        Explains a rule of the rubric by its id, as reports give it under 'rule': when it applies, \
        what it does, why, what the sources say that it rests on, and which published cases it \
        decides.
        """,
      input: ObjectShape(
        "explain_rule_arguments", "A rule.",
        [.required("rule", .text, "The rule's id, such as gap-knowledge.")]),
      output: RulePageShape.page
    ) { arguments throws(Failure) in
      let id = arguments.object["rule"]?
        .choice(
          among: outline.entries.map(\.id), noun: "rule of this rubric", &arguments.problems)
      guard let rule = id.flatMap(outline.rule) else { return nil }
      let page = RulePage(of: rule, in: rubric)
      return try Result(page, text: RulePageText.render(page, width: width))
    }
  }
}
