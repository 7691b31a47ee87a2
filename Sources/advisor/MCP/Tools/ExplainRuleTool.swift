import AdaptationAdvisor

extension Tool {
  /// `advisor rubric show RULE`, of a source as well.
  static func explainRule(_ rubric: Rubric) -> Tool {
    let outline = rubric.outline
    return Tool(
      name: "explain_rule", title: "Explain a rule",
      description: """
        Explains a rule of the rubric by the id that reports give: when it applies, what it does, \
        why, what its sources say, and which published cases it decides. Explains a source by its \
        key: what it says, where to find it, and which rules cite it.
        """,
      input: ObjectShape(
        "explain_rule_arguments", "A rule or a source.",
        [
          .required(
            "rule", .text, "The rule's id, such as gap-knowledge, or the key of a source.")
        ]),
      output: RulePageShape.page
    ) { arguments throws(Failure) in
      if let key = arguments.object["rule"]?.node.text, outline.rule(key) == nil,
        let page = SourcePage(of: key, in: rubric)
      {
        return try Result(page, text: RulePageText.render(page, width: width))
      }
      let id = arguments.object["rule"]?
        .choice(
          among: outline.entries.map(\.id), noun: "rule of this rubric", &arguments.problems)
      guard let rule = id.flatMap(outline.rule) else { return nil }
      let page = RulePage(of: rule, in: rubric)
      return try Result(page, text: RulePageText.render(page, width: width))
    }
  }
}
