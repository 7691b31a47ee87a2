import AdaptationAdvisor

/// A rule with everything about it.
struct RulePage: Encodable {
  let rule: RubricOutline.Entry
  let sources: [CitedSource]
  /// What it does in published cases; none for rules that do not fire, such as the call's.
  let use: RuleUse?

  private enum CodingKeys: String, CodingKey {
    case rule, sources
    case use = "cases"
  }
}

extension RulePage {
  /// A rule of a rubric, with what it does in the published cases.
  init(of rule: RubricOutline.Entry, in rubric: Rubric) {
    self.init(
      rule: rule, sources: CitedSource.resolve(rule.sources, of: rubric.sources),
      use: RuleUse(of: rule.id, in: rubric, PublishedCase.published))
  }
}

/// A source with the rules that rest on it.
struct SourcePage: Encodable {
  let source: CitedSource
  let citedBy: [RubricOutline.Entry]

  private enum CodingKeys: String, CodingKey {
    case source
    case citedBy = "cited_by"
  }
}

extension SourcePage {
  /// A source by its key; none if nobody knows or cites it.
  init?(of key: String, in rubric: Rubric) {
    source = CitedSource.resolve([key], of: rubric.sources)[0]
    citedBy = rubric.outline.rules(citing: key)
    if !source.isKnown, citedBy.isEmpty { return nil }
  }
}
